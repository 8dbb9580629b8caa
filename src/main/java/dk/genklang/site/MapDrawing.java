package dk.genklang.site;

import java.util.List;

/**
 * A map of areas and numbered places, in the units of an SVG drawing. Numbers are written as the
 * drawing has them.
 *
 * @param areas those in front last
 * @param ties lines between neighbours, where no boundary is known
 */
record MapDrawing(
    String width,
    String height,
    List<Shape> areas,
    List<Name> names,
    List<Line> ties,
    List<Pin> pins) {
  /**
   * An area.
   *
   * @param outline path of an SVG drawing
   * @param faint whether it only shows what is next to the area the map is of
   */
  record Shape(String outline, String paper, String path, Phrase name, boolean faint) {}

  /** The name of an area, where there is room for it; {@code paper} is what it is written on. */
  record Name(String x, String y, Phrase text, String paper) {}

  /** A line from one point to another. */
  record Line(String x1, String y1, String x2, String y2) {}

  /**
   * A place.
   *
   * @param lead from where the place is to its pin, where the pin had to give way to others
   * @param href the place in the list below
   */
  record Pin(String number, String x, String y, List<Line> lead, String href, Phrase title) {}
}
