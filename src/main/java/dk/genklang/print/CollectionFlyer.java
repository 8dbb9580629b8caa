package dk.genklang.print;

import dk.genklang.model.Activity;
import dk.genklang.model.Collection;
import dk.genklang.model.Entry;
import dk.genklang.model.PrintFormat;
import dk.genklang.model.Ref;
import java.util.ArrayList;
import java.util.List;

/** What a collection gathers, on two sides of A5. */
final class CollectionFlyer implements Design {
  private static final double[] SCALES = {1.12, 1, 0.92, 0.85};
  private static final int[] SHORTER = {12, 9, 7, 5};
  private static final double WIDTH = 132;

  private final Desk desk;
  private final BookEntries entries;

  CollectionFlyer(Desk desk) {
    this.desk = desk;
    this.entries = new BookEntries(desk, WIDTH);
  }

  /** An entry in two lines. */
  record Line(String title, String when, String where) {}

  @Override
  public List<Sheet> sheets(Ref ref, PrintFormat format) {
    Collection collection = (Collection) desk.catalog().entry(ref).orElseThrow();
    List<Entry> all =
        collection.entries().stream()
            .flatMap(entry -> desk.catalog().entry(entry).stream())
            .filter(BookEntries::shown)
            .toList();
    List<Sheet> sheets = new ArrayList<>();
    for (double scale : SCALES) {
      sheets.add(sheet(collection, all, all.size(), format, scale));
    }
    for (int most : SHORTER) {
      if (most < all.size()) {
        sheets.add(sheet(collection, all, most, format, 0.9));
      }
    }
    return sheets;
  }

  private Sheet sheet(
      Collection collection, List<Entry> all, int most, PrintFormat format, double scale) {
    String sign = desk.sign(collection);
    Colourway colours = desk.colours(sign);
    List<Entry> shown = all.subList(0, Math.min(most, all.size()));
    List<String> signs = new ArrayList<>(List.of(sign));
    all.stream().map(desk::sign).filter(s -> !signs.contains(s)).forEach(signs::add);
    String intro = collection.intro().orElse(collection.common().summary());
    int more = all.size() - shown.size();
    return new Composition(desk, collection.title(), collection.common().summary())
        .put("colours", colours.css())
        .put("head", desk.heading(collection.title(), WIDTH, 52, 40, 4))
        .put("intro", Typography.tidy(intro))
        .put("lines", shown.stream().map(this::line).toList())
        .put("more", more == 0 ? "" : desk.t("papers.more-at-code", more))
        .put("caller", desk.office())
        .code(desk.url(collection.ref()), 86, 3)
        .draw("wall", desk.wall(2, signs, colours, collection.id()))
        .draw("mark", desk.studio().signs().mark(colours.mark()))
        .sheet(
            "collection-flyer.peb",
            collection.common().origin().file(),
            format,
            scale,
            2,
            collection.common().verified());
  }

  private Line line(Entry entry) {
    BookEntries.View view = entries.of(entry);
    String where =
        entry instanceof Activity activity
            ? desk.posters().of(activity).where().main()
            : view.facts().startsWith("»") ? "" : view.facts();
    return new Line(view.plain(), view.when(), where);
  }
}
