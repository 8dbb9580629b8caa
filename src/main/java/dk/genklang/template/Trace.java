package dk.genklang.template;

import dk.genklang.problem.Position;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.error.RootAttributeNotFoundException;
import java.util.ArrayList;
import java.util.List;

/** A fault on its way out through the templates that led to it. */
final class Trace extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Template names and lines; the outermost first. */
  private final transient List<Position> steps;

  private Trace(String message, List<Position> steps, Throwable cause) {
    super(message, cause, false, false);
    this.steps = List.copyOf(steps);
  }

  /** A step of its own. */
  static Trace at(String template, int line) {
    return new Trace("", List.of(new Position(template, line, 0)), null);
  }

  /**
   * The fault as seen from a line of a template. A line is added only when the fault is not in the
   * same template, which knows better where it is.
   */
  static Trace through(String template, int line, RuntimeException fault) {
    Trace trace = of(template, line, fault);
    return trace.steps.get(0).file().equals(template) ? trace : trace.from(template, line);
  }

  /** The same fault, led to by a line of another template. */
  Trace from(String template, int line) {
    List<Position> longer = new ArrayList<>();
    longer.add(new Position(template, line, 0));
    longer.addAll(steps);
    return new Trace(getMessage(), longer, getCause());
  }

  String template() {
    return steps.get(0).file();
  }

  /** The steps with the folder before each template's name. */
  List<Position> positions(String folder) {
    return steps.stream()
        .map(step -> new Position(folder + "/" + step.file(), step.line(), step.column()))
        .toList();
  }

  /** The fault, at a line of a template where it does not say where it is. */
  static Trace of(String template, int line, RuntimeException fault) {
    if (fault instanceof Trace trace) {
      return trace;
    }
    // Pebble wraps what goes wrong in a condition; what is wrapped says more.
    if (fault instanceof PebbleException && fault.getCause() instanceof RuntimeException inner) {
      return of(file(fault, template), line(fault, line), inner);
    }
    Position place = new Position(file(fault, template), line(fault, line), 0);
    return new Trace(message(fault), List.of(place), fault);
  }

  private static String file(RuntimeException fault, String otherwise) {
    return fault instanceof PebbleException pebble && pebble.getFileName() != null
        ? pebble.getFileName()
        : otherwise;
  }

  private static int line(RuntimeException fault, int otherwise) {
    return fault instanceof PebbleException pebble && pebble.getLineNumber() != null
        ? pebble.getLineNumber()
        : otherwise;
  }

  private static String message(RuntimeException fault) {
    if (fault instanceof RootAttributeNotFoundException unknown) {
      String name = "\"" + unknown.getAttributeName() + "\"";
      return unknown.getPebbleMessage().startsWith("Root attribute")
          ? "There is no variable " + name + ", or it is empty"
          : name + " is asked of something that is empty";
    }
    if (fault instanceof PebbleException pebble) {
      return pebble.getPebbleMessage();
    }
    return fault.getMessage() == null ? fault.toString() : fault.getMessage();
  }
}
