package dk.genklang.print;

import dk.genklang.model.Activity;
import dk.genklang.model.Host;
import dk.genklang.model.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What stands below the week in a place's programme.
 *
 * @param sometimes what happens now and then
 * @param off holidays, closed days
 * @param more what is by agreement, what pauses: a sentence each
 * @param welcome who meets the one who is new, and whom to ring
 */
record Below(
    List<Sometimes.Line> sometimes, List<TimeOff.Line> off, List<String> more, String welcome) {
  /** The width of the text beside the code, in millimetres. */
  private static final double WIDTH = 110;

  /** The height that the code takes with its address. */
  private static final double LEAST = 49;

  static Below of(Desk desk, Place place, List<Activity> activities) {
    return new Below(
        new Sometimes(desk).of(activities),
        new TimeOff(desk).of(place, activities),
        Stream.of(
                named(desk, "papers.by-agreement", Weeks.byAgreement(activities)),
                named(desk, "papers.pausing", Weeks.pausing(activities)))
            .flatMap(Optional::stream)
            .toList(),
        welcome(desk, place));
  }

  private static Optional<String> named(Desk desk, String key, List<Activity> some) {
    List<String> titles = some.stream().map(Activity::title).toList();
    return titles.isEmpty()
        ? Optional.empty()
        : Optional.of(desk.t(key, desk.formats().list(titles)));
  }

  private static String welcome(Desk desk, Place place) {
    Optional<String> host = place.host().flatMap(Host::name);
    String phone =
        place
            .contact()
            .map(desk.catalog()::details)
            .map(desk::caller)
            .map(Caller::phone)
            .orElse("");
    if (host.isPresent() && !phone.isEmpty()) {
      return desk.t("papers.welcome-host-phone", host.get(), phone);
    } else if (host.isPresent()) {
      return desk.t("papers.welcome-host", host.get());
    }
    return phone.isEmpty() ? desk.t("papers.welcome") : desk.t("papers.welcome-phone", phone);
  }

  /** The height of all this in millimetres, at a size of text. */
  double height(Fonts fonts, double scale) {
    Stream<String> lines =
        Stream.of(
                sometimes.stream().map(line -> line.when() + "   " + line.title()),
                off.stream().map(line -> line.when() + ": " + line.what()),
                more.stream(),
                Stream.of(welcome + "          "))
            .flatMap(stream -> stream);
    Measure measure = new Measure(fonts);
    double height =
        lines.mapToDouble(line -> measure.height(Face.STRONG, 12 * scale, 1.28, WIDTH, line)).sum();
    double heading = sometimes.isEmpty() ? 0 : Measure.line(15 * scale, 1.25);
    return Math.max(
        LEAST, Millimetres.rounded(height + heading + 13 + Measure.line(12 * scale, 1.28)));
  }
}
