package dk.genklang.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.genklang.testing.TinySite;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far from the areas' centres a place may lie. */
class CoordinatesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "55.5, 9.5, ''",
    "56.75, 10.75, ''",
    "55.49, 10, far",
    "56.76, 10, far",
    "56, 9.49, far",
    "56, 10.76, far",
    "10, 56, swapped",
    "56, 56, far"
  })
  void aPlaceLiesNearTheAreas(String lat, String lon, String code) {
    TinySite site =
        TinySite.in(
            folder,
            """
            -- content/areas.yml --
            - {id: byen, name: Byen, postcodes: ["0100"], bridge_builder: brobygger, center: {lat: 56, lon: 10.25}}
            - {id: landet, name: Landet, postcodes: ["0101"], bridge_builder: brobygger, center: {lat: 56.25, lon: 10}}
            -- content/places/salen.md --
            ---
            title: Salen
            summary: En stor og lys sal bag ved kirken.
            areas: [byen]
            verified: 2026-10-01
            address: {street: Engvej 1, postcode: "0100", city: Byen}
            transport: Bus 1
            accessibility: {step-free-entrance: yes}
            location: {lat: %s, lon: %s}
            ---
            """
                .formatted(lat, lon));

    assertEquals(
        code.isEmpty() ? List.of() : List.of("content/places/salen.md:9:11 outside-municipality"),
        site.codes());
  }
}
