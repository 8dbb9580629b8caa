package dk.genklang.site;

import dk.genklang.model.Kind;
import dk.genklang.model.Place;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The form with which somebody tells of a community, and what to do without it. */
final class SharePage implements PageMaker {
  static final String PATH = "/del-et-faellesskab/";

  /**
   * What the template shows.
   *
   * @param mail whom the letter is to; may be empty
   * @param letter address of an empty letter; may be empty
   * @param create the repository's page for a new file; may be empty
   */
  record View(
      List<Choice> places,
      List<Choice> areas,
      List<Choice> categories,
      List<Choice> weekdays,
      String mail,
      String letter,
      String create) {}

  /** Something to choose: the value the file gets, and how it reads. */
  record Choice(String value, Phrase text) {}

  @Override
  public Stream<PagePlan> pages(Layout layout) {
    Edition edition = layout.edition();
    return Stream.of(
        layout.plan(
            PATH,
            () ->
                layout.page(
                    PATH,
                    "share",
                    layout
                        .head(PATH, edition.t("site.share-title"), edition.t("site.share-lead"))
                        .section("share"),
                    view(edition))));
  }

  private static View view(Edition edition) {
    Words words = edition.words();
    String mail = Frame.mail(edition).orElse("");
    return new View(
        edition.catalog().current(Place.class).stream()
            .map(place -> new Choice(place.id(), words.title(place)))
            .toList(),
        edition.catalog().areas().stream()
            .map(area -> new Choice(area.id(), words.listed(area.origin(), area.name())))
            .toList(),
        edition.catalog().categories().stream()
            .map(
                category ->
                    new Choice(category.id(), words.listed(category.origin(), category.name())))
            .toList(),
        Arrays.stream(DayOfWeek.values())
            .map(
                day ->
                    new Choice(
                        day.name().toLowerCase(Locale.ROOT),
                        Phrase.own(edition.formats().weekday(day))))
            .toList(),
        mail,
        mail.isEmpty()
            ? ""
            : "mailto:" + mail + "?subject=" + Corrections.encoded(edition.t("site.share-subject")),
        edition
            .config()
            .repository()
            .map(found -> new RepositoryPages(found).create("content/" + Kind.ACTIVITY.folder()))
            .orElse(""));
  }
}
