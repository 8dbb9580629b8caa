package dk.genklang.print;

import dk.genklang.model.PrintFormat;
import java.util.EnumMap;
import java.util.Map;

/** The designs of places, areas, tools and collections. */
final class Papers {
  private Papers() {}

  static Map<PrintFormat, Printer> of(Studio studio, Press press) {
    Desk desk = Desk.of(studio);
    Map<PrintFormat, Printer> printers = new EnumMap<>(PrintFormat.class);
    designs(desk)
        .forEach((format, design) -> printers.put(format, new PaperPrinter(design, desk, press)));
    printers.put(PrintFormat.BOOKLET_A4, new Saddle(printers.get(PrintFormat.BOOKLET_A5)));
    return printers;
  }

  private static Map<PrintFormat, Design> designs(Desk desk) {
    Map<PrintFormat, Design> designs = new EnumMap<>(PrintFormat.class);
    Design programme = new ProgrammeDesign(desk);
    designs.put(PrintFormat.PROGRAMME_A4, programme);
    designs.put(PrintFormat.PROGRAMME_A3, programme);
    designs.put(PrintFormat.HOME_VISIT_A4, new HomeVisitDesign(desk));
    Design cards = new AreaCards(desk);
    designs.put(PrintFormat.CONTACT_CARD, cards);
    designs.put(PrintFormat.REFERRAL_SLIPS, cards);
    designs.put(PrintFormat.CARDS_A4, new CardsDesign(desk));
    designs.put(PrintFormat.FOLD_A4, new FoldDesign(desk));
    Design sheets = new ToolSheets(desk);
    designs.put(PrintFormat.SHEET_A4, sheets);
    designs.put(PrintFormat.CHECKLIST_A4, sheets);
    designs.put(PrintFormat.TOOL_SIGN_A4, new ToolSign(desk));
    Design booklet = new BookletDesign(desk);
    designs.put(PrintFormat.BOOKLET_A5, booklet);
    designs.put(PrintFormat.COLLECTION_BOOKLET_A5, booklet);
    designs.put(PrintFormat.FOLDER_A5, new FolderDesign(desk));
    designs.put(PrintFormat.COLLECTION_FLYER_A5, new CollectionFlyer(desk));
    return designs;
  }
}
