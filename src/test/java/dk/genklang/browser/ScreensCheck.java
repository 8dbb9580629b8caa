package dk.genklang.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every type of page against pictures that somebody has looked at: on a phone, a tablet and a desk,
 * in light and dark, in each language. Runs with {@code mvn -Pscreens verify}; {@code
 * -Dgolden=write} keeps the new look.
 */
@InBrowser
class ScreensCheck {
  private static final String DAY = "2026-11-21";

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("front", "/"),
          Map.entry("list", "/aktiviteter/"),
          Map.entry("activity", "/aktiviteter/suppe-og-rugbroed-ved-langbordet/"),
          Map.entry("association", "/foreninger/roede-kors-aavang/"),
          Map.entry("place", "/moedesteder/lyngvang-forsamlingshus/"),
          Map.entry("cards", "/vaerktoejer/samtalekort/"),
          Map.entry("form", "/vaerktoejer/styrk-din-mentale-sundhed/"),
          Map.entry("collection", "/samlinger/for-maend/"),
          Map.entry("story", "/historier/doeren-blev-aabnet/"),
          Map.entry("grant", "/puljer/mikrodonation/"),
          Map.entry("contact", "/kontakter/brobygger-lyngvang/"),
          Map.entry("area", "/omraader/lyngvang/"),
          Map.entry("category", "/kategorier/mad/"),
          Map.entry("calendar", "/kalender/"),
          Map.entry("map", "/kort/"),
          Map.entry("area-map", "/kort/lyngvang/"),
          Map.entry("volunteer", "/bliv-frivillig/"),
          Map.entry("share", "/del-et-faellesskab/"),
          Map.entry("search", "/soeg/?q=kaffe"),
          Map.entry("nothing-found", "/soeg/?q=kajak&area=lyngvang&neighbours=yes"),
          Map.entry("my-list", "/min-liste/#liste=activity/kvindecafe,contact/brobygger-lyngvang"),
          Map.entry("accessibility", "/tilgaengelighed/"));

  /** The pages most people see are looked at on a phone in Arabic and in the dark, too. */
  private static final List<String> MAIN =
      List.of("front", "activity", "place", "area", "search", "calendar");

  @TempDir private static Path folder;
  private static ServedSite site;
  private static String clock;
  private static Browser browser;

  /** A page on a screen. */
  record Screen(String type, int width, boolean dark, String language) {
    String path() {
      String path = TYPES.get(type);
      return language.equals("da") ? path : "/" + language + path;
    }

    @Override
    public String toString() {
      return "%s-%d-%s-%s".formatted(type, width, dark ? "dark" : "light", language);
    }
  }

  @BeforeAll
  static void publishesTheDemoOfADay(Browser shared) throws Exception {
    browser = shared;
    clock =
        browser.before(
            """
                {
                  const RealDate = Date;
                  const now = new RealDate('%sT10:00:00+01:00').getTime();
                  globalThis.Date = class extends RealDate {
                    constructor(...parts) { parts.length ? super(...parts) : super(now); }
                    static now() { return now; }
                  };
                }
                """
                .formatted(DAY));
    site = ServedSite.built(Path.of(""), folder.resolve("public"), "--no-print", "--as-of", DAY);
  }

  @AfterAll
  static void close() {
    if (clock != null) {
      browser.noLongerBefore(clock);
    }
    if (site != null) {
      site.close();
    }
  }

  /** Each type on all three screens; schemes and languages take turns, so that all pairs come. */
  static Stream<Screen> screens() {
    List<Screen> screens = new ArrayList<>();
    List<String> types = TYPES.keySet().stream().sorted().toList();
    for (int i = 0; i < types.size(); i++) {
      String type = types.get(i);
      screens.add(new Screen(type, 360, false, "da"));
      screens.add(new Screen(type, 768, i % 2 == 0, i % 4 < 2 ? "en" : "ar"));
      screens.add(new Screen(type, 1280, i % 2 != 0, i % 4 < 2 ? "ar" : "da"));
      if (MAIN.contains(type)) {
        screens.add(new Screen(type, 360, true, "ar"));
      }
    }
    return screens.stream();
  }

  @ParameterizedTest
  @MethodSource("screens")
  void looksAsItDidWhenSomebodyLookedAtIt(Screen screen) throws Exception {
    browser.leave().screen(screen.width(), 800, screen.dark());
    browser.go(site.url(screen.path()));
    browser.until(
        "['[data-results]', '[data-my-list]', 'form[data-share]'].every((css) => {"
            + " const part = document.querySelector(css);"
            + " return !part || (css === '[data-my-list]' ? document.querySelector('[data-ready]')"
            + " : !part.hidden); })");
    browser.run(
        "window.shown = false;"
            + "for (const image of document.images) { image.loading = 'eager'; }"
            + "Promise.all([document.fonts.ready,"
            + " ...[...document.images].map((image) => image.decode().catch(() => {}))])"
            + ".then(() => { window.shown = true; })");
    browser.until("window.shown");
    Path seen = Path.of("target", "screens", screen + ".png");
    Files.createDirectories(seen.getParent());
    browser.picture(seen);
    ScreenPicture.check(seen, Path.of("src/test/resources/golden/screens", screen + ".png"));
  }
}
