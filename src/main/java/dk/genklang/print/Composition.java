package dk.genklang.print;

import dk.genklang.model.Paper;
import dk.genklang.model.PrintFormat;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Gathers what a template and its pictures need, and makes the sheet. */
final class Composition {
  /** A4 to A3. */
  private static final double ENLARGED = 1.41421;

  /** Pages with colour to the edge that a printing house cuts; the others come from a printer. */
  private static final Set<PrintFormat> CUT =
      EnumSet.of(
          PrintFormat.PROGRAMME_A4,
          PrintFormat.PROGRAMME_A3,
          PrintFormat.FOLDER_A5,
          PrintFormat.BOOKLET_A5,
          PrintFormat.COLLECTION_FLYER_A5,
          PrintFormat.COLLECTION_BOOKLET_A5);

  private final Desk desk;
  private final String title;
  private final String subject;
  private final Map<String, Object> model = new HashMap<>();
  private final Map<String, Drawing> drawings = new TreeMap<>();

  /**
   * @param title of the document
   * @param subject one sentence about it
   */
  Composition(Desk desk, String title, String subject) {
    this.desk = desk;
    this.title = title;
    this.subject = subject;
    put("title", title);
    put("subject", subject);
    put("sender", desk.catalog().config().municipality());
    put("site", desk.catalog().config().title());
  }

  Composition put(String name, Object value) {
    model.put(name, value);
    return this;
  }

  /** A picture that the template names {@code mem:NAME.svg}. */
  Composition draw(String name, Drawing drawing) {
    drawings.put(name, drawing);
    return this;
  }

  /**
   * The code of an address, and the address in lines.
   *
   * @param width of the lines in millimetres
   * @param most lines, if letters of a size that can be read allow it
   */
  Composition code(String url, double width, int most) {
    put("url", url);
    put("shortAddress", String.join("", PosterViews.address(url)));
    put("address", AddressLines.of(PosterViews.address(url), desk.studio().fonts(), width, most));
    return draw("qr", Qr.of(url));
  }

  /**
   * @param file of the content, for messages
   * @param textScale of all text in points
   * @param pages how many it has to have, or {@link PrintFormat#ANY}
   * @param date of the content
   */
  Sheet sheet(
      String template,
      String file,
      PrintFormat format,
      double textScale,
      int pages,
      LocalDate date) {
    String words = model.toString();
    put("text", desk.studio().stack(Face.TEXT, words));
    put("slim", desk.studio().stack(Face.SLIM, words));
    Sheet.Facts facts =
        new Sheet.Facts(
            title,
            subject,
            desk.catalog().config().municipality(),
            desk.catalog().language(),
            date);
    Dyes dyes = desk.studio().dyes();
    Map<String, Drawing> dyed = new TreeMap<>(drawings);
    dyed.replaceAll((name, drawing) -> dyes.in(drawing));
    return Sheet.of(dyes.in(Spans.in(desk.studio().render(template, model, file))), facts)
        .drawn(dyed, Drawing.fingerprint(dyed))
        .paged(pages)
        .scaled(format.paper().equals(Paper.A3) ? ENLARGED : 1, textScale)
        .bledByMirror(CUT.contains(format) ? desk.studio().bleed() : 0);
  }
}
