package dk.genklang.print;

import dk.genklang.catalog.Catalog;
import dk.genklang.catalog.Routes;
import dk.genklang.model.Activity;
import dk.genklang.model.PosterColour;
import dk.genklang.model.PosterDesign;
import dk.genklang.template.Templates;
import java.util.HashMap;
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

  /** The layout in the design the editor chose; the design with a picture calls out instead. */
  PosterLayout layout(Activity activity) {
    PosterView view = views.of(activity);
    boolean board = activity.poster().design().filter(PosterDesign.OPSLAG::equals).isPresent();
    return board ? OpslagLayout.of(view, fonts) : RaabLayout.of(view, fonts);
  }

  Sheet sheet(Activity activity, PosterLayout layout, Format format) {
    PosterView view = layout.view();
    PosterColour chosen = activity.poster().colour().orElseGet(() -> signs.colour(view.sign()));
    Colourway colours = Colourway.of(chosen);
    return new Sheet(
        templates.render(
            layout.template(), model(view, layout, colours), activity.common().origin().file()),
        drawings(activity, layout, colours),
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

  private Map<String, Object> model(PosterView view, PosterLayout layout, Colourway colours) {
    Map<String, Object> model = new HashMap<>();
    model.put("language", view.language());
    model.put("direction", view.rightToLeft() ? "rtl" : "ltr");
    model.put("view", view);
    model.put("layout", layout);
    model.put("lines", layout.title().lines().stream().map(Kerning::html).toList());
    model.put("rows", layout.rows().lines().stream().map(TimeRows.Line::kerned).toList());
    model.put("headline", stack(layout.title().face(), view.title()));
    model.put("slim", stack(Face.SLIM, view.when().toString()));
    model.put("text", stack(Face.TEXT, view.toString()));
    model.put("colours", colours.css());
    return model;
  }

  private Map<String, Drawing> drawings(Activity activity, PosterLayout layout, Colourway colours) {
    PosterView view = layout.view();
    Map<String, Drawing> drawings = new HashMap<>();
    drawings.put("qr", Qr.of(view.url()));
    if (layout instanceof RaabLayout raab) {
      drawings.put("corner", signs.draw(view.sign(), colours.corner()));
      drawings.put("mark", signs.mark(colours.mark()));
      drawings.put("bricks", bricks.row(raab.columns(), view.sign(), colours, activity.id()));
    } else {
      drawings.put("mark", signs.mark(Colourway.WHITE_MARK));
      for (int i = 0; i < Bricks.SMALL; i++) {
        drawings.put("brick" + i, bricks.small(i, view.sign(), colours, activity.id()));
      }
      drawings.put("large", signs.draw(view.sign(), colours.largeTile()));
    }
    return drawings;
  }

  /** The face and the families behind it, as CSS writes them. */
  private String stack(Face face, String text) {
    return Stream.concat(Stream.of(face.family()), fonts.behind(face, text).stream())
        .map(family -> "'" + family + "'")
        .collect(Collectors.joining(", "));
  }
}
