package dk.genklang.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.genklang.catalog.Routes;
import dk.genklang.model.PosterColour;
import dk.genklang.publish.Draft;
import dk.genklang.publish.Sink;
import dk.genklang.testing.TinySite;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pictures that stand for pages where somebody links to them. */
class LinkPicturesTest {
  private static final Path TEMPLATES = Path.of("templates");

  @TempDir Path folder;

  /** Keeps what it was given before. */
  private static final class Site implements Sink {
    private final Map<String, byte[]> files = new ConcurrentSkipListMap<>();
    private final Set<String> known = ConcurrentHashMap.newKeySet();
    private final Set<String> drawn = ConcurrentHashMap.newKeySet();

    @Override
    public void put(String file, byte[] bytes) {
      files.put(file, bytes);
    }

    @Override
    public void make(String file, String given, Supplier<Draft> maker) {
      Draft draft = maker.get();
      if (known.add(file + draft.madeFrom())) {
        drawn.add(file);
        put(file, draft.bytes().get());
      }
    }
  }

  private Site drawn(TinySite tiny, Site site) {
    site.drawn.clear();
    Routes routes = new Routes(tiny.config().baseUrl(), tiny.config().language());
    new Prints(
            tiny.catalog(),
            routes,
            Prints.Folders.of(TEMPLATES, folder.resolve("content"), folder.resolve("cache")),
            false)
        .writeLinkPictures(site);
    return site;
  }

  @Test
  void everyEntryAndTheSiteHaveOneThatTheFirstColoursOfTheCategoryFill() throws IOException {
    Site site = drawn(TinySite.in(folder, TinySite.activity("suppe", "")), new Site());

    assertEquals(List.of("aktiviteter/suppe/og.png", "og.png"), List.copyOf(site.files.keySet()));
    byte[] file = site.files.get("aktiviteter/suppe/og.png");
    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(file));
    assertEquals("1200x630", picture.getWidth() + "x" + picture.getHeight());
    assertEquals(0xffffd16c, picture.getRGB(5, 5));
    assertEquals(0xff08292f, picture.getRGB(5, 620));
    assertTrue(file.length < 40_000, file.length + " bytes");
  }

  @Test
  void onlyWhatShowsSomethingElseIsDrawnAgain() {
    String other = TinySite.activity("brod", "");
    Site site = drawn(TinySite.in(folder, TinySite.activity("suppe", "") + other), new Site());

    String changed = other.replaceFirst("title: .*", "title: Brød");
    drawn(TinySite.in(folder, TinySite.activity("suppe", "") + changed), site);

    assertEquals(Set.of("aktiviteter/brod/og.png"), new TreeSet<>(site.drawn));
  }

  @Test
  void theBytesAreTheSameOnEveryMachineInBothDirections() {
    Fonts fonts = new Fonts(TEMPLATES.resolve("print/fonts"));
    Signs signs = new Signs(TEMPLATES.resolve("assets"));
    LinkPicture danish =
        new LinkPicture(
            "da",
            false,
            "Håndarbejde",
            "Strik, æblekage og Mosegårds længste sammensatte ord",
            List.of("Tirsdag 14–16", "Biblioteket"),
            "",
            "Prøven",
            "haandarbejde",
            Colourway.of(PosterColour.KORAL));
    LinkPicture arabic =
        new LinkPicture(
            "ar",
            true,
            "حديث ولقاء",
            "مقهى النساء في Kløverbakken",
            List.of(),
            "Få besøg af en, du kan lide at drikke kaffe med.",
            "Prøven",
            "samtale",
            Colourway.of(PosterColour.SKOV));

    assertEquals(
        List.of("5ef6b7502483f5be", "023fac23c06604c5"),
        List.of(hash(danish, fonts, signs), hash(arabic, fonts, signs)));
  }

  @Test
  void wordsThatNobodyMeantAreDrawnAsFarAsTheyGo() throws IOException {
    Fonts fonts = new Fonts(TEMPLATES.resolve("print/fonts"));
    Signs signs = new Signs(TEMPLATES.resolve("assets"));
    for (String words :
        List.of(
            "x",
            "😀 \ud83d \u202etfel",
            "\u0000\u0007\u001b[2J\u2028",
            "Å̊g".repeat(30),
            "gÅ ".repeat(30),
            "W".repeat(10_000),
            "ord ".repeat(60),
            "الكلمات".repeat(1_000))) {
      for (boolean rightToLeft : new boolean[] {false, true}) {
        LinkPicture picture =
            new LinkPicture(
                "da",
                rightToLeft,
                words,
                words,
                List.of(words, words, words),
                "",
                words,
                "samtale",
                Colourway.of(PosterColour.SOL));

        byte[] file = png(picture, fonts, signs);

        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(file));
        assertEquals(0xffffd16c, seen.getRGB(rightToLeft ? 1195 : 5, 5));
        assertTrue(file.length < 150_000, file.length + " bytes");
      }
    }
  }

  private static byte[] png(LinkPicture picture, Fonts fonts, Signs signs) {
    Lettering letters = new Lettering(fonts);
    Founts founts = new Founts(LinkPicture.BYTES);
    return picture.png(picture.ground(signs, letters), fonts, letters, founts);
  }

  private static String hash(LinkPicture picture, Fonts fonts, Signs signs) {
    return Hash.of(List.of(png(picture, fonts, signs))).substring(0, 16);
  }
}
