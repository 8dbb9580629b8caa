package dk.genklang.print;

import dk.genklang.catalog.Catalog;
import dk.genklang.catalog.Routes;
import dk.genklang.model.PosterColour;
import dk.genklang.template.Templates;
import dk.genklang.text.Formats;
import dk.genklang.text.Texts;
import dk.genklang.theme.Palette;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What everything printed in one language is designed with. Thread-safe. */
final class Studio {
  private final Catalog catalog;
  private final Routes routes;
  private final Tools tools;
  private final Texts texts;
  private final Formats formats;
  private final Colourway.Inks inks;
  private final Dyes dyes;

  /**
   * What no language changes.
   *
   * @param bleed how far colour runs over the edge where the paper is cut, in millimetres; 0 for
   *     pages as they are read
   */
  record Tools(Templates templates, Fonts fonts, Signs signs, Photos photos, double bleed) {}

  /**
   * @param catalog in the language of what is printed
   */
  Studio(Catalog catalog, Routes routes, Tools tools) {
    this.catalog = catalog;
    this.routes = routes;
    this.tools = tools;
    this.texts = Texts.of(catalog.language());
    this.formats = Formats.of(catalog.language());
    Palette palette = Palette.of(catalog.config().theme().colours());
    this.inks = Colourway.Inks.of(palette);
    this.dyes = Dyes.of(palette);
  }

  Catalog catalog() {
    return catalog;
  }

  Routes routes() {
    return routes;
  }

  Texts texts() {
    return texts;
  }

  Formats formats() {
    return formats;
  }

  Fonts fonts() {
    return tools.fonts();
  }

  Signs signs() {
    return tools.signs();
  }

  Photos photos() {
    return tools.photos();
  }

  /** A colourway in the municipality's colours. */
  Colourway colours(PosterColour colour) {
    return Colourway.of(colour, inks);
  }

  /** The municipality's colours for what is drawn in Genklang's. */
  Dyes dyes() {
    return dyes;
  }

  double bleed() {
    return tools.bleed();
  }

  /**
   * Fills in a template, which also sees {@code language}, {@code direction} and {@code start}, the
   * side where lines begin.
   *
   * @param template path below {@code templates/print}
   * @param subject the file that what is printed was written in, for messages
   */
  String render(String template, Map<String, Object> model, String subject) {
    Map<String, Object> all = new HashMap<>(model);
    all.put("language", catalog.language());
    all.put("direction", texts.rightToLeft() ? "rtl" : "ltr");
    all.put("start", texts.rightToLeft() ? "right" : "left");
    return tools.templates().render(template, all, subject);
  }

  /** The face and the families behind it that a text needs, as CSS writes them. */
  String stack(Face face, String text) {
    return Stream.concat(Stream.of(face.family()), fonts().behind(face, text).stream())
        .map(family -> "'" + family + "'")
        .collect(Collectors.joining(", "));
  }
}
