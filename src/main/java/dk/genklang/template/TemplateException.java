package dk.genklang.template;

import dk.genklang.problem.Position;
import java.util.List;

/** A template is wrong, or does not fit what it is given. */
public final class TemplateException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String reason;
  private final String subject;
  private final transient List<Position> chain;

  TemplateException(String reason, List<Position> chain, String subject, Throwable cause) {
    super(message(reason, chain, subject), cause);
    this.reason = reason;
    this.subject = subject;
    this.chain = List.copyOf(chain);
  }

  /** What is wrong, without the place: {@code There is no variable "titel"}. */
  public String reason() {
    return reason;
  }

  /** What was being rendered: an entry's file, or a page's path. */
  public String subject() {
    return subject;
  }

  /** The template and line to mend; the line is 0 where it is not known. */
  public Position position() {
    return chain.get(chain.size() - 1);
  }

  /** The line of each template that led there: the page's own first, {@link #position()} last. */
  public List<Position> chain() {
    return chain;
  }

  private static String message(String reason, List<Position> chain, String subject) {
    StringBuilder text = new StringBuilder();
    text.append(chain.get(chain.size() - 1)).append(": ").append(reason);
    for (int i = chain.size() - 2; i >= 0; i--) {
      text.append("\n  from ").append(chain.get(i));
    }
    return text.append("\n  for ").append(subject).toString();
  }
}
