package dk.genklang.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * All the problems of a run, in the order of files and lines, as an editor or a program reads them.
 */
public final class Report {
  /** Where the lines of a file are looked up, to show the one a problem is in. */
  @FunctionalInterface
  public interface Lines {
    /** The line, from 1, of a file as named in problems; empty when it cannot be shown. */
    Optional<String> line(String file, int line);
  }

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int LONGEST_LINE = 160;

  private final List<Problem> problems;
  private final Messages messages;

  public Report(Iterable<Problem> problems, Messages messages) {
    TreeSet<Problem> sorted = new TreeSet<>();
    problems.forEach(sorted::add);
    this.problems = List.copyOf(sorted);
    this.messages = messages;
  }

  /** The problems in order, each once. */
  public List<Problem> problems() {
    return problems;
  }

  /** How many errors there are. */
  public int errors() {
    return (int) problems.stream().filter(p -> p.severity() == Severity.ERROR).count();
  }

  /** How many warnings there are. */
  public int warnings() {
    return problems.size() - errors();
  }

  /**
   * Each problem with the line it is in, a caret below the place, and the hint; the count last.
   *
   * @param colour whether to mark words with ANSI colours
   */
  public String text(Lines lines, boolean colour) {
    StringBuilder out = new StringBuilder();
    for (Problem problem : problems) {
      boolean error = problem.severity() == Severity.ERROR;
      String paint = !colour ? "" : error ? "\u001B[1;31m" : "\u001B[1;33m";
      String plain = colour ? "\u001B[0m" : "";
      out.append(problem.position())
          .append(": ")
          .append(paint)
          .append(error ? "error" : "warning")
          .append(plain)
          .append(": ")
          .append(messages.message(problem))
          .append(" [")
          .append(problem.code())
          .append("]\n");
      Position at = problem.position();
      lines.line(at.file(), at.line()).ifPresent(line -> out.append(excerpt(line, at.column())));
      out.append("  ").append(messages.hint(problem)).append("\n\n");
    }
    return out.append(count()).append('\n').toString();
  }

  /** How many errors and warnings there are, as a sentence. */
  public String count() {
    return messages.get("report.count", errors(), warnings());
  }

  /** A JSON array of objects; see the contract, section 5. */
  public String json() {
    List<Map<String, Object>> array = new ArrayList<>();
    for (Problem problem : problems) {
      Map<String, Object> object = new LinkedHashMap<>();
      object.put("severity", severity(problem));
      object.put("code", problem.code());
      object.put("file", problem.position().file());
      object.put("line", problem.position().line());
      object.put("column", problem.position().column());
      object.put("message", messages.message(problem));
      object.put("hint", messages.hint(problem));
      array.add(object);
    }
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(array) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Workflow commands that show the problems beside the lines of a change on GitHub. */
  public String github() {
    StringBuilder out = new StringBuilder();
    for (Problem problem : problems) {
      Position at = problem.position();
      out.append("::")
          .append(severity(problem))
          .append(" file=")
          .append(property(at.file()))
          .append(at.line() == 0 ? "" : ",line=" + at.line())
          .append(at.column() == 0 ? "" : ",col=" + at.column())
          .append(",title=")
          .append(property(problem.code()))
          .append("::")
          .append(data(messages.message(problem) + " " + messages.hint(problem)))
          .append('\n');
    }
    return out.toString();
  }

  private static String severity(Problem problem) {
    return problem.severity() == Severity.ERROR ? "error" : "warning";
  }

  /** The line and a caret below the column; long lines are shown around it. */
  private static String excerpt(String line, int column) {
    String shown = line.replace('\t', ' ');
    int from = 0;
    if (shown.length() > LONGEST_LINE) {
      from = Math.max(0, Math.min(column - LONGEST_LINE / 2, shown.length() - LONGEST_LINE));
      shown = shown.substring(from, Math.min(from + LONGEST_LINE, shown.length()));
    }
    String caret = column == 0 ? "" : "    " + " ".repeat(Math.max(0, column - 1 - from)) + "^\n";
    return "    " + shown + "\n" + caret;
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
