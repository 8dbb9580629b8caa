package dk.genklang.print;

import dk.genklang.model.PrintFormat;
import dk.genklang.model.Ref;
import dk.genklang.model.Tool;
import dk.genklang.model.ToolType;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A tool on a sheet to use: a form with lines to write on, the steps of an exercise, a film with
 * what to talk about, a week to fill in, a list to tick off.
 */
final class ToolSheets implements Design {
  private static final double PAGE = 296.8;
  private static final double TOP = 50;
  private static final double FOOT = 15;
  private static final double WIDTH = 190;

  /** From one line to write on to the next. */
  private static final double LINE = 9.5;

  private static final double[] SCALES = {1.3, 1.15, 1, 0.92, 0.85, 0.78};

  /** A checklist that is longer stands in two columns. */
  private static final int ONE_COLUMN = 18;

  private static final double HALF = 92;

  /** A day with what to fill in for it: "Mandag (hvad, hvor)". */
  private static final Pattern COLUMNS = Pattern.compile("(.+?)\\s*\\(([^()]+,[^()]+)\\)");

  private static final Drawing TICK =
      new Drawing(
          90,
          90,
          List.of(
              new Drawing.Painted(
                  new RoundRectangle2D.Double(4, 4, 76, 76, 26, 26), Colourway.PETROL, 7)));

  private final Desk desk;

  ToolSheets(Desk desk) {
    this.desk = desk;
  }

  /**
   * One thing on the sheet.
   *
   * @param number before it; 0 for none
   * @param lines to write on below it
   * @param space below it in millimetres
   */
  record Part(int number, String text, List<Double> lines, double space) {}

  /** A table to fill in. */
  record Table(List<String> columns, List<String> rows, double height) {}

  @Override
  public List<Sheet> sheets(Ref ref, PrintFormat format) {
    Tool tool = (Tool) desk.catalog().entry(ref).orElseThrow();
    List<Sheet> sheets = new ArrayList<>();
    for (double scale : SCALES) {
      if (scale <= 1 || tool.type() == ToolType.CHECKLIST) {
        sheets.add(sheet(tool, format, scale, 1));
      }
    }
    sheets.add(sheet(tool, format, 1, PrintFormat.ANY));
    return sheets;
  }

  private Sheet sheet(Tool tool, PrintFormat format, double scale, int pages) {
    String sign = desk.sign(tool);
    Colourway colours = desk.colours(sign);
    Optional<Table> table = table(tool);
    boolean check = tool.type() == ToolType.CHECKLIST;
    double head = tool.film().isPresent() ? 42 : 0;
    double room = PAGE - TOP - FOOT - head;
    List<Part> parts = table.isPresent() ? List.of() : parts(tool, room, scale, pages);
    Composition page =
        new Composition(desk, tool.title(), tool.common().summary())
            .put("head", desk.heading(tool.title(), 142, 21, 13, 2))
            .put("summary", Typography.tidy(tool.common().summary()))
            .put("facts", facts(tool))
            .put("colours", colours.css())
            .put("columns", columns(parts, twoColumns(tool, pages)))
            .put("columnWidth", twoColumns(tool, pages) ? HALF : WIDTH)
            .put("check", check)
            .put("table", table)
            .put("film", tool.film().map(film -> film.url().replaceFirst("^https?://", "")))
            .put("filmUrl", tool.film().map(film -> film.url()))
            .put("source", Typography.tidy(tool.source()))
            .put("rights", Typography.tidy(tool.rights()))
            .draw("sign", desk.onGround(sign))
            .draw("tick", TICK);
    page.code(desk.url(tool.ref()), 92, 2);
    return page.sheet(
        "tool-sheet.peb",
        tool.common().origin().file(),
        format,
        scale,
        pages,
        tool.common().verified());
  }

  private static boolean twoColumns(Tool tool, int pages) {
    return tool.type() == ToolType.CHECKLIST
        && pages != PrintFormat.ANY
        && texts(tool).size() > ONE_COLUMN;
  }

  private static List<List<Part>> columns(List<Part> parts, boolean two) {
    int first = two ? (parts.size() + 1) / 2 : parts.size();
    return two
        ? List.of(parts.subList(0, first), parts.subList(first, parts.size()))
        : List.of(parts);
  }

  private String facts(Tool tool) {
    List<String> facts = new ArrayList<>();
    facts.add(desk.studio().texts().label(tool.type()));
    tool.participants().ifPresent(facts::add);
    tool.minutes().ifPresent(minutes -> facts.add(desk.t("papers.minutes", minutes)));
    tool.preparation().map(desk.studio().texts()::label).ifPresent(facts::add);
    return String.join(" · ", facts);
  }

  private static List<String> texts(Tool tool) {
    return switch (tool.type()) {
      case CHECKLIST, EXERCISE -> tool.steps().isEmpty() ? tool.prompts() : tool.steps();
      case FILM_DIALOGUE -> tool.prompts().isEmpty() ? tool.steps() : tool.prompts();
      default -> tool.fields().isEmpty() ? tool.steps() : tool.fields();
    };
  }

  /** The parts with the room that is left shared by them: as lines to write on, or as space. */
  private List<Part> parts(Tool tool, double room, double scale, int pages) {
    List<String> texts = texts(tool);
    if (texts.isEmpty()) {
      return List.of(new Part(0, "", lines((int) (room / LINE) - 1), 0));
    }
    boolean check = tool.type() == ToolType.CHECKLIST;
    boolean numbered = tool.type() == ToolType.EXERCISE || tool.type() == ToolType.FILM_DIALOGUE;
    Measure measure = new Measure(desk.studio().fonts());
    boolean two = twoColumns(tool, pages);
    double full = two ? HALF : WIDTH;
    double width = check || numbered ? full - 16 : full;
    double needed = 0;
    for (String text : texts) {
      double words = measure.height(Face.STRONG, 14 * scale, 1.25, width, text);
      needed += (check || numbered ? Math.max(9, words) : words) + 2;
    }
    needed = two ? needed / 2 + 8 : needed;
    int inColumn = two ? (texts.size() + 1) / 2 : texts.size();
    double left = pages == PrintFormat.ANY ? texts.size() * 2.2 * LINE : room - needed;
    int all = Math.max(0, (int) ((left - 4) / LINE));
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      int own = all / texts.size() + (i < all % texts.size() ? 1 : 0);
      boolean writing = !check && (!numbered || all >= texts.size());
      double space = check ? Math.max(0, Math.min(9, (left - 6) / inColumn)) : 0;
      parts.add(
          new Part(
              check || numbered ? i + 1 : 0,
              Typography.tidy(texts.get(i)),
              writing ? lines(own) : List.of(),
              Millimetres.rounded(space)));
    }
    return parts;
  }

  private static List<Double> lines(int count) {
    return Collections.nCopies(Math.max(0, count), LINE);
  }

  /** A table where every field names the same columns. */
  private static Optional<Table> table(Tool tool) {
    List<Matcher> fields =
        tool.fields().stream().map(COLUMNS::matcher).filter(Matcher::matches).toList();
    boolean all = fields.size() > 2 && fields.size() == tool.fields().size();
    boolean same = fields.stream().map(field -> field.group(2)).distinct().count() == 1;
    if (!all || !same) {
      return Optional.empty();
    }
    double height = (PAGE - TOP - FOOT - 14) / fields.size();
    return Optional.of(
        new Table(
            Arrays.stream(fields.get(0).group(2).split(",", -1)).map(String::strip).toList(),
            fields.stream().map(field -> field.group(1)).toList(),
            Millimetres.rounded(height)));
  }
}
