package dk.genklang.print;

import dk.genklang.catalog.Catalog;
import dk.genklang.catalog.Routes;
import dk.genklang.model.Activity;
import dk.genklang.model.PosterColour;
import dk.genklang.template.Templates;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sets the posters of activities. Thread-safe. */
final class Posters {
  private final Catalog catalog;
  private final Templates templates;
  private final Fonts fonts;
  private final Signs signs;
  private final Bricks bricks;
  private final PosterViews views;

  Posters(Catalog catalog, Routes routes, Templates templates, Fonts fonts, Signs signs) {
    this.catalog = catalog;
    this.templates = templates;
    this.fonts = fonts;
    this.signs = signs;
    this.bricks = new Bricks(signs);
    this.views = new PosterViews(catalog, routes, signs);
  }

  PosterView view(Activity activity) {
    return views.of(activity);
  }

  PosterLayout layout(PosterView view) {
    return PosterLayout.of(view, fonts);
  }

  /** The same in smaller text. */
  PosterLayout smaller(PosterView view, PosterLayout layout) {
    return PosterLayout.crowded(view, fonts, layout.textScale() - PosterLayout.STEP);
  }

  Sheet sheet(Activity activity, PosterLayout layout, Format format) {
    PosterView view = layout.view();
    PosterColour chosen = activity.poster().colour().orElseGet(() -> signs.colour(view.sign()));
    Colourway colours = Colourway.of(chosen);
    Map<String, Drawing> drawings =
        Map.of(
            "corner", signs.draw(view.sign(), colours.corner()),
            "mark", signs.mark(colours.mark()),
            "bricks", bricks.row(layout.columns(), view.sign(), colours, activity.id()),
            "qr", Qr.of(view.url()));
    Map<String, Object> model = new HashMap<>();
    model.put("language", view.language());
    model.put("direction", view.rightToLeft() ? "rtl" : "ltr");
    model.put("view", view);
    model.put("layout", layout);
    model.put("lines", layout.title().lines().stream().map(Kerning::html).toList());
    model.put("rows", rows(layout));
    model.put("headline", stack(layout.title().face(), view.title()));
    model.put("slim", stack(Face.SLIM, view.when().toString()));
    model.put("text", stack(Face.TEXT, view.toString()));
    model.put("short", view.shortAddress());
    model.put("addressHeight", layout.panel() - layout.summary() - 41.6);
    model.put("ground", Colourway.css(colours.ground()));
    model.put("ink", Colourway.css(colours.ink()));
    model.put("band", Colourway.css(colours.band()));
    model.put("time", Colourway.css(colours.time()));
    model.put("rule", Colourway.css(colours.rule()));
    String xhtml = templates.render("poster-raab.peb", model, activity.common().origin().file());
    return new Sheet(
        xhtml,
        drawings,
        format.paper().scale(),
        layout.textScale(),
        format.pages(),
        Hash.of(signs.hash(), view.sign(), chosen.code(), activity.id(), view.url()),
        new Sheet.Facts(
            view.title(),
            view.summary(),
            catalog.config().municipality(),
            view.language(),
            activity.common().verified()));
  }

  private String stack(Face face, String text) {
    return Stream.concat(Stream.of(face.family()), fonts.behind(face, text).stream())
        .map(family -> "'" + family + "'")
        .collect(Collectors.joining(", "));
  }

  private static List<PosterLayout.Line> rows(PosterLayout layout) {
    return layout.rows().stream()
        .map(
            row ->
                new PosterLayout.Line(
                    Kerning.html(row.day()), Kerning.html(row.time()), row.size(), row.top()))
        .toList();
  }
}
