package dk.genklang.print;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the papers look, with little, usual and much in them. */
class GoldenPapersTest {
  private static final String LONG = "Reparationsværkstedsaften for cykler, radioer og brødristere";

  @TempDir Path folder;

  @Test
  void placesAndAreas() throws IOException {
    String sometimes =
        PaperSite.here(
            "suppe",
            "Tirsdagssuppe for hele gaden",
            "- {every: month, on: last friday, from: \"18:00\", start: 2026-09-01}");
    String usual = PaperSite.PLACE + PaperSite.many(9) + sometimes;
    PrintShop shop = new PrintShop(folder.resolve("usual"), usual);
    look(shop, "place/huset", "programme-a4", "programme", 1);
    look(shop, "place/huset", "folder-a5", "folder", 1, 2, 3, 4);
    look(shop, "area/byen", "home-visit-a4", "home-visit", 1, 2);
    look(shop, "area/byen", "booklet-a5", "booklet", 1, 2, 3);
    look(shop, "area/byen", "booklet-a4", "booklet-a4", 1);
    look(shop, "area/byen", "contact-card", "contact-card", 1);
    look(shop, "area/byen", "referral-slips", "referral-slips", 1);
  }

  @Test
  void aCrowdedPlace() throws IOException {
    String much =
        PaperSite.PLACE.replace("title: Huset", "title: \"" + LONG + "\"") + PaperSite.many(60);
    PrintShop shop = new PrintShop(folder, much);
    look(shop, "place/huset", "programme-a4", "programme-crowded", 1, 2);
    look(shop, "place/huset", "folder-a5", "folder-crowded", 1, 3);
    look(shop, "area/byen", "booklet-a5", "booklet-crowded", 4);
  }

  @Test
  void anEmptyPlace() throws IOException {
    PrintShop shop = new PrintShop(folder, PaperSite.PLACE);
    look(shop, "place/huset", "folder-a5", "folder-empty", 3);
    look(shop, "area/byen", "booklet-a5", "booklet-empty", 1, 2);
    look(shop, "area/byen", "home-visit-a4", "home-visit-empty", 1);
  }

  @Test
  void inArabic() throws IOException {
    String config =
        """
        -- site-config.yml --
        title: Prøven
        municipality: Prøve Kommune
        base-url: https://proeve.example.org/
        languages: [da, ar]
        -- content/places/huset.ar.md --
        ---
        title: "بيت الحي"
        summary: "مطبخ وآلات خياطة وأحواض زراعة بين مداخل البنايات. هنا يتعلم الجيران."
        transport: {bus: "الخط 1 إلى الباب", parking: "عند الجدار"}
        host: {name: "حامل المفتاح", recognise: "سترة خضراء"}
        ---
        أهلاً.
        """;
    PrintShop shop = new PrintShop(folder, config + PaperSite.PLACE + PaperSite.many(5));
    for (String format : new String[] {"programme-a4", "folder-a5"}) {
      byte[] file = shop.print(format, 2).get("ar/print/place/huset/" + format + ".pdf");
      Golden.check(format + "-ar", file, format.equals("folder-a5") ? 2 : 1);
    }
  }

  @Test
  void tools() throws IOException {
    String tools =
        PaperSite.tool(
                "kort", "conversation-cards", "Samtalekort", PaperSite.list("cards", 3, "Hvad # ?"))
            + PaperSite.tool(
                "mange", "conversation-cards", LONG, PaperSite.list("cards", 8, LONG + " nummer #"))
            + PaperSite.tool(
                "fold", "fold-figure", "Nip-napper", PaperSite.list("prompts", 8, "Syng en sang #"))
            + PaperSite.tool("skema", "form", "Skema", PaperSite.list("fields", 6, "Felt #"))
            + PaperSite.tool(
                "film",
                "film-dialogue",
                "Film",
                "film: {url: \"https://film.example.org/rejse\", minutes: 6}\n"
                    + PaperSite.list("prompts", 6, "Hvad syntes I om nummer #?"))
            + PaperSite.tool(
                "liste", "checklist", "Tjekliste", PaperSite.list("steps", 31, "Sig godmorgen #"))
            + PaperSite.tool("skilt", "sign", "Skilt", PaperSite.list("fields", 4, "Velkommen #"));
    PrintShop shop = new PrintShop(folder, tools);
    look(shop, "tool/kort", "cards-a4", "cards", 1, 2);
    look(shop, "tool/mange", "cards-a4", "cards-crowded", 1);
    look(shop, "tool/fold", "fold-a4", "fold", 1);
    look(shop, "tool/skema", "sheet-a4", "form", 1);
    look(shop, "tool/film", "sheet-a4", "film", 1);
    look(shop, "tool/liste", "checklist-a4", "checklist", 1);
    look(shop, "tool/skilt", "sign-a4", "sign", 1);
  }

  @Test
  void collections() throws IOException {
    String files =
        PaperSite.PLACE
            + PaperSite.many(12)
            + PaperSite.collection("faa", "For mænd", "activity/a1", "place/huset")
            + PaperSite.collection(
                "mange",
                LONG,
                IntStream.range(0, 12).mapToObj(i -> "activity/a" + i).toArray(String[]::new));
    PrintShop shop = new PrintShop(folder, files);
    look(shop, "collection/faa", "flyer-a5", "collection", 1, 2);
    look(shop, "collection/mange", "flyer-a5", "collection-crowded", 1, 2);
    look(shop, "collection/mange", "booklet-a5", "collection-booklet", 1, 2, 3);
  }

  private static void look(PrintShop shop, String ref, String format, String name, int... pages)
      throws IOException {
    Map<String, byte[]> files = shop.print(format, 2);
    byte[] pdf = files.get("print/" + ref + "/" + format + ".pdf");
    for (int page : pages) {
      Golden.check(pages.length == 1 ? name : name + "-" + page, pdf, page);
    }
  }
}
