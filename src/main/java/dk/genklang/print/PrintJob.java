package dk.genklang.print;

import dk.genklang.model.PrintFormat;
import dk.genklang.model.Ref;
import java.util.Comparator;

/**
 * One file to print.
 *
 * @param language it speaks (ISO 639-1)
 */
public record PrintJob(Ref ref, PrintFormat format, String language)
    implements Comparable<PrintJob> {
  private static final Comparator<PrintJob> ORDER =
      Comparator.comparing(PrintJob::ref)
          .thenComparing(PrintJob::format)
          .thenComparing(PrintJob::language);

  @Override
  public int compareTo(PrintJob other) {
    return ORDER.compare(this, other);
  }
}
