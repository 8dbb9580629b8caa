package dk.genklang.site;

import dk.genklang.model.Activity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where one changes the words and colours of a poster and prints it from the browser. */
final class WorkshopPage implements PageMaker {
  static final String PATH = "/print/vaerksted/";

  /** What the page shows. */
  record View(List<Choice> activities) {}

  /**
   * An activity to make a poster of.
   *
   * @param file what the browser draws it from
   * @param picture for the design that a picture leads
   */
  record Choice(String id, Phrase title, String file, Optional<Picture> picture) {}

  @Override
  public Stream<PagePlan> pages(Layout layout) {
    Edition edition = layout.edition();
    if (edition.config().print().formats().isEmpty()) {
      return Stream.empty();
    }
    return Stream.of(
        layout.single(
            PATH,
            "workshop",
            "workshop.title",
            "workshop.lead",
            head -> head.under("/print/", "site.print-title").section("print"),
            () -> new View(choices(edition))));
  }

  private static List<Choice> choices(Edition edition) {
    return edition.catalog().current(Activity.class).stream()
        .map(
            activity ->
                new Choice(
                    activity.id(),
                    edition.link(activity).text(),
                    edition.routes().link(edition.routes().workshop(activity.ref())),
                    edition.picture(activity)))
        .toList();
  }
}
