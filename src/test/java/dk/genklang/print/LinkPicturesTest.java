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
        List.of("d96c67ed96bd4e15", "ae639a5973e231b6"),
        List.of(hash(danish, fonts, signs), hash(arabic, fonts, signs)));
  }

  private static String hash(LinkPicture picture, Fonts fonts, Signs signs) {
    byte[] png = picture.png(picture.paper(signs), fonts, signs, new Lettering(fonts));
    return Hash.of(List.of(png)).substring(0, 16);
  }
}
