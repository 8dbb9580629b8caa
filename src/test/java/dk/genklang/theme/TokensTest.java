package dk.genklang.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The colours of pages, Genklang's and a municipality's, by day and by night. */
class TokensTest {
  private static final String CSS = css();

  private static String css() {
    try {
      return Files.readString(Path.of("templates/assets/css/tokens.css"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> unreadable(String css) {
    int dark = css.indexOf("@media (prefers-color-scheme:dark)");
    Map<String, Colour> day = Tokens.values(css.substring(0, dark));
    Map<String, Colour> night = new LinkedHashMap<>(day);
    night.putAll(Tokens.values(css.substring(dark)));
    assertTrue(day.size() > 30 && night.size() > day.size() - 1, "the tokens were found");
    return List.of("day " + Tokens.unreadable(day), "night " + Tokens.unreadable(night));
  }

  @Test
  void genklangsOwnColoursCanBeRead() {
    assertEquals(List.of(), Contrasts.faults(Palette.STANDING));
    assertEquals(List.of("day []", "night []"), unreadable(CSS));
    assertEquals(CSS, Tokens.in(CSS, Palette.STANDING));
  }

  @Test
  void theBrandIsWhatTheStyleSheetSays() {
    Map<String, Colour> day = Tokens.values(CSS.substring(0, CSS.indexOf("@media (prefers")));
    for (Brand brand : Brand.values()) {
      assertEquals(brand.standing(), day.get(brand.code()), brand.code());
    }
  }

  @Test
  void aColourOfOnesOwnIsTakenAsItIsAndWhatWasMixedFollowsIt() {
    String css = Tokens.in(CSS, Palette.of(Map.of("petrol", "#1a237e")));
    Map<String, Colour> day = Tokens.values(css.substring(0, css.indexOf("@media (prefers")));
    assertEquals("#1a237e", day.get("ink").css());
    assertEquals("#1a237e", day.get("petrol").css());
    assertEquals(Brand.SUN.standing(), day.get("sun"));
    Map<String, Colour> night = Tokens.values(css.substring(css.indexOf("@media (prefers")));
    assertEquals(
        Oklch.of(Colour.parse("#12343a")).light(), Oklch.of(night.get("sheet")).light(), 0.01);
    assertEquals(List.of("day []", "night []"), unreadable(css));
  }

  @Test
  void whatPassesTheCheckOfTheSevenCanBeReadEverywhereByDayAndNight() {
    Random random = new Random(7);
    int passing = 0;
    for (int i = 0; i < 400; i++) {
      Map<String, String> colours = new LinkedHashMap<>();
      for (Brand brand : Brand.values()) {
        if (random.nextInt(3) > 0) {
          double light = Oklch.of(brand.standing()).light() + random.nextDouble() * 0.16 - 0.08;
          double chroma = random.nextDouble() * 0.25;
          double hue = random.nextDouble() * 6.28;
          colours.put(brand.code(), new Oklch(Math.min(1, light), chroma, hue).colour().css());
        }
      }
      Palette palette = Palette.of(colours);
      if (Contrasts.faults(palette).isEmpty()) {
        passing++;
        assertEquals(
            List.of("day []", "night []"), unreadable(Tokens.in(CSS, palette)), colours.toString());
      }
    }
    assertTrue(passing > 40, passing + " palettes");
  }

  @Test
  void aColourThatCannotBeReadGetsTheNearestThatCan() {
    Palette palette = Palette.of(Map.of("coral", "#c0392b"));
    List<Contrasts.Fault> faults = Contrasts.faults(palette);

    assertEquals(1, faults.size());
    assertEquals(Brand.CORAL, faults.get(0).brand());
    Palette mended = Palette.of(Map.of("coral", faults.get(0).better().css()));
    assertEquals(List.of(), Contrasts.faults(mended));
    assertTrue(
        mended.of(Brand.CORAL).contrast(mended.of(Brand.PETROL)) < Contrasts.TEXT + 0.1,
        "and no lighter than it takes");
  }

  @Test
  void contrastIsThatOfTheStandard() {
    assertEquals(21, Colour.WHITE.contrast(new Colour(0)), 1e-9);
    assertEquals(4.54, Colour.WHITE.contrast(Colour.parse("#767676")), 0.005);
    assertEquals(4.48, Colour.WHITE.contrast(Colour.parse("#777777")), 0.005);
    for (int rgb : new int[] {0, 0xffffff, 0x08292f, 0xff8671, 0x00ff00, 0x123456}) {
      assertEquals(new Colour(rgb), Oklch.of(new Colour(rgb)).colour());
    }
  }
}
