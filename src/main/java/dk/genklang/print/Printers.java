package dk.genklang.print;

import dk.genklang.model.PrintFormat;
import java.util.EnumMap;
import java.util.Map;

/** Who makes what. */
final class Printers {
  private Printers() {}

  /** A printer for every format there is. */
  static Map<PrintFormat, Printer> of(Studio studio, Press press) {
    Map<PrintFormat, Printer> printers = new EnumMap<>(PrintFormat.class);
    Printer posters = new PosterPrinter(new Posters(studio), press);
    printers.put(PrintFormat.POSTER_A4, posters);
    printers.put(PrintFormat.POSTER_A3, posters);
    return printers;
  }
}
