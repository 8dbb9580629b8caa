package dk.genklang.feed;

import dk.genklang.catalog.Catalog;
import dk.genklang.catalog.Routes;
import dk.genklang.model.Activity;
import dk.genklang.model.Area;
import dk.genklang.model.Kind;
import dk.genklang.model.Place;
import dk.genklang.model.Ref;
import dk.genklang.publish.Sink;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The iCalendar files: of everything, of each area, place and activity. One that has no events just
 * now is written all the same, so that those who follow it do not lose it.
 */
final class Calendars {
  private static final String END = "END:VCALENDAR\r\n";

  private final Catalog catalog;
  private final Routes routes;
  private final String zone;

  Calendars(Catalog catalog, Routes routes) {
    this.catalog = catalog;
    this.routes = routes;
    this.zone = TimeZones.lines(catalog.config().timezone());
  }

  void write(Sink sink) {
    Events events = new Events(catalog, routes);
    Map<Ref, List<CalendarEvent>> byActivity = new LinkedHashMap<>();
    Map<String, List<CalendarEvent>> byPlace = new HashMap<>();
    for (Activity activity : catalog.entries(Activity.class)) {
      List<CalendarEvent> own = events.of(activity);
      byActivity.put(activity.ref(), own);
      for (CalendarEvent event : own) {
        event
            .place()
            .ifPresent(id -> byPlace.computeIfAbsent(id, key -> new ArrayList<>()).add(event));
      }
      put(sink, activity.ref(), activity.title(), own);
    }
    for (Place place : catalog.entries(Place.class)) {
      put(sink, place.ref(), place.title(), byPlace.getOrDefault(place.id(), List.of()));
    }
    for (Area area : catalog.areas()) {
      List<CalendarEvent> near =
          catalog.inArea(area.id()).stream()
              .filter(entry -> entry.ref().kind() == Kind.ACTIVITY)
              .flatMap(entry -> byActivity.get(entry.ref()).stream())
              .toList();
      put(sink, area.ref(), area.name(), near);
    }
    List<CalendarEvent> all = byActivity.values().stream().flatMap(List::stream).toList();
    sink.put("feeds/all.ics", calendar(catalog.config().title(), "/feeds/all.ics", all));
  }

  private void put(Sink sink, Ref ref, String name, List<CalendarEvent> events) {
    String path = routes.calendar(ref);
    String full = name + " – " + catalog.config().title();
    sink.put(Routes.file(path), calendar(full, path, events));
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
