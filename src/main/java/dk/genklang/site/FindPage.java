package dk.genklang.site;

import dk.genklang.catalog.Facet;
import dk.genklang.model.Activity;
import dk.genklang.model.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The lists one can narrow down by without a script, under {@code /find/}. */
final class FindPage implements PageMaker {
  /** The addresses of values that are the same in every municipality; they never change. */
  private static final List<Choice> FIXED =
      List.of(
          new Choice(Facet.WEEKDAY, "monday", "mandag"),
          new Choice(Facet.WEEKDAY, "tuesday", "tirsdag"),
          new Choice(Facet.WEEKDAY, "wednesday", "onsdag"),
          new Choice(Facet.WEEKDAY, "thursday", "torsdag"),
          new Choice(Facet.WEEKDAY, "friday", "fredag"),
          new Choice(Facet.WEEKDAY, "saturday", "loerdag"),
          new Choice(Facet.WEEKDAY, "sunday", "soendag"),
          new Choice(Facet.WEEKDAY, "by-agreement", "efter-aftale"),
          new Choice(Facet.TIME_OF_DAY, "morning", "formiddag"),
          new Choice(Facet.TIME_OF_DAY, "afternoon", "eftermiddag"),
          new Choice(Facet.TIME_OF_DAY, "evening", "aften"),
          new Choice(Facet.PRICE, "free", "gratis"),
          new Choice(Facet.SIGNUP, "drop-in", "bare-moed-op"),
          new Choice(Facet.GOOD_TO_KNOW, "comes-to-you", "hjemme-hos-dig"),
          new Choice(Facet.GOOD_TO_KNOW, "companion", "foelges-med"),
          new Choice(Facet.GOOD_TO_KNOW, "host", "vaert"),
          new Choice(Facet.GOOD_TO_KNOW, "call-first", "ring-foerst"),
          new Choice(Facet.GOOD_TO_KNOW, "contribute", "giv-en-haand"),
          new Choice(Facet.ABC, "active", "aktivt"),
          new Choice(Facet.ABC, "together", "sammen"),
          new Choice(Facet.ABC, "meaningful", "meningsfuldt"),
          new Choice(Facet.PHYSICAL, "seated", "siddende"),
          new Choice(Facet.PHYSICAL, "gentle-walk", "rolig-gang"),
          new Choice(Facet.PHYSICAL, "walk-1-3-km", "gaatur"),
          new Choice(Facet.PHYSICAL, "pulse-up", "pulsen-op"),
          new Choice(Facet.LEVEL, "everyone", "alle-kan-vaere-med"),
          new Choice(Facet.ACCESS, "step-free-entrance", "niveaufri-indgang"),
          new Choice(Facet.ACCESS, "accessible-toilet", "handicaptoilet"),
          new Choice(Facet.ACCESS, "accessible-parking", "handicapparkering"),
          new Choice(Facet.ACCESS, "lift", "elevator"),
          new Choice(Facet.ACCESS, "hearing-loop", "teleslynge"),
          new Choice(Facet.ACCESS, "seating", "siddepladser"));

  /** A value to choose and the last part of its page's address. */
  private record Choice(Facet facet, String value, String slug) {}

  /** One line of the overview. */
  record Option(String path, Phrase text, int count) {}

  /** The choices of one facet. */
  record Options(String title, List<Option> options) {}

  /** What the overview shows. */
  record View(List<Options> facets) {}

  /** The last part of the address of a fixed value's page. */
  static Optional<String> slug(Facet facet, String value) {
    return FIXED.stream()
        .filter(choice -> choice.facet() == facet && choice.value().equals(value))
        .map(Choice::slug)
        .findFirst();
  }

  /** Every facet that has entries, for the overview and for the search page without a script. */
  static List<Options> options(Edition edition) {
    List<Options> facets = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      List<Option> options =
          choices(edition).stream()
              .filter(choice -> choice.facet() == facet)
              .map(choice -> option(choice, edition))
              .filter(option -> option.count() > 0)
              .toList();
      if (!options.isEmpty()) {
        facets.add(new Options(edition.t("facet." + facet.code()), options));
      }
    }
    return facets;
  }

  @Override
  public Stream<PagePlan> pages(Layout layout) {
    Edition edition = layout.edition();
    PagePlan overview =
        layout.plan(
            "/find/",
            () ->
                layout.page(
                    "/find/",
                    "find",
                    layout
                        .head("/find/", edition.t("site.find-title"), edition.t("site.find-lead"))
                        .section("search"),
                    new View(options(edition))));
    return Stream.concat(
        Stream.of(overview), choices(edition).stream().flatMap(choice -> pages(choice, layout)));
  }

  private static Stream<PagePlan> pages(Choice choice, Layout layout) {
    Edition edition = layout.edition();
    Phrase name = name(choice, edition);
    String kicker = edition.t("facet." + choice.facet().code());
    List<Entry> found = found(choice, edition);
    LongList list =
        new LongList(
            name,
            kicker,
            Phrase.own(edition.t("site.found", found.size())),
            found.size(),
            choice.facet() == Facet.WEEKDAY
                ? day(choice, found, edition)
                : ListPages.byArea(found, edition),
            List.of());
    String path = "/find/" + choice.slug() + "/";
    return Lists.pages(
        layout,
        list,
        path,
        path,
        at ->
            layout
                .head(at, name.text(), edition.t("site.find-description", name.text()))
                .section("search")
                .under("/find/", "site.find-title"));
  }

  /** A weekday's own part of the programme; what is by agreement has no times. */
  private static List<Section> day(Choice choice, List<Entry> found, Edition edition) {
    List<Activity> activities =
        found.stream().filter(Activity.class::isInstance).map(Activity.class::cast).toList();
    return new Programmes(edition)
        .byWeekday(activities).stream()
            .filter(section -> section.id().equals(choice.value()))
            .toList();
  }

  private static List<Entry> found(Choice choice, Edition edition) {
    return edition.catalog().with(choice.facet(), choice.value());
  }

  private static Option option(Choice choice, Edition edition) {
    return new Option(
        edition.at("/find/" + choice.slug() + "/"),
        name(choice, edition),
        found(choice, edition).size());
  }

  private static Phrase name(Choice choice, Edition edition) {
    return switch (choice.facet()) {
      case AUDIENCE ->
          edition
              .catalog()
              .audience(choice.value())
              .map(audience -> edition.words().listed(audience.origin(), "name", audience.name()))
              .orElse(Phrase.NONE);
      case LANGUAGE ->
          Phrase.own(edition.capitalised(edition.formats().languageName(choice.value())));
      default -> Phrase.own(edition.t(choice.facet().code() + "." + choice.value()));
    };
  }

  private static List<Choice> choices(Edition edition) {
    List<Choice> choices = new ArrayList<>(FIXED);
    edition
        .catalog()
        .audiences()
        .forEach(
            audience ->
                choices.add(new Choice(Facet.AUDIENCE, audience.id(), "for-" + audience.id())));
    edition.catalog().current(Activity.class).stream()
        .flatMap(activity -> activity.languages().stream())
        .distinct()
        .sorted()
        .forEach(
            language -> choices.add(new Choice(Facet.LANGUAGE, language, "sprog-" + language)));
    return choices;
  }
}
