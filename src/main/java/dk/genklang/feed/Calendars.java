package dk.genklang.feed;

import dk.genklang.catalog.Catalog;
import dk.genklang.catalog.Routes;
import dk.genklang.kept.Fingerprint;
import dk.genklang.kept.Memo;
import dk.genklang.kept.Reads;
import dk.genklang.model.Activity;
import dk.genklang.model.Area;
import dk.genklang.model.Kind;
import dk.genklang.model.Place;
import dk.genklang.model.Ref;
import dk.genklang.publish.Draft;
import dk.genklang.publish.Sink;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * The iCalendar files: of everything, of each area, place and activity. One that has no events just
 * now is written all the same, so that those who follow it do not lose it.
 */
final class Calendars {
  private static final String END = "END:VCALENDAR\r\n";

  private final Catalog catalog;
  private final Routes routes;
  private final String zone;
  private final Events events;
  private final Memo<Ref, List<CalendarEvent>> made = new Memo<>();

  Calendars(Catalog catalog, Routes routes) {
    this.catalog = catalog;
    this.routes = routes;
    this.events = new Events(catalog, routes);
    this.zone = TimeZones.lines(catalog.config().timezone());
  }

  void write(Sink sink) {
    List<Activity> all = catalog.entries(Activity.class);
    List<Runnable> ofMany = new ArrayList<>();
    ofMany.add(() -> put(sink, Routes.CALENDAR, catalog.config().title(), all, event -> true));
    for (Area area : catalog.areas()) {
      ofMany.add(() -> put(sink, area.ref(), area.name(), in(area)));
    }
    ofMany.parallelStream().forEach(Runnable::run);
    all.parallelStream()
        .forEach(activity -> put(sink, activity.ref(), activity.title(), List.of(activity)));
    catalog.entries(Place.class).parallelStream()
        .forEach(place -> put(sink, place.ref(), place.title(), catalog.happeningAt(place.id())));
  }

  private List<Activity> in(Area area) {
    return catalog.inArea(area.id()).stream()
        .filter(Activity.class::isInstance)
        .map(Activity.class::cast)
        .toList();
  }

  /** The calendar of an activity, a place or an area: of a place, what happens just there. */
  private void put(Sink sink, Ref ref, String name, List<Activity> activities) {
    boolean place = ref.kind() == Kind.PLACE;
    put(
        sink,
        routes.calendar(ref),
        name + " – " + catalog.config().title(),
        activities,
        event -> !place || event.place().filter(ref.id()::equals).isPresent());
  }

  private void put(
      Sink sink,
      String path,
      String name,
      List<Activity> activities,
      Predicate<CalendarEvent> shown) {
    String file = Routes.file(path);
    List<Ref> refs = activities.stream().map(Activity::ref).toList();
    sink.make(
        file,
        Fingerprint.of((name + refs).getBytes(StandardCharsets.UTF_8)),
        () -> {
          refs.forEach(Reads::note);
          List<CalendarEvent> own =
              activities.stream().flatMap(it -> events(it).stream()).filter(shown).toList();
          return Draft.of(file, calendar(name, path, own));
        });
  }

  private List<CalendarEvent> events(Activity activity) {
    return made.get(activity.ref(), ref -> events.of(activity));
  }

  private byte[] calendar(String name, String path, List<CalendarEvent> events) {
    IcsLines lines = new IcsLines();
    String language = catalog.language().toUpperCase(Locale.ROOT);
    lines.add("BEGIN", "VCALENDAR").add("VERSION", "2.0");
    lines.text("PRODID", "-//" + catalog.config().municipality() + "//Genklang//" + language);
    lines.add("CALSCALE", "GREGORIAN");
    lines.text("NAME", name).text("X-WR-CALNAME", name);
    lines.add("X-WR-TIMEZONE", catalog.config().timezone().getId());
    lines.add("SOURCE;VALUE=URI", routes.url(path));
    lines.add("REFRESH-INTERVAL;VALUE=DURATION", "P1D").add("X-PUBLISHED-TTL", "P1D");
    ByteArrayOutputStream calendar = new ByteArrayOutputStream();
    add(calendar, lines.toString());
    add(calendar, zone);
    events.forEach(event -> add(calendar, event.lines()));
    add(calendar, END);
    return calendar.toByteArray();
  }

  private static void add(ByteArrayOutputStream calendar, String lines) {
    calendar.writeBytes(lines.getBytes(StandardCharsets.UTF_8));
  }
}
