package dk.genklang.print;

import java.util.ArrayList;
import java.util.List;

/**
 * Texts one below the other, with the sizes they are set in. The part {@code column} of the
 * templates prints it, so that what is measured is what is set.
 *
 * @param height of all of it in millimetres
 */
record Column(List<Text> texts, double height) {
  private static final double LARGEST = 1.16;
  private static final double SMALLEST = 0.62;
  private static final double STEP = 0.03;

  Column {
    texts = List.copyOf(texts);
  }

  /**
   * One paragraph or heading.
   *
   * @param tag {@code p} or {@code h2}
   * @param size of the letters in points
   * @param leading height of a line in units of the size
   * @param gap to what stands above, in millimetres
   */
  record Text(String tag, Face face, double size, double leading, double gap, String text) {
    static Text label(String text, double gap) {
      return new Text("h2", Face.STRONG, 11, 1.2, gap, text);
    }

    static Text of(Face face, double size, String text) {
      return new Text("p", face, size, 1.22, 0, text);
    }

    Text below(double millimetres) {
      return new Text(tag, face, size, leading, millimetres, text);
    }

    Text heading() {
      return new Text("h2", face, size, leading, gap, text);
    }

    public int weight() {
      return face.weight();
    }

    private Text scaled(double scale, double width, Measure measure) {
      double smaller = measure.size(face, size * scale, width, text);
      return new Text(tag, face, Millimetres.rounded(smaller), leading, gap * scale, text);
    }
  }

  /**
   * The texts as large as a box allows, up to a sixth larger than written; no word runs out of it.
   * Empty texts take no room.
   *
   * @param width and height in millimetres
   */
  static Column fitted(Fonts fonts, double width, double height, List<Text> texts) {
    return fitted(fonts, width, height, LARGEST, texts);
  }

  /** The same, at most {@code largest} times as large as written. */
  static Column fitted(Fonts fonts, double width, double height, double largest, List<Text> texts) {
    Measure measure = new Measure(fonts);
    List<Text> said = texts.stream().filter(text -> !text.text().isBlank()).toList();
    double scale = largest;
    Column column = at(scale, width, said, measure);
    while (column.height() > height && scale > SMALLEST) {
      scale -= STEP;
      column = at(scale, width, said, measure);
    }
    return column;
  }

  private static Column at(double scale, double width, List<Text> texts, Measure measure) {
    List<Text> set = new ArrayList<>();
    double height = 0;
    for (Text text : texts) {
      Text sized = text.scaled(scale, width, measure);
      sized = set.isEmpty() ? sized.below(0) : sized;
      set.add(sized);
      height +=
          sized.gap()
              + measure.height(sized.face(), sized.size(), sized.leading(), width, sized.text());
    }
    return new Column(set, Millimetres.rounded(height));
  }

  /** All that is said, to find out which fonts it takes. */
  String said() {
    StringBuilder said = new StringBuilder();
    texts.forEach(text -> said.append(text.text()));
    return said.toString();
  }
}
