package dk.genklang.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The fonts of everything printed, with the widths of their letters. Immutable, thread-safe. */
final class Fonts {
  private final Map<Face, byte[]> files = new EnumMap<>(Face.class);
  private final Map<Face, Map<Integer, Double>> widths = new EnumMap<>(Face.class);
  private final Map<Face, BitSet> letters = new EnumMap<>(Face.class);
  private final BitSet all = new BitSet();
  private final String hash;

  /**
   * @param folder with the files that {@link Face} names
   * @throws UncheckedIOException when one is missing or is not a TrueType font
   */
  Fonts(Path folder) {
    try {
      for (Face face : Face.values()) {
        byte[] bytes = Files.readAllBytes(folder.resolve(face.file()));
        files.put(face, bytes);
        try (TrueTypeFont font = parse(bytes)) {
          widths.put(face, widths(font));
          BitSet own = new BitSet();
          widths.get(face).keySet().forEach(own::set);
          letters.put(face, own);
          all.or(own);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.hash = Hash.of(files.values());
  }

  /** Stands for the bytes of all fonts. */
  String hash() {
    return hash;
  }

  /** How wide a line is, in units of the font's size; without kerning. */
  double width(Face face, String line) {
    Map<Integer, Double> own = widths.get(face);
    Map<Integer, Double> other = widths.get(Face.ARABIC_BOLD);
    double width = 0;
    for (int at = 0; at < line.length(); at = line.offsetByCodePoints(at, 1)) {
      int letter = line.codePointAt(at);
      Double known = own.get(letter);
      if (letter != Typography.SOFT_HYPHEN) {
        width += known == null ? other.getOrDefault(letter, 0.6) : known;
      }
    }
    return width;
  }

  /**
   * The families that have to stand behind a face, so that all of a text can be drawn. None more:
   * the lines of a whole paragraph grow with the tallest family named for it.
   */
  List<String> behind(Face face, String text) {
    BitSet own = letters.get(face);
    Set<String> families = new TreeSet<>();
    text.codePoints()
        .filter(letter -> !own.get(letter) && all.get(letter))
        .forEach(letter -> families.add(drawing(letter).family()));
    return List.copyOf(families);
  }

  private Face drawing(int letter) {
    return letters.keySet().stream()
        .filter(face -> letters.get(face).get(letter))
        .findFirst()
        .orElseThrow();
  }

  /** Whether a face, or a face that takes over for it, can draw a letter. */
  boolean draws(int letter) {
    return all.get(letter);
  }

  /**
   * Opens a font for one thread, without its substitutions (GSUB): PDFBox writes ligatures without
   * telling which letters they stand for, so "Kaffe" would be copied as "Ka e".
   */
  TrueTypeFont open(Face face) {
    try {
      TrueTypeFont font = parse(files.get(face));
      if (face.fallback()) {
        lower(font);
      }
      return font;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A tall font behind another would move the baseline of the lines it helps out in. */
  private static void lower(TrueTypeFont font) throws IOException {
    int em = font.getUnitsPerEm();
    font.getHorizontalHeader().setAscender((short) (em * 7 / 10));
    font.getHorizontalHeader().setDescender((short) (em * -2 / 10));
  }

  private static TrueTypeFont parse(byte[] bytes) throws IOException {
    TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
    font.setEnableGsub(false);
    return font;
  }

  private static Map<Integer, Double> widths(TrueTypeFont font) throws IOException {
    CmapLookup letters = font.getUnicodeCmapLookup();
    double em = font.getUnitsPerEm();
    Map<Integer, Double> widths = new HashMap<>();
    for (int glyph = 1; glyph < font.getNumberOfGlyphs(); glyph++) {
      List<Integer> codes = letters.getCharCodes(glyph);
      for (int code : codes == null ? new ArrayList<Integer>() : codes) {
        widths.put(code, font.getAdvanceWidth(glyph) / em);
      }
    }
    return widths;
  }
}
