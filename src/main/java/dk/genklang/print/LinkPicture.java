package dk.genklang.print;

import com.ibm.icu.text.Bidi;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * The picture other sites and chats show beside a link to a page: what stands on a poster, for a
 * hand's width. Sizes are pixels.
 *
 * @param kicker the category, or the kind of thing
 * @param facts day and time, place; the first stands larger; may be empty
 * @param text in place of facts; may be empty
 * @param site who publishes it
 */
record LinkPicture(
    String language,
    boolean rightToLeft,
    String kicker,
    String title,
    List<String> facts,
    String text,
    String site,
    String sign,
    Colourway colours) {
  /** Counts up when the same words would give another picture. */
  static final String VERSION = "link picture 1";

  private static final int WIDTH = 1200;
  private static final int HEIGHT = 630;
  private static final int BRICK = 315;
  private static final int MARGIN = 56;
  private static final int COLUMN = WIDTH - BRICK - 2 * MARGIN;
  private static final int BAND = 392;
  private static final int TEXT_LINES = 3;
  private static final double SMALLEST_CAP = 34;

  LinkPicture {
    facts = List.copyOf(facts);
  }

  /** Stands for everything the picture shows. */
  String fingerprint() {
    return Hash.of(VERSION, toString());
  }

  /** What the picture has in common with others of its category: ground, band, and two bricks. */
  Canvas paper(Signs signs) {
    Canvas canvas = new Canvas(WIDTH, HEIGHT, colours.ground());
    double left = rightToLeft ? BRICK : 0;
    canvas.fill(new Rectangle2D.Double(left, BAND, WIDTH - BRICK, HEIGHT - BAND), colours.band());
    Bricks bricks = new Bricks(signs);
    for (int row = 0; row < HEIGHT / BRICK; row++) {
      AffineTransform place =
          AffineTransform.getTranslateInstance(rightToLeft ? 0 : WIDTH - BRICK, row * BRICK);
      place.scale(BRICK / 100.0, BRICK / 100.0);
      canvas.draw(bricks.row(1, sign, colours, sign + row, row), place);
    }
    return canvas;
  }

  /**
   * The picture as PNG.
   *
   * @param paper to draw on
   */
  byte[] png(Canvas paper, Fonts fonts, Signs signs, Lettering letters) {
    return new Design(paper, fonts, letters).png(signs);
  }

  private final class Design {
    private final Canvas canvas;
    private final Fonts fonts;
    private final Lettering letters;

    Design(Canvas canvas, Fonts fonts, Lettering letters) {
      this.canvas = canvas;
      this.fonts = fonts;
      this.letters = letters;
    }

    byte[] png(Signs signs) {
      line(Face.HEAVY, 36, 84, colours.ink(), kicker);
      title();
      if (facts.isEmpty()) {
        text();
      } else {
        line(Face.HEAVY, 48, BAND + 60, colours.time(), facts.get(0));
        for (int i = 1; i < facts.size(); i++) {
          line(Face.STRONG, 36, BAND + 60 + 46 * i, colours.time(), facts.get(i));
        }
      }
      foot(signs);
      return canvas.png();
    }

    private void title() {
      int top = 104;
      int room = BAND - 24 - top;
      Fit.Fitted fitted =
          new Fit(fonts, List.of(Face.WIDE, Face.NARROW, Face.SLIM), 0.94, 124, 4, 1.02)
              .fit(title, COLUMN, room, SMALLEST_CAP);
      double free = room - fitted.height();
      double baseline = top + free / 2 + fitted.size() * 0.78;
      for (String words : fitted.lines()) {
        Lettering.Line line =
            letters.line(fitted.face(), fitted.size(), Fit.TRACKING, backwards(title), words);
        put(line, 1, baseline, colours.ink());
        baseline += fitted.leading();
      }
    }

    private void text() {
      List<String> lines = new ArrayList<>(List.of(""));
      double size = 34;
      for (String word : text.split(" ", -1)) {
        String last = lines.get(lines.size() - 1);
        String longer = last.isEmpty() ? word : last + " " + word;
        if (fonts.width(Face.STRONG, longer) * size <= COLUMN || last.isEmpty()) {
          lines.set(lines.size() - 1, longer);
        } else if (lines.size() < TEXT_LINES) {
          lines.add(word);
        } else {
          lines.set(lines.size() - 1, last.replaceFirst("[,;:.–-]*$", "") + " …");
          break;
        }
      }
      for (int i = 0; i < lines.size(); i++) {
        line(Face.STRONG, size, BAND + 54 + i * 42, colours.time(), lines.get(i));
      }
    }

    private void foot(Signs signs) {
      double size = 38;
      double y = HEIGHT - MARGIN + 12 - size + 8;
      Colourway.Tile inks =
          new Colourway.Tile(colours.band(), colours.band(), colours.time(), colours.time());
      Drawing mark = signs.mark(inks);
      AffineTransform place =
          AffineTransform.getTranslateInstance(rightToLeft ? WIDTH - MARGIN - size : MARGIN, y);
      place.scale(size / mark.width(), size / mark.height());
      canvas.draw(mark, place);
      Lettering.Line line = letters.line(Face.NARROW, 32, 0, backwards(site), site);
      put(line, 1, HEIGHT - MARGIN + 12, colours.time(), size + 14);
    }

    /** Danish words keep their own direction among Arabic. */
    private boolean backwards(String words) {
      return Bidi.getBaseDirection(words) == Bidi.RTL;
    }

    /** A line that is made narrower when it is too long. */
    private void line(Face face, double size, double baseline, int colour, String words) {
      Lettering.Line line = letters.line(face, size, 0, backwards(words), words);
      put(line, Math.min(1, COLUMN / line.width()), baseline, colour);
    }

    private void put(Lettering.Line line, double scale, double baseline, int colour) {
      put(line, scale, baseline, colour, 0);
    }

    private void put(
        Lettering.Line line, double scale, double baseline, int colour, double indent) {
      double x = rightToLeft ? WIDTH - MARGIN - indent - line.width() * scale : MARGIN + indent;
      AffineTransform place = AffineTransform.getTranslateInstance(x, baseline);
      place.scale(scale, scale);
      Path2D placed = new Path2D.Double(line.path(), place);
      canvas.fill(placed, colour);
    }
  }
}
