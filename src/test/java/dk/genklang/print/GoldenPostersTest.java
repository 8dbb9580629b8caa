package dk.genklang.print;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How what is printed of activities looks, with little, usual and much in it. */
class GoldenPostersTest {
  private static final String USUAL =
      """
      schedule:
        - {every: week, on: [tuesday], from: "17:30", to: "20:00", start: 2026-09-01}
      first_time: Du får en kop te, og så viser vi dig rundt.
      host: {name: Bålmesteren, recognise: Sodet hat og orange vest}
      image: {file: baal.jpg, alt: Folk om et bål}
      """;

  private static final String MUCH =
      USUAL
          + """
          price:
            - {amount: 50, per: meal, for: Voksne, note: Kaffe og kage er med}
            - {amount: 25, per: meal, for: "Børn fra 4 til 14 år"}
          companion: {who: Brobyggeren i Østerlund, phone: "00 00 00 12"}
          bring: Varmt tøj, tallerken og ske.
          transport: {bus: "Rute 10 til Skovhusene, derfra 400 meter.", parking: På gruset.}
          """;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"raab", "opslag", "billede"})
  void posters(String design) throws IOException {
    String chosen = "poster: {design: " + design + "}\n";
    String image = design.equals("billede") ? "image: {file: baal.jpg, alt: Et bål}\n" : "";
    PrintShop shop =
        PrintShop.withPicture(
            folder,
            PrintShop.activity("kort", "Krolf", image + chosen)
                + PrintShop.activity("typisk", "Fællesspisning i huset", USUAL + chosen)
                + PrintShop.activity(
                    "lang", "Sundhedsfremmegruppemøderne for os alle sammen", MUCH + chosen));
    for (String id : new String[] {"kort", "typisk", "lang"}) {
      look(shop, id, "poster-a4", "poster-" + design + "-" + id, 1);
    }
    look(shop, "typisk", "poster-tearoff-a4", "tearoff-" + design, 1);
  }

  @Test
  void flyersAndSigns() throws IOException {
    String title = "Reparationsværkstedsaften for cykler, radioer og brødristere";
    PrintShop shop =
        PrintShop.withPicture(
            folder,
            PrintShop.activity("kort", "Krolf", "level: everyone")
                + PrintShop.activity("lang", title, MUCH));
    look(shop, "kort", "flyer-a5", "flyer-kort", 1, 2);
    look(shop, "lang", "flyer-a5", "flyer-lang", 1, 2);
    look(shop, "lang", "flyer-a5-2up-a4", "flyer-2up", 2);
    look(shop, "kort", "sign-a4", "sign-kort", 1);
    look(shop, "lang", "sign-a4", "sign-lang", 1);
  }

  @Test
  void inArabic() throws IOException {
    PrintShop shop = PrintShop.multilingual(folder);
    look(shop, "ar/print/activity/krolf/flyer-a5.pdf", "flyer-a5", "flyer-ar", 1, 2);
  }

  private static void look(PrintShop shop, String id, String format, String name, int... pages)
      throws IOException {
    Map<String, byte[]> files = shop.print(format, 2);
    String path = id.endsWith(".pdf") ? id : "print/activity/" + id + "/" + format + ".pdf";
    for (int page : pages) {
      Golden.check(pages.length == 1 ? name : name + "-" + page, files.get(path), page);
    }
  }
}
