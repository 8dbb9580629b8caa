package dk.genklang.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Finding a place by the places one knows. */
class WayMapTest {
  private static final String LIBRARY =
      PaperSite.PLACE
          .replace("huset.md", "bibliotek.md")
          .replace("title: Huset", "title: Biblioteket\nlocation: {lat: 56.9000, lon: 11.3000}");

  @TempDir Path folder;

  @Test
  void theFolderSaysHowFarAndWhichWayFromTheNearestPlace() throws Exception {
    PrintShop shop = shop("location: {lat: 56.9040, lon: 11.3050}");
    byte[] file = shop.print("folder-a5", 1).get("print/place/huset/folder-a5.pdf");
    String text = PrintShop.text(file);
    assertTrue(text.contains("550 m nordøst for Biblioteket"), text);
    assertEquals(List.of(), shop.problems());
    Golden.check("folder-map", file, 4);
  }

  @Test
  void aPlaceThatKeepsItsAddressBackIsOnNoMap() {
    PrintShop shop = shop("location: {lat: 56.9040, lon: 11.3050}\nhide_address: yes");
    assertFalse(text(shop, "huset").contains("for Biblioteket"));
    assertFalse(text(shop, "bibliotek").contains("for Huset"));
  }

  @Test
  void farFromEverythingThereIsNoMap() {
    assertFalse(text(shop("location: {lat: 56.98, lon: 11.3050}"), "huset").contains(" m nord"));
  }

  private static String text(PrintShop shop, String place) {
    return PrintShop.text(
        shop.print("folder-a5", 1).get("print/place/" + place + "/folder-a5.pdf"));
  }

  private PrintShop shop(String where) {
    String house = PaperSite.PLACE.replace("title: Huset", "title: Huset\n" + where);
    return new PrintShop(folder, house + LIBRARY);
  }
}
