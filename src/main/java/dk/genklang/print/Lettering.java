package dk.genklang.print;

import com.ibm.icu.text.Bidi;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * Lines of text as outlines, in the order they are seen and with Arabic letters joined. Every
 * letter is read from its font once. Thread-safe.
 */
final class Lettering {
  private final Fonts fonts;
  private final Glyphs glyphs;
  private final Bidirectional joining = new Bidirectional();
  private final Map<Face, TrueTypeFont> open = new ConcurrentHashMap<>();
  private final Map<Letter, Outline> outlines = new ConcurrentHashMap<>();

  Lettering(Fonts fonts) {
    this.fonts = fonts;
    this.glyphs = new Glyphs(fonts);
  }

  private record Letter(Face face, int codePoint) {}

  /** A letter's outline, y upwards, and how far the next stands from it; both in sizes. */
  private record Outline(Path2D path, double advance) {}

  /** A line and how wide it is. */
  record Line(Path2D path, double width) {}

  /**
   * A line that begins at the origin and stands on it.
   *
   * @param tracking added after each letter, in sizes
   */
  Line line(Face face, double size, double tracking, boolean rightToLeft, String text) {
    String seen = seen(glyphs.without(text).replace("\u00ad", ""), rightToLeft);
    Path2D path = new Path2D.Double();
    double x = 0;
    for (int letter : seen.codePoints().toArray()) {
      Outline outline = outline(face, letter);
      AffineTransform place = AffineTransform.getTranslateInstance(x, 0);
      place.scale(size, -size);
      path.append(outline.path().getPathIterator(place), false);
      x += (outline.advance() + tracking) * size;
    }
    return new Line(path, x - tracking * size);
  }

  private String seen(String text, boolean rightToLeft) {
    return Bidirectional.seen(joining.shapeText(text), rightToLeft ? Bidi.RTL : Bidi.LTR);
  }

  private Outline outline(Face face, int letter) {
    return outlines.computeIfAbsent(new Letter(face, letter), this::read);
  }

  private Outline read(Letter letter) {
    for (Face face : new Face[] {letter.face(), Face.ARABIC_BOLD, Face.STRONG}) {
      Optional<Outline> outline = read(face, letter.codePoint());
      if (outline.isPresent()) {
        return outline.get();
      }
    }
    return new Outline(new Path2D.Double(), fonts.width(letter.face(), " "));
  }

  private Optional<Outline> read(Face face, int letter) {
    TrueTypeFont font = open.computeIfAbsent(face, fonts::open);
    synchronized (font) {
      try {
        int glyph = font.getUnicodeCmapLookup().getGlyphId(letter);
        if (glyph == 0) {
          return Optional.empty();
        }
        double unit = 1.0 / font.getUnitsPerEm();
        GlyphData data = font.getGlyph().getGlyph(glyph);
        Path2D path = data == null ? new Path2D.Double() : data.getPath();
        path.transform(AffineTransform.getScaleInstance(unit, unit));
        return Optional.of(new Outline(path, font.getAdvanceWidth(glyph) * unit));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
