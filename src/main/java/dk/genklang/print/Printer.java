package dk.genklang.print;

import java.util.function.Supplier;

/** Makes the files of one format or several like it, in one language. Thread-safe. */
interface Printer {
  /**
   * Makes one file.
   *
   * @param job of a thing that the catalog has
   * @param renderer the thread's own; asked for only when there is no kept file
   */
  Printed print(PrintJob job, Supplier<PdfRenderer> renderer);
}
