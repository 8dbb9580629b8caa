package dk.genklang.theme;

import java.util.EnumMap;
import java.util.Map;

/** The colours of a site: the municipality's own, and Genklang's where it has none. Immutable. */
public final class Palette {
  /** Genklang's own colours. */
  public static final Palette STANDING = new Palette(Map.of());

  private final Map<Brand, Colour> own;

  private Palette(Map<Brand, Colour> own) {
    this.own = own;
  }

  /**
   * The colours of a configuration.
   *
   * @param colours {@link Brand#code} to {@code #rrggbb}
   */
  public static Palette of(Map<String, String> colours) {
    Map<Brand, Colour> own = new EnumMap<>(Brand.class);
    colours.forEach(
        (code, css) -> Brand.of(code).ifPresent(brand -> own.put(brand, Colour.parse(css))));
    return new Palette(own);
  }

  public Colour of(Brand brand) {
    return own.getOrDefault(brand, brand.standing());
  }

  /** Whether the municipality chose the colour. */
  public boolean isOwn(Brand brand) {
    return own.containsKey(brand);
  }

  Palette with(Brand brand, Colour colour) {
    Map<Brand, Colour> other = new EnumMap<>(Brand.class);
    other.putAll(own);
    other.put(brand, colour);
    return new Palette(other);
  }
}
