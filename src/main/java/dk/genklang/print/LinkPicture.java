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
  static final String VERSION = "link picture 2";

  private static final int WIDTH = 1200;
  private static final int HEIGHT = 630;
  private static final int BRICK = 315;
  private static final int MARGIN = 56;
  private static final int COLUMN = WIDTH - BRICK - 2 * MARGIN;
  private static final int BAND = 392;
  private static final int TEXT_LINES = 3;
  private static final double SMALLEST_CAP = 34;
  private static final double SMALLEST_STEPPED = 16;

  /** The numbers of the colours below words; those of steps to the words' own lie behind them. */
  private static final int ON_GROUND = 0;

  private static final int ON_BAND = ON_GROUND + Cover.STEPS + 1;

  /** Of a row in the file: a byte for each pixel and one in front. */
  static final int BYTES = WIDTH + 1;

  LinkPicture {
    facts = List.copyOf(facts);
  }

  /** Stands for everything the picture shows. */
  String fingerprint() {
    return Hash.of(VERSION, toString());
  }

  /** What the picture has in common with others of its category: all but the words. */
  Ground ground(Signs signs, Lettering letters) {
    int[] palette = new int[2 * (Cover.STEPS + 1)];
    for (int i = 0; i <= Cover.STEPS; i++) {
      palette[ON_GROUND + i] = Canvas.between(colours.ground(), colours.ink(), i);
      palette[ON_BAND + i] = Canvas.between(colours.band(), colours.time(), i);
    }
    Canvas canvas = new Canvas(WIDTH, HEIGHT, palette);
    canvas.paint(new Rectangle2D.Double(left(), BAND, WIDTH - BRICK, HEIGHT - BAND), ON_BAND);
    Bricks bricks = new Bricks(signs);
    for (int row = 0; row < HEIGHT / BRICK; row++) {
      AffineTransform place =
          AffineTransform.getTranslateInstance(rightToLeft ? 0 : WIDTH - BRICK, row * BRICK);
      place.scale(BRICK / 100.0, BRICK / 100.0);
      canvas.draw(bricks.row(1, sign, colours, sign + row, row), place);
    }
    foot(canvas, signs, letters);
    return new Ground(canvas, left(), left() + WIDTH - BRICK);
  }

  /** Where the ground of the words begins. */
  private int left() {
    return rightToLeft ? BRICK : 0;
  }

  private void foot(Canvas canvas, Signs signs, Lettering letters) {
    double size = 38;
    double y = HEIGHT - MARGIN + 12 - size + 8;
    Colourway.Tile inks =
        new Colourway.Tile(colours.band(), colours.band(), colours.time(), colours.time());
    Drawing mark = signs.mark(inks);
    AffineTransform place =
        AffineTransform.getTranslateInstance(rightToLeft ? WIDTH - MARGIN - size : MARGIN, y);
    place.scale(size / mark.width(), size / mark.height());
    canvas.draw(mark, place);
    Lettering.Style style = new Lettering.Style(Face.NARROW, 32, 0);
    Lettering.Line line = letters.line(style, backwards(site), site);
    draw(new Words(line, start(line, size + 14), HEIGHT - MARGIN + 12, ON_BAND), canvas);
  }

  /**
   * The picture as PNG.
   *
   * @param ground to write on
   */
  byte[] png(Ground ground, Fonts fonts, Lettering letters, Founts founts) {
    List<Words> words = new Design(fonts, letters).words();
    List<Founts.Placed> placed = new ArrayList<>();
    words.forEach(it -> placed.addAll(founts.set(it.line(), it.x(), it.baseline(), it.ground())));
    return ground.png(placed).orElseGet(() -> drawn(words, ground.canvas()));
  }

  /** Where letters stand upon each other. */
  private byte[] drawn(List<Words> words, Canvas canvas) {
    words.forEach(it -> draw(it, canvas));
    return new Ground(canvas, left(), left() + WIDTH - BRICK).png(List.of()).orElseThrow();
  }

  private void draw(Words words, Canvas canvas) {
    Path2D path = words.line().path(words.x());
    path.transform(AffineTransform.getTranslateInstance(0, words.baseline()));
    canvas.paint(path, words.ground() + Cover.STEPS);
  }

  /** Danish words keep their own direction among Arabic. */
  private static boolean backwards(String words) {
    return Bidi.getBaseDirection(words) == Bidi.RTL;
  }

  private double start(Lettering.Line line, double indent) {
    return rightToLeft ? WIDTH - MARGIN - indent - line.width() : MARGIN + indent;
  }

  /** A line and where it stands, on a ground that has this number. */
  private record Words(Lettering.Line line, double x, int baseline, int ground) {}

  private final class Design {
    private final Fonts fonts;
    private final Lettering letters;
    private final List<Words> words = new ArrayList<>();

    Design(Fonts fonts, Lettering letters) {
      this.fonts = fonts;
      this.letters = letters;
    }

    List<Words> words() {
      line(Face.HEAVY, 36, 84, ON_GROUND, kicker);
      title();
      if (facts.isEmpty()) {
        text();
      } else {
        line(Face.HEAVY, 48, BAND + 60, ON_BAND, facts.get(0));
        for (int i = 1; i < facts.size(); i++) {
          line(Face.STRONG, 36, BAND + 60 + 46 * i, ON_BAND, facts.get(i));
        }
      }
      return words;
    }

    private void title() {
      int top = 104;
      int room = BAND - 24 - top;
      Fit.Fitted fitted =
          new Fit(fonts, List.of(Face.WIDE, Face.NARROW, Face.SLIM), 0.94, 124, 4, 1.02)
              .fit(title, COLUMN, room, SMALLEST_CAP);
      double size = stepped(fitted.size());
      double leading = fitted.leading() / fitted.size() * size;
      double free = room - leading * fitted.lines().size();
      double baseline = top + free / 2 + size * 0.78;
      Lettering.Style style = new Lettering.Style(fitted.face(), size, Fit.TRACKING);
      boolean backwards = backwards(title);
      for (String line : fitted.lines()) {
        put(letters.line(style, backwards, line), (int) Math.round(baseline), ON_GROUND);
        baseline += leading;
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
        line(Face.STRONG, size, BAND + 54 + i * 42, ON_BAND, lines.get(i));
      }
    }

    /** A line that is made smaller when it is too long. */
    private void line(Face face, double size, int baseline, int ground, String text) {
      boolean backwards = backwards(text);
      Lettering.Line line = letters.line(new Lettering.Style(face, size, 0), backwards, text);
      if (line.width() > COLUMN) {
        double smaller = stepped(size * COLUMN / line.width());
        line = letters.line(new Lettering.Style(face, smaller, 0), backwards, text);
      }
      put(line, baseline, ground);
    }

    private void put(Lettering.Line line, int baseline, int ground) {
      words.add(new Words(line, start(line, 0), baseline, ground));
    }
  }

  /** Few sizes, so that letters come again; what is too small to read keeps its own. */
  private static double stepped(double size) {
    if (size < SMALLEST_STEPPED) {
      return size;
    }
    return size < Founts.LARGE ? Math.floor(2 * size) / 2 : Math.floor(size);
  }
}
