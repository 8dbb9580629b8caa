package dk.genklang.print;

import dk.genklang.catalog.Catalog;
import dk.genklang.catalog.Routes;
import dk.genklang.kept.Reads;
import dk.genklang.model.Activity;
import dk.genklang.model.Category;
import dk.genklang.model.Entry;
import dk.genklang.model.Place;
import dk.genklang.model.PosterColour;
import dk.genklang.publish.Draft;
import dk.genklang.publish.Sink;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Draws the pictures that stand for pages where somebody links to them: one for each entry in each
 * language, and one for everything else.
 */
final class LinkPictures {
  private static final int MOST_ROWS = 2;
  private static final int MADE_FROM = 32;

  private final Catalog catalog;
  private final Routes routes;
  private final Studio.Tools tools;
  private final Lettering letters;
  private final Founts founts = new Founts(LinkPicture.BYTES);
  private final String basis;

  LinkPictures(Catalog catalog, Routes routes, Studio.Tools tools) {
    this.catalog = catalog;
    this.routes = routes;
    this.tools = tools;
    this.letters = new Lettering(tools.fonts());
    this.basis = Hash.of(tools.fonts().hash(), tools.signs().hash());
  }

  /** Draws what the sink does not keep, several at a time. */
  void write(Sink sink) {
    for (String language : catalog.config().languages()) {
      Studio studio = new Studio(catalog.in(language), routes, tools);
      Map<String, Ground> grounds = new ConcurrentHashMap<>();
      PosterViews posters = new PosterViews(studio);
      put(routes.at("/", language), () -> ofSite(studio), grounds, sink);
      studio.catalog().entries().parallelStream()
          .forEach(
              entry ->
                  put(
                      routes.page(entry.ref(), language),
                      () -> {
                        Reads.note(entry.ref());
                        return of(entry, studio, posters);
                      },
                      grounds,
                      sink));
    }
  }

  private void put(
      String page, Supplier<LinkPicture> drawn, Map<String, Ground> grounds, Sink sink) {
    String file = Routes.file(routes.picture(page));
    sink.make(
        file,
        basis,
        () -> {
          LinkPicture picture = drawn.get();
          String madeFrom = Hash.of(basis, picture.fingerprint()).substring(0, MADE_FROM);
          return new Draft(madeFrom, () -> png(picture, grounds));
        });
  }

  private byte[] png(LinkPicture picture, Map<String, Ground> grounds) {
    String key = picture.sign() + " " + picture.colours().name();
    Ground ground = grounds.computeIfAbsent(key, it -> picture.ground(tools.signs(), letters));
    return picture.png(ground, tools.fonts(), letters, founts);
  }

  private LinkPicture ofSite(Studio studio) {
    return new LinkPicture(
        studio.catalog().language(),
        studio.texts().rightToLeft(),
        catalog.config().municipality(),
        studio.texts().get("site.promise"),
        List.of(),
        studio.texts().get("site.front-lead"),
        site(),
        "moede",
        studio.colours(PosterColour.SOL));
  }

  private LinkPicture of(Entry entry, Studio studio, PosterViews posters) {
    Optional<Category> category =
        entry.common().categories().stream().findFirst().flatMap(studio.catalog()::category);
    String sign =
        category
            .map(found -> tools.signs().nameFor(found.id(), found.sign()))
            .orElseGet(() -> tools.signs().nameFor(entry.id(), Optional.empty()));
    PosterColour colour =
        Optional.of(entry)
            .filter(Activity.class::isInstance)
            .flatMap(it -> ((Activity) it).poster().colour())
            .orElseGet(() -> tools.signs().colour(sign));
    return new LinkPicture(
        studio.catalog().language(),
        studio.texts().rightToLeft(),
        category.map(Category::name).orElseGet(() -> studio.texts().label(entry.ref().kind())),
        Typography.tidy(entry.title()),
        facts(entry, posters),
        Typography.tidy(entry.summary()),
        site(),
        sign,
        studio.colours(colour));
  }

  private static List<String> facts(Entry entry, PosterViews posters) {
    if (entry instanceof Activity activity) {
      PosterView view = posters.of(activity);
      return Stream.concat(
              view.when().rows().stream()
                  .limit(MOST_ROWS)
                  .map(row -> (row.days().get(0) + " " + row.time()).strip()),
              Stream.of(view.where().main()))
          .toList();
    }
    return entry instanceof Place place && !place.hideAddress()
        ? List.of(
            place.address().street(), place.address().postcode() + " " + place.address().city())
        : List.of();
  }

  private String site() {
    return catalog.config().title() + " " + catalog.config().municipality();
  }
}
