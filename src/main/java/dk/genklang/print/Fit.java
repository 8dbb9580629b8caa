package dk.genklang.print;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets a title as large as a box allows. For each cut of the headline face and each number of lines
 * the breaks are chosen that make the widest line narrowest; then the widest cut wins that keeps 86
 * % of the largest size, because wide letters read better from afar.
 */
final class Fit {
  /** Letters of a headline stand a little closer, in units of the size. */
  static final double TRACKING = -0.012;

  private static final double KEEP = 0.86;

  private final Fonts fonts;
  private final List<Face> cuts;
  private final double leading;
  private final double largest;
  private final int maxLines;
  private final double gain;

  /**
   * @param cuts from wide to narrow
   * @param leading line height in units of the size
   * @param largest size in millimetres
   * @param gain how much larger one more line must make the letters to be worth it
   */
  Fit(Fonts fonts, List<Face> cuts, double leading, double largest, int maxLines, double gain) {
    this.fonts = fonts;
    this.cuts = cuts;
    this.leading = leading;
    this.largest = largest;
    this.maxLines = maxLines;
    this.gain = gain;
  }

  /** A poster's title: three cuts, one to six lines. */
  static Fit title(Fonts fonts) {
    return new Fit(fonts, List.of(Face.WIDE, Face.NARROW, Face.SLIM), 0.92, 84, 6, 1.015);
  }

  /**
   * @param size of the letters in millimetres, rounded down to a twentieth
   * @param leading height of a line in millimetres
   */
  record Fitted(Face face, double size, double leading, List<String> lines) {
    public String family() {
      return face.family();
    }

    public double height() {
      return leading * lines.size();
    }

    /** How high a capital letter stands; a tenth of the distance in metres it is read from. */
    double capHeight() {
      return size * 0.655;
    }
  }

  /**
   * @param width and height of the box in millimetres
   * @param smallestCap below this height of a capital, words are broken at their soft hyphens
   */
  Fitted fit(String title, double width, double height, double smallestCap) {
    Fitted whole = fit(words(title, false), width, height);
    boolean small = whole.capHeight() < smallestCap;
    boolean breakable = title.indexOf(Typography.SOFT_HYPHEN) >= 0;
    if (!small || !breakable) {
      return whole;
    }
    Fitted broken = fit(words(title, true), width, height);
    return broken.size() > whole.size() ? broken : whole;
  }

  private Fitted fit(List<Word> words, double width, double height) {
    List<Fitted> best = cuts.stream().map(cut -> best(cut, words, width, height)).toList();
    double top = best.stream().mapToDouble(Fitted::size).max().orElseThrow();
    return best.stream()
        .filter(fitted -> fitted.size() >= KEEP * top || fitted.size() >= 0.98 * largest)
        .findFirst()
        .orElseThrow();
  }

  /** Arabic letters reach further up and down than Latin ones. */
  private double leading(List<Word> words) {
    boolean tall =
        words.stream().flatMapToInt(word -> word.text().codePoints()).anyMatch(Fit::arabic);
    return tall ? leading * 1.3 : leading;
  }

  private static boolean arabic(int letter) {
    return Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC;
  }

  private Fitted best(Face cut, List<Word> words, double width, double height) {
    double size = 0;
    double apart = leading(words);
    List<String> lines = List.of();
    for (int count = 1; count <= Math.min(maxLines, words.size()); count++) {
      List<String> broken = new Breaks(cut, words).into(count);
      double widest = broken.stream().mapToDouble(line -> width(cut, line)).max().orElseThrow();
      double possible = Math.min(largest, Math.min(width / widest, height / (count * apart)));
      if (possible > size * gain) {
        size = possible;
        lines = broken;
      }
    }
    double rounded = Math.floor(size * 20) / 20;
    return new Fitted(cut, rounded, rounded * apart, lines);
  }

  private double width(Face cut, String line) {
    return fonts.width(cut, line) + TRACKING * line.length();
  }

  private static List<Word> words(String title, boolean broken) {
    List<Word> words = new ArrayList<>();
    for (String word : title.strip().split("\\s+", -1)) {
      String[] parts = word.split(String.valueOf(Typography.SOFT_HYPHEN), -1);
      if (!broken) {
        words.add(new Word(String.join("", parts), " "));
        continue;
      }
      for (int i = 0; i < parts.length; i++) {
        words.add(new Word(parts[i], i < parts.length - 1 ? "" : " "));
      }
    }
    return words;
  }

  /** A word, or a part of one; {@code after} is what stands between it and the next. */
  private record Word(String text, String after) {}

  /** All ways to break words into lines, remembering what was measured. */
  private final class Breaks {
    private final Face cut;
    private final List<Word> words;

    Breaks(Face cut, List<Word> words) {
      this.cut = cut;
      this.words = words;
    }

    List<String> into(int count) {
      int n = words.size();
      double[][] widest = new double[count + 1][n + 1];
      int[][] next = new int[count + 1][n + 1];
      for (int i = 0; i < n; i++) {
        widest[1][i] = width(cut, line(i, n));
        next[1][i] = n;
      }
      for (int rows = 2; rows <= count; rows++) {
        for (int i = n - rows; i >= 0; i--) {
          widest[rows][i] = Double.MAX_VALUE;
          for (int j = i + 1; j <= n - rows + 1; j++) {
            double value = Math.max(width(cut, line(i, j)), widest[rows - 1][j]);
            if (value < widest[rows][i] - 1e-9) {
              widest[rows][i] = value;
              next[rows][i] = j;
            }
          }
        }
      }
      List<String> lines = new ArrayList<>();
      int from = 0;
      for (int rows = count; rows >= 1; rows--) {
        lines.add(line(from, next[rows][from]));
        from = next[rows][from];
      }
      return lines;
    }

    private String line(int from, int until) {
      StringBuilder line = new StringBuilder();
      for (int i = from; i < until; i++) {
        line.append(words.get(i).text());
        if (i < until - 1) {
          line.append(words.get(i).after());
        } else if (words.get(i).after().isEmpty() && until < words.size()) {
          line.append('-');
        }
      }
      return line.toString();
    }
  }
}
