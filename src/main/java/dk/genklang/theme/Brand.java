package dk.genklang.theme;

import java.util.Locale;
import java.util.Optional;

/**
 * The seven colours everything is made of, on screen and on paper. A municipality may have its own.
 */
public enum Brand {
  /** Ink, and the dark ground of heads and feet. */
  PETROL(0x08292f),
  /** The dark paper, with white on it. */
  FOREST(0x004c42),
  SUN(0xffd16c),
  CORAL(0xff8671),
  LEAF(0xabc27e),
  FJORD(0xb7cecf),
  /** The pale ground pages stand on. */
  BOARD(0xeef4f3);

  private final int standing;

  Brand(int rgb) {
    this.standing = rgb;
  }

  /** Its name in {@code site-config.yml}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Genklang's own. */
  public Colour standing() {
    return new Colour(standing);
  }

  static Optional<Brand> of(String code) {
    for (Brand brand : values()) {
      if (brand.code().equals(code)) {
        return Optional.of(brand);
      }
    }
    return Optional.empty();
  }
}
