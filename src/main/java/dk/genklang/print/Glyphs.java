package dk.genklang.print;

import java.text.Normalizer;
import java.util.List;

/** Finds letters that no font has: the renderer would print {@code #} for them without a word. */
final class Glyphs {
  private final Fonts fonts;

  Glyphs(Fonts fonts) {
    this.fonts = fonts;
  }

  /** The letters of a text that cannot be printed, each once, in order. */
  List<String> missing(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .filter(letter -> !plain(letter))
        .distinct()
        .mapToObj(Character::toString)
        .toList();
  }

  /** The text without them, and without the vowel marks that the renderer cannot place. */
  String without(String text) {
    StringBuilder printable = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .filter(letter -> plain(letter) && !mark(letter))
        .forEach(printable::appendCodePoint);
    return printable.toString();
  }

  /** Arabic is read without its vowel marks; beside their letters they only disturb. */
  private static boolean mark(int letter) {
    return (letter >= 0x064b && letter <= 0x065f) || letter == 0x0670;
  }

  private boolean plain(int letter) {
    return fonts.draws(letter)
        || Character.isWhitespace(letter)
        || letter == Typography.SOFT_HYPHEN
        || letter == 0x200b;
  }
}
