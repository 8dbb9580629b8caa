package dk.genklang.theme;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The style sheet's colours in the municipality's own. Each token belongs to a {@link Brand}: what
 * is that colour itself becomes the municipality's; what was mixed from it, for papers, fine lines
 * and the dark mode, keeps its lightness and takes over hue and strength. So the dark mode follows
 * without anyone choosing it, and what could be read can still be read.
 */
public final class Tokens {
  private static final String DARK = "@media (prefers-color-scheme:dark)";
  private static final Pattern TOKEN = Pattern.compile("--([a-z0-9-]+):(#[0-9a-f]{6})");

  /** No paper becomes more than this much stronger than the one that was drawn. */
  private static final double STRONGEST = 2;

  private static final double STEP = 0.004;
  private static final double LINES = 3;

  private static final Map<Brand, Set<String>> LIGHT_FAMILIES =
      Map.of(
          Brand.PETROL,
          Set.of(
              "petrol-0",
              "ink",
              "ink-2",
              "line",
              "link",
              "petrol",
              "petrol-2",
              "on-call",
              "h-ink",
              "btn",
              "focus",
              "pin"),
          Brand.FOREST,
          Set.of("forest", "skov", "h-skov"),
          Brand.SUN,
          Set.of("sun", "sol", "h-sol", "halo", "on-pin"),
          Brand.CORAL,
          Set.of("coral", "call", "koral", "h-koral"),
          Brand.LEAF,
          Set.of("leaf", "blad", "h-blad"),
          Brand.FJORD,
          Set.of("fjord", "fjordpaper", "h-fjord", "hair", "on-petrol-2"),
          Brand.BOARD,
          Set.of("board", "board-2", "on-petrol"));

  /** Where the dark mode mixes a token from another colour than daylight does. */
  private static final Map<Brand, Set<String>> DARK_FAMILIES =
      Map.of(
          Brand.PETROL,
          Set.of("board", "board-2", "sheet", "hair", "ink-2", "halo", "on-btn", "on-pin", "hero"),
          Brand.BOARD,
          Set.of("ink"),
          Brand.SUN,
          Set.of("btn", "focus", "pin", "hero-ink", "h-ink"));

  /** What stands on what, where neither is a brand colour as chosen: the first gives way. */
  private static final List<Mixed> MIXED =
      List.of(
          new Mixed("ink", Contrasts.TEXT, "board", "board-2", "sheet"),
          new Mixed("ink", Contrasts.TEXT, "sol", "koral", "blad", "fjordpaper", "skov"),
          new Mixed("ink-2", Contrasts.TEXT, "board", "board-2", "sheet"),
          new Mixed("link", Contrasts.TEXT, "board", "board-2", "sheet"),
          new Mixed("link", Contrasts.TEXT, "sol", "koral", "blad", "fjordpaper", "skov"),
          new Mixed("line", LINES, "board", "sheet"),
          new Mixed("on-petrol", Contrasts.TEXT, "petrol", "petrol-2"),
          new Mixed("on-petrol-2", Contrasts.TEXT, "petrol", "petrol-2"),
          new Mixed("call", Contrasts.TEXT, "on-call"),
          new Mixed("btn", Contrasts.TEXT, "on-btn"),
          new Mixed("pin", Contrasts.TEXT, "on-pin"),
          new Mixed("hero", Contrasts.TEXT, "hero-ink"),
          new Mixed("h-sol", Contrasts.TEXT, "h-ink"),
          new Mixed("h-koral", Contrasts.TEXT, "h-ink"),
          new Mixed("h-blad", Contrasts.TEXT, "h-ink"),
          new Mixed("h-fjord", Contrasts.TEXT, "h-ink"),
          new Mixed("h-skov", Contrasts.TEXT, "h-skov-ink"),
          new Mixed("good", Contrasts.TEXT, "board", "sheet"),
          new Mixed("warn", Contrasts.TEXT, "board", "sheet"));

  private record Mixed(String token, double least, List<String> grounds) {
    Mixed(String token, double least, String... grounds) {
      this(token, least, List.of(grounds));
    }
  }

  private Tokens() {}

  /**
   * A style sheet of tokens in other colours.
   *
   * @param css with the tokens of daylight in its first {@code :root}, and those of the dark in one
   *     below {@code @media (prefers-color-scheme:dark)}
   */
  public static String in(String css, Palette palette) {
    if (EnumSet.allOf(Brand.class).stream().noneMatch(palette::isOwn)) {
      return css;
    }
    int dark = css.indexOf(DARK);
    String day = css.substring(0, dark);
    Map<String, Colour> light = changed(values(day), palette, false);
    Map<String, Colour> all = new LinkedHashMap<>(light);
    Map<String, Colour> night = values(css.substring(dark));
    all.putAll(changed(night, palette, true));
    for (Mixed mixed : MIXED) {
      pass(light, mixed);
      pass(all, mixed);
    }
    return written(day, light) + written(css.substring(dark), all);
  }

  /** The colours a style sheet of tokens says, by token. */
  static Map<String, Colour> values(String css) {
    Map<String, Colour> values = new LinkedHashMap<>();
    Matcher token = TOKEN.matcher(css);
    while (token.find()) {
      values.put(token.group(1), Colour.parse(token.group(2)));
    }
    return values;
  }

  /** What cannot be read in these colours, a line each. */
  static List<String> unreadable(Map<String, Colour> colours) {
    return MIXED.stream()
        .flatMap(
            mixed ->
                mixed.grounds().stream()
                    .filter(
                        ground -> colours.containsKey(ground) && colours.containsKey(mixed.token()))
                    .filter(
                        ground ->
                            colours.get(mixed.token()).contrast(colours.get(ground))
                                < mixed.least())
                    .map(ground -> mixed.token() + " on " + ground))
        .toList();
  }

  private static Map<String, Colour> changed(
      Map<String, Colour> values, Palette palette, boolean dark) {
    Map<String, Colour> changed = new LinkedHashMap<>();
    values.forEach((token, colour) -> changed.put(token, changed(token, colour, palette, dark)));
    return changed;
  }

  private static Colour changed(String token, Colour colour, Palette palette, boolean dark) {
    for (Brand brand : Brand.values()) {
      boolean elsewhere =
          dark && DARK_FAMILIES.values().stream().anyMatch(family -> family.contains(token));
      boolean member =
          elsewhere
              ? DARK_FAMILIES.getOrDefault(brand, Set.of()).contains(token)
              : LIGHT_FAMILIES.get(brand).contains(token);
      if (member && palette.isOwn(brand)) {
        return colour.equals(brand.standing())
            ? palette.of(brand)
            : shifted(colour, Oklch.of(brand.standing()), Oklch.of(palette.of(brand)));
      }
    }
    return colour;
  }

  private static Colour shifted(Colour colour, Oklch from, Oklch to) {
    Oklch old = Oklch.of(colour);
    double stronger = Math.min(STRONGEST, to.chroma() / Math.max(from.chroma(), 0.001));
    return new Oklch(old.light(), old.chroma() * stronger, old.hue() + to.hue() - from.hue())
        .colour();
  }

  /** Moves a colour away from its grounds until it can be read on all of them. */
  private static void pass(Map<String, Colour> colours, Mixed mixed) {
    Colour colour = colours.get(mixed.token());
    if (colour == null || reads(colour, colours, mixed)) {
      return;
    }
    Oklch start = Oklch.of(colour);
    for (double move = STEP; move <= 1; move += STEP) {
      for (double light : new double[] {start.light() - move, start.light() + move}) {
        Colour other = start.withLight(light).colour();
        if (reads(other, colours, mixed)) {
          colours.put(mixed.token(), other);
          return;
        }
      }
    }
  }

  private static boolean reads(Colour colour, Map<String, Colour> colours, Mixed mixed) {
    return mixed.grounds().stream()
        .filter(colours::containsKey)
        .allMatch(ground -> colour.contrast(colours.get(ground)) >= mixed.least());
  }

  private static String written(String css, Map<String, Colour> colours) {
    return TOKEN
        .matcher(css)
        .replaceAll(
            token ->
                "--"
                    + token.group(1)
                    + ":"
                    + colours.getOrDefault(token.group(1), Colour.parse(token.group(2))).css());
  }
}
