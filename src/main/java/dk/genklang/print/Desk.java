package dk.genklang.print;

import dk.genklang.catalog.Catalog;
import dk.genklang.catalog.ContactDetails;
import dk.genklang.config.SiteConfig;
import dk.genklang.model.Activity;
import dk.genklang.model.Area;
import dk.genklang.model.Category;
import dk.genklang.model.Entry;
import dk.genklang.model.Price;
import dk.genklang.model.Ref;
import dk.genklang.text.Formats;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the designs of lists, forms and booklets share. Thread-safe. */
record Desk(Studio studio, PosterViews posters, Bricks bricks, Weeks weeks) {
  /** Bricks across a page. */
  private static final int WALL = 5;

  static Desk of(Studio studio) {
    return new Desk(
        studio,
        new PosterViews(studio),
        new Bricks(studio.signs()),
        new Weeks(studio.catalog(), studio.texts(), studio.formats()));
  }

  Catalog catalog() {
    return studio.catalog();
  }

  Formats formats() {
    return studio.formats();
  }

  String t(String key, Object... arguments) {
    return studio.texts().get(key, arguments);
  }

  /** The complete address of a thing's page. */
  String url(Ref ref) {
    return studio.routes().url(studio.routes().page(ref, catalog().language()));
  }

  /** The name of the sign of an entry's first category. */
  String sign(Entry entry) {
    return entry.common().categories().stream()
        .findFirst()
        .flatMap(catalog()::category)
        .map(this::sign)
        .orElseGet(() -> studio.signs().nameFor(entry.ref().id(), Optional.empty()));
  }

  String sign(Category category) {
    return studio.signs().nameFor(category.id(), category.sign());
  }

  /** In Genklang's colours, as papers are made before they are dyed. */
  Colourway colours(String sign) {
    return Colourway.of(studio.signs().colour(sign));
  }

  /** A sign in the colours of its posters, without a square behind it that shows. */
  Drawing onGround(String sign) {
    return studio.signs().draw(sign, colours(sign).plain());
  }

  /** Prices in one line. */
  String price(Activity activity) {
    return activity.price().stream().map(this::price).distinct().collect(Collectors.joining(", "));
  }

  /** The price in two words: the lowest, where there are several. */
  String briefPrice(Activity activity) {
    List<Price> prices = activity.price();
    Price lowest = prices.stream().min(Comparator.comparing(Price::amount)).orElse(Price.FREE);
    boolean one = prices.stream().allMatch(p -> p.amount().compareTo(lowest.amount()) == 0);
    return one
        ? formats().price(lowest)
        : t("papers.price-from", formats().amount(lowest.amount()));
  }

  private String price(Price price) {
    String amount = formats().price(price);
    return price.audience().map(who -> who + ": " + amount).orElse(amount);
  }

  /** The bridge-builder of an area, as one rings. */
  Caller bridgeBuilder(Area area) {
    return catalog()
        .bridgeBuilder(area)
        .map(catalog()::details)
        .map(this::caller)
        .orElse(Caller.NOBODY);
  }

  /** The office that keeps the site. */
  Caller office() {
    SiteConfig.Office office = catalog().config().contact();
    return new Caller(
        "",
        office.phone().map(formats()::phone).orElse(""),
        office.email().orElse(""),
        office.hours().orElse(""));
  }

  Caller caller(ContactDetails details) {
    String who =
        Stream.concat(details.label().stream(), details.person().stream())
            .collect(Collectors.joining(", "));
    return new Caller(
        who,
        details.phone().map(formats()::phone).orElse(""),
        details.email().orElse(""),
        details.hours().orElse(""));
  }

  /** A heading as large as a box allows, up to a size in millimetres. */
  Heading heading(String text, double width, double height, double largest, int lines) {
    Fit fit = new Fit(studio.fonts(), Heading.CUTS, Heading.LEADING, largest, lines, 1.12);
    return Heading.of(
        fit.fit(Typography.tidy(text), width, height, 0), studio.texts().rightToLeft());
  }

  /** A question on a card, in the wide cuts, as large as there is room. */
  Heading cardText(String text, double width, double height) {
    Fit fit = new Fit(studio.fonts(), List.of(Face.WIDE, Face.NARROW), 1.06, 9.2, 7, 1.02);
    return Heading.of(
        fit.fit(Typography.tidy(text), width, height, 0), studio.texts().rightToLeft());
  }

  /** Rows of five bricks, each with the sign of another category. */
  Drawing wall(int rows, List<String> signs, Colourway colours, String seed) {
    List<Drawing.Painted> shapes = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      String sign = signs.isEmpty() ? "prik" : signs.get(row % signs.size());
      Drawing line = bricks.row(WALL, sign, colours, seed + " " + row, (1 + 2 * row) % WALL);
      AffineTransform down = AffineTransform.getTranslateInstance(0, row * line.height());
      down.scale(1, row < rows - 1 ? 1.004 : 1);
      shapes.addAll(line.placed(down));
    }
    return new Drawing(WALL * 100, rows * 100, shapes);
  }
}
