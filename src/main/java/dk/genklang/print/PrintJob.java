package dk.genklang.print;

import dk.genklang.model.Ref;
import java.util.Comparator;

/**
 * One thing to print.
 *
 * @param format id of a {@link Format}
 */
public record PrintJob(Ref ref, String format) implements Comparable<PrintJob> {
  private static final Comparator<PrintJob> ORDER =
      Comparator.comparing(PrintJob::ref).thenComparing(PrintJob::format);

  @Override
  public int compareTo(PrintJob other) {
    return ORDER.compare(this, other);
  }
}
