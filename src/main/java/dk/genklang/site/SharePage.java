package dk.genklang.site;

import dk.genklang.model.Access;
import dk.genklang.model.AccessFeature;
import dk.genklang.model.AssociationType;
import dk.genklang.model.Coded;
import dk.genklang.model.Place;
import dk.genklang.model.PlaceType;
import dk.genklang.model.Welcomes;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** The form with which somebody tells of a community, and what to do without it. */
final class SharePage implements PageMaker {
  static final String PATH = "/del-et-faellesskab/";

  /**
   * What the template shows.
   *
   * @param access what is asked of a place
   * @param answers what can be answered to that; "not said" comes first
   * @param mail whom the letter is to; may be empty
   * @param letter address of an empty letter; may be empty
   * @param create the repository's page for a new file, with {@code {folder}}; may be empty
   */
  record View(
      List<Choice> places,
      List<Choice> areas,
      List<Choice> categories,
      List<Choice> weekdays,
      List<Choice> associationTypes,
      List<Choice> welcomes,
      List<Choice> placeTypes,
      List<Choice> access,
      List<Choice> answers,
      String mail,
      String letter,
      String create) {}

  /** Something to choose: the value the file gets, and how it reads. */
  record Choice(String value, Phrase text) {}

  @Override
  public Stream<PagePlan> pages(Layout layout) {
    Edition edition = layout.edition();
    return Stream.of(
        layout.single(
            PATH,
            "share",
            "site.share-title",
            "site.share-lead",
            head -> head.section("share"),
            () -> view(edition)));
  }

  private static View view(Edition edition) {
    Words words = edition.words();
    String mail = Frame.mail(edition).orElse("");
    return new View(
        edition.catalog().current(Place.class).stream()
            .map(place -> new Choice(place.id(), words.title(place)))
            .toList(),
        edition.catalog().areas().stream()
            .map(area -> new Choice(area.id(), words.listed(area.origin(), "name", area.name())))
            .toList(),
        edition.catalog().categories().stream()
            .map(
                category ->
                    new Choice(
                        category.id(), words.listed(category.origin(), "name", category.name())))
            .toList(),
        choices(DayOfWeek.values(), SharePage::code, edition.formats()::weekday),
        coded(AssociationType.values(), edition),
        coded(Welcomes.values(), edition),
        coded(PlaceType.values(), edition),
        coded(AccessFeature.values(), edition),
        coded(new Access[] {Access.UNKNOWN, Access.YES, Access.PARTLY, Access.NO}, edition),
        mail,
        mail.isEmpty()
            ? ""
            : "mailto:" + mail + "?subject=" + Corrections.encoded(edition.t("site.share-subject")),
        edition
            .config()
            .repository()
            .map(found -> new RepositoryPages(found).create("content/{folder}"))
            .orElse(""));
  }

  private static String code(DayOfWeek day) {
    return day.name().toLowerCase(Locale.ROOT);
  }

  private static List<Choice> coded(Coded[] values, Edition edition) {
    return choices(values, Coded::code, edition::label);
  }

  private static <T> List<Choice> choices(
      T[] values, Function<T, String> code, Function<T, String> text) {
    return Arrays.stream(values)
        .map(value -> new Choice(code.apply(value), Phrase.own(text.apply(value))))
        .toList();
  }
}
