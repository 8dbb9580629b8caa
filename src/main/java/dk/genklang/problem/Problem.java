package dk.genklang.problem;

import java.util.Comparator;
import java.util.List;

/**
 * Something in the content, the configuration or the templates that an editor has to mend. The
 * words are not here but in the message files, under {@code CODE.message} and {@code CODE.hint}.
 *
 * @param code what kind of problem, for example {@code unknown-key}
 * @param arguments what the message names, in the order of its placeholders; unmodifiable
 */
public record Problem(Severity severity, String code, Position position, List<Object> arguments)
    implements Comparable<Problem> {
  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::position)
          .thenComparing(Problem::code)
          .thenComparing(problem -> problem.arguments().toString());

  public Problem {
    arguments = List.copyOf(arguments);
  }

  /** A problem that stops the publishing. */
  public static Problem error(String code, Position position, Object... arguments) {
    return new Problem(Severity.ERROR, code, position, List.of(arguments));
  }

  /** A problem that is reported and does not stop the publishing. */
  public static Problem warning(String code, Position position, Object... arguments) {
    return new Problem(Severity.WARNING, code, position, List.of(arguments));
  }

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }
}
