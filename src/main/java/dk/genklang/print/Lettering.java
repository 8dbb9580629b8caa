package dk.genklang.print;

import com.ibm.icu.text.Bidi;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
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
  private final Map<Face, Map<Integer, Outline>> outlines = new EnumMap<>(Face.class);

  Lettering(Fonts fonts) {
    this.fonts = fonts;
    this.glyphs = new Glyphs(fonts);
    for (Face face : Face.values()) {
      outlines.put(face, new ConcurrentHashMap<>());
    }
  }

  /**
   * How letters are set.
   *
   * @param size in pixels
   * @param tracking added after each letter, in sizes
   */
  record Style(Face face, double size, double tracking) {
    /** How far one letter stands from the next, in pixels. */
    double advance(Outline outline) {
      return (outline.advance() + tracking) * size;
    }
  }

  /**
   * A letter, y upwards; its measures in sizes.
   *
   * @param left and right of what there is to see
   * @param advance how far the next stands from it
   */
  record Outline(String letter, Path2D path, double left, double right, double advance) {
    private static Outline of(int letter, Path2D path, double advance) {
      Rectangle2D seen = path.getBounds2D();
      return new Outline(Character.toString(letter), path, seen.getMinX(), seen.getMaxX(), advance);
    }

    boolean blank() {
      return right <= left;
    }

    private void draw(Path2D out, double x, double size) {
      AffineTransform place = AffineTransform.getTranslateInstance(x, 0);
      place.scale(size, -size);
      out.append(path.getPathIterator(place), false);
    }
  }

  /** Letters behind each other. */
  record Line(Style style, List<Outline> letters) {
    double width() {
      double width = 0;
      for (Outline letter : letters) {
        width += style.advance(letter);
      }
      return width - style.tracking() * style.size();
    }

    /** Their outline when the line stands on the x-axis. */
    Path2D path(double x) {
      Path2D path = new Path2D.Double();
      double pen = x;
      for (Outline letter : letters) {
        letter.draw(path, pen, style.size());
        pen += style.advance(letter);
      }
      return path;
    }
  }

  /** A text in one line. */
  Line line(Style style, boolean rightToLeft, String text) {
    String seen = seen(glyphs.without(text).replace("\u00ad", ""), rightToLeft);
    Map<Integer, Outline> known = outlines.get(style.face());
    List<Outline> letters = new ArrayList<>(seen.length());
    for (int at = 0; at < seen.length(); at = seen.offsetByCodePoints(at, 1)) {
      letters.add(
          known.computeIfAbsent(seen.codePointAt(at), letter -> read(style.face(), letter)));
    }
    return new Line(style, letters);
  }

  private String seen(String text, boolean rightToLeft) {
    return Bidirectional.seen(joining.shapeText(text), rightToLeft ? Bidi.RTL : Bidi.LTR);
  }

  private Outline read(Face first, int letter) {
    for (Face face : new Face[] {first, Face.ARABIC_BOLD, Face.STRONG}) {
      Optional<Outline> outline = find(face, letter);
      if (outline.isPresent()) {
        return outline.get();
      }
    }
    return Outline.of(letter, new Path2D.Double(), fonts.width(first, " "));
  }

  private Optional<Outline> find(Face face, int letter) {
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
        return Optional.of(Outline.of(letter, path, font.getAdvanceWidth(glyph) * unit));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
