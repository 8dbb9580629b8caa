package dk.genklang.print;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.genklang.model.Kind;
import dk.genklang.model.PrintFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is true of every paper of places, areas, tools and collections. */
class PapersTest {
  private static final List<String> FORMATS =
      List.of(
          "programme-a4",
          "programme-a3",
          "folder-a5",
          "home-visit-a4",
          "booklet-a5",
          "booklet-a4",
          "contact-card",
          "referral-slips",
          "cards-a4",
          "fold-a4",
          "sheet-a4",
          "checklist-a4");

  @TempDir Path folder;

  @Test
  void aChangedActivityRemakesOnlyWhatShowsIt() throws IOException {
    String rest =
        PaperSite.PLACE
            + PaperSite.PLACE.replace("huset", "laden").replace("title: Huset", "title: Laden")
            + PaperSite.here("kor", "Kor", PaperSite.weekly("monday", "19:00", "21:00"))
            + PrintShop.activity("gaatur", "Gåtur", "").replace("areas: [byen]", "areas: [landet]")
            + PaperSite.tool("skilt", "sign", "Skilt", "fields: [Velkommen]")
            + PaperSite.collection("valg", "Valg", "activity/kor");
    String tuesdays = PaperSite.weekly("tuesday", "10:00", "12:00");
    printed(rest + PaperSite.here("krolf", "Krolf", tuesdays));
    Set<String> before = kept();
    printed(rest + PaperSite.here("krolf", "Krolf", tuesdays));
    assertEquals(before, kept(), "nothing changed, nothing is made");
    printed(rest + PaperSite.here("krolf", "Krolf på plænen", tuesdays));
    assertEquals(5, kept().size() - before.size(), "programme twice, folder, home visit, booklet");
  }

  @Test
  void thePapersAreTheSameBytesOnAnyNumberOfThreads() {
    String files = PapersConformanceTest.everything();
    PrintShop one = new PrintShop(folder.resolve("one"), files);
    PrintShop two = new PrintShop(folder.resolve("two"), files);
    for (PrintFormat format : PrintFormat.all()) {
      if (format.kind() == Kind.ACTIVITY) {
        continue;
      }
      Map<String, byte[]> first = one.print(format.id(), 1);
      Map<String, byte[]> second = two.print(format.id(), 2);
      assertFalse(first.isEmpty(), format.id());
      assertEquals(first.keySet(), second.keySet());
      first.forEach((path, bytes) -> assertArrayEquals(bytes, second.get(path), path));
    }
  }

  @Test
  void everyCodeLeadsToThePageOfItsThing() throws IOException {
    PrintShop shop = new PrintShop(folder, PapersConformanceTest.everything());
    String site = "https://proeve.example.org/";
    Map<String, String> codes = new TreeMap<>();
    codes.put("place/huset/programme-a4 1", site + "moedesteder/huset/");
    codes.put("place/huset/folder-a5 4", site + "moedesteder/huset/");
    codes.put("area/byen/contact-card 1", site + "omraader/byen/");
    codes.put("area/byen/booklet-a5 -1", site + "omraader/byen/");
    codes.put("tool/film/sheet-a4 1", site + "vaerktoejer/film/");
    codes.put("collection/valg/flyer-a5 2", site + "samlinger/valg/");
    for (Map.Entry<String, String> code : codes.entrySet()) {
      String[] where = code.getKey().split("[/ ]", -1);
      byte[] pdf =
          shop.print(where[2], 1)
              .get("print/" + where[0] + "/" + where[1] + "/" + where[2] + ".pdf");
      int page = Integer.parseInt(where[3]);
      int number = page > 0 ? page - 1 : PrintShop.pages(pdf) + page;
      assertEquals(List.of(code.getValue()), Codes.on(pdf, number), code.getKey());
    }
  }

  @Test
  void longTitlesFitEverywhere() {
    String title = "Reparationsværkstedsaften for cykler, radioer og brødristere";
    String files =
        PaperSite.PLACE.replace("title: Huset", "title: \"" + title + "\"")
            + PaperSite.here("r", title, PaperSite.weekly("tuesday", "10:00", "12:00"))
            + PrintShop.activity("s", title, "setting: at-home")
            + PaperSite.collection("valg", title, "activity/r", "activity/s", "place/huset")
            + PaperSite.tool("kort", "conversation-cards", title, PaperSite.list("cards", 3, title))
            + PaperSite.tool("fold", "fold-figure", title, PaperSite.list("prompts", 8, "Syng #"))
            + PaperSite.tool("skema", "form", title, PaperSite.list("fields", 6, title + " #"))
            + PaperSite.tool("liste", "checklist", title, PaperSite.list("steps", 20, title))
            + PaperSite.tool("skilt", "sign", title, PaperSite.list("fields", 5, title));
    PrintShop shop = new PrintShop(folder, files);
    List<String> all = new ArrayList<>(FORMATS);
    all.add("sign-a4");
    for (String format : all) {
      shop.print(format, 2);
      List<String> own = shop.problems().stream().filter(p -> !p.contains("activities")).toList();
      assertEquals(List.of(), own, format);
    }
  }

  @Test
  void whatDoesNotFitIsReportedWithTheEntry() {
    String prompts =
        PaperSite.list(
            "prompts",
            8,
            "Fortæl om alt det, du nogensinde har set, hørt og smagt på en rejse, og vis os bagefter på et kort, hvor I var, nr. #");
    String tool = PaperSite.tool("fold", "fold-figure", "Fold", prompts);
    PrintShop shop = new PrintShop(folder, tool);
    shop.print("fold-a4", 1);
    assertEquals(1, shop.problems().size());
    String problem = shop.problems().get(0);
    assertTrue(
        problem.startsWith("content/tools/fold.md:2:8 print-overfull [fold-a4, prompt1"), problem);
  }

  @Test
  void aLetterWithoutAGlyphIsReportedAndLeftOut() {
    String cards = "cards: [\"Hvad får dig til at danse \uD83D\uDC83 i køkkenet?\"]";
    PrintShop shop =
        new PrintShop(folder, PaperSite.tool("kort", "conversation-cards", "Kort", cards));
    String text = PrintShop.text(shop.print("cards-a4", 1).values().iterator().next());
    assertEquals(
        List.of("content/tools/kort.md:2:8 print-letter [cards-a4, \uD83D\uDC83]"),
        shop.problems());
    assertFalse(text.contains("#"), text);
  }

  @Test
  void markupInAFieldIsPrintedAsItIsWritten() {
    String text = "<img src='https://example.org/x.png'/> & <style>@import url(x)</style>";
    String tool = PaperSite.tool("liste", "checklist", "Liste", "steps: [\"" + text + "\"]");
    PrintShop shop = new PrintShop(folder, tool);
    byte[] list = shop.print("checklist-a4", 1).values().iterator().next();
    assertTrue(PrintShop.text(list).contains(text), PrintShop.text(list));
  }

  private void printed(String files) {
    PrintShop shop = new PrintShop(folder, files);
    for (String format : FORMATS) {
      shop.print(format, 1);
      assertEquals(List.of(), shop.problems(), format);
    }
  }

  private Set<String> kept() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("cache"))) {
      Set<String> names = new TreeSet<>();
      files.filter(Files::isRegularFile).forEach(file -> names.add(file.getFileName().toString()));
      return names;
    }
  }
}
