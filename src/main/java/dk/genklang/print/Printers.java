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
    activities(printers, new Leaves(studio), press);
    printers.putAll(Papers.of(studio, press));
    return printers;
  }

  private static void activities(Map<PrintFormat, Printer> printers, Leaves leaves, Press press) {
    Printer posters = new ActivityPrinter(leaves, press, new Posters(leaves)::of);
    printers.put(PrintFormat.POSTER_A4, posters);
    printers.put(PrintFormat.POSTER_A3, posters);
    printers.put(
        PrintFormat.POSTER_TEAROFF_A4,
        new ActivityPrinter(leaves, press, new TearoffLeaf(leaves)::of));
    Printer flyers = new ActivityPrinter(leaves, press, new FlyerLeaf(leaves)::of);
    printers.put(PrintFormat.FLYER_A5, flyers);
    printers.put(PrintFormat.FLYER_A5_2UP_A4, new TwoUp(flyers));
    printers.put(PrintFormat.SIGN_A4, new ActivityPrinter(leaves, press, new SignLeaf(leaves)::of));
    printers.put(PrintFormat.NOTICE, new NoticePrinter(leaves));
  }
}
