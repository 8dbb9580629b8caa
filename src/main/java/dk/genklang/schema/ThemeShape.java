package dk.genklang.schema;

import static dk.genklang.schema.Field.optional;

import dk.genklang.config.SiteConfig.Theme;
import dk.genklang.problem.Problem;
import dk.genklang.theme.Brand;
import dk.genklang.theme.Colour;
import dk.genklang.theme.Contrasts;
import dk.genklang.theme.Palette;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The key {@code theme} of {@code site-config.yml}: a logo, and colours text can be read on. */
final class ThemeShape {
  private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
  private static final Pattern LOGO =
      Pattern.compile("(?:[A-Za-z0-9_-]+/)*[A-Za-z0-9._-]+\\.(?:svg|png)");

  private static final Field<String> LOGO_FILE =
      optional("logo", Types.pattern(LOGO, "bad-image-name"));
  private static final List<Field<String>> BRANDS =
      Stream.of(Brand.values())
          .map(brand -> optional(brand.code(), Types.pattern(COLOUR, "not-a-colour")))
          .toList();
  private static final Field<Map<String, String>> COLOURS =
      optional(
          "colours",
          Shape.of(
                  BRANDS.stream().<Field<?>>map(brand -> brand).toList(),
                  (values, reading) -> colours(values))
              .check(Rule.of(ThemeShape::contrasts)));
  static final Shape<Theme> SHAPE =
      Shape.of(
          List.of(LOGO_FILE, COLOURS),
          (values, reading) ->
              new Theme(values.get(LOGO_FILE), values.get(COLOURS).orElse(Map.of())));

  private ThemeShape() {}

  private static Map<String, String> colours(Values values) {
    Map<String, String> colours = new TreeMap<>();
    BRANDS.forEach(brand -> values.get(brand).ifPresent(css -> colours.put(brand.key(), css)));
    return colours;
  }

  private static Field<String> field(Brand brand) {
    return BRANDS.stream().filter(it -> it.key().equals(brand.code())).findFirst().orElseThrow();
  }

  private static void contrasts(Values values, Reading reading) {
    for (Contrasts.Fault fault : Contrasts.faults(Palette.of(colours(values)))) {
      Palette palette = Palette.of(colours(values));
      reading.report(
          Problem.error(
              "low-contrast",
              values.position(field(fault.brand())),
              fault.brand().code(),
              palette.of(fault.brand()).css(),
              fault.other().map(Brand::code).orElse("none"),
              fault.other().map(palette::of).orElse(Colour.WHITE).css(),
              fault.contrast(),
              Contrasts.TEXT,
              fault.better().css()));
    }
  }
}
