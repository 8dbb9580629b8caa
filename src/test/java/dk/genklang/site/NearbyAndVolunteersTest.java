package dk.genklang.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.genklang.testing.TinySite;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What pages show that is not on the entry itself: next door, hands wanted, other addresses. */
class NearbyAndVolunteersTest {
  @TempDir Path folder;

  private Published publish(String files) {
    return Published.of(TinySite.in(folder, files));
  }

  private static Document page(Published site, String path) {
    return Jsoup.parse(site.text(path), "https://proeve.example.org/");
  }

  @Test
  void anAreaShowsWhatOnlyItsNeighbourHas() {
    Published site =
        publish(
            TinySite.activity("suppe", "")
                + TinySite.activity("suppe-paa-landet", "")
                    .replace("areas: [byen]", "areas: [landet]")
                    .replace("title: Fællesspisning", "title: Suppe på landet")
                + TinySite.activity("skak", "")
                    .replace("areas: [byen]", "areas: [landet]")
                    .replace("categories: [mad]", "categories: [spil]")
                    .replace("title: Fællesspisning", "title: Skak"));

    assertEquals(
        List.of("Skak"),
        page(site, "omraader/byen/index.html")
            .select("section[aria-labelledby=naboer] h3")
            .eachText());
    assertEquals(
        0,
        page(site, "omraader/landet/index.html").select("section[aria-labelledby=naboer]").size());
  }

  @Test
  void anAreaTellsWhomOneCanRingThereBesideTheBridgeBuilder() {
    Document page =
        page(
            publish(
                """
                -- content/contacts.yml --
                - {id: brobygger, role: bridge-builder, name: Brobygger i byen, areas: [byen, landet], phone: "00 00 00 11"}
                - {id: frivillig, role: volunteer-consultant, name: Frivilligkonsulenten, areas: [byen], phone: "00 00 00 21", hours: Mandag 9-13}
                - {id: land, role: volunteer-consultant, name: Landkonsulenten, areas: [landet], phone: "00 00 00 22"}
                """),
            "omraader/byen/index.html");

    assertEquals(
        List.of("Frivilligkonsulenten"),
        page.select("section[aria-labelledby=mennesker] .person__r").eachText());
    assertEquals("Mandag 9–\u206013", page.select("#mennesker ~ ul .with, .people .with").text());
  }

  @Test
  void aTranslatedTextOfATableIsInItsOwnLanguageAndTheRestIsMarked() {
    Document page =
        page(
            publish(
                """
                -- + site-config.yml --
                languages: [da, en]
                -- content/areas.yml --
                - {id: byen, name: Byen, postcodes: ["0100"], bridge_builder: brobygger, summary: En by med torv.}
                - {id: landet, name: Landet, postcodes: ["0101"], bridge_builder: brobygger}
                -- content/areas.en.yml --
                - {id: byen, summary: A town with a square.}
                - {id: landet, name: The country}
                """),
            "en/omraader/byen/index.html");

    assertEquals("da", page.select("h1").attr("lang"));
    assertEquals("A town with a square.", page.select(".poster .lead").text());
    assertEquals("", page.select(".poster .lead").attr("lang"));
  }

  @Test
  void whoLooksForAHandStandsOnOnePage() {
    Document page =
        page(
            publish(
                """
                -- content/associations/koret.md --
                ---
                title: Koret
                summary: Vi synger sammen hver onsdag aften.
                areas: [byen]
                verified: 2026-10-01
                contact: {role: Formanden, phone: "00 00 00 03"}
                volunteer: {tasks: Sætte stole op, time: En halv time, trial: Kom en onsdag}
                ---
                """),
            "bliv-frivillig/index.html");

    assertEquals("Bliv frivillig", page.select("h1").text());
    assertEquals(List.of("Koret"), page.select(".people h3").eachText());
    assertEquals(
        List.of("Opgaver: Sætte stole op", "Tid: En halv time", "På prøve: Kom en onsdag"),
        page.select(".people .ticks li").eachText());
  }

  @Test
  void theAddressForStatementsLeadsToTheOfficialOneOrToOurs() {
    assertEquals(
        "0; url=/tilgaengelighed/",
        page(publish(""), "was/index.html").select("meta[http-equiv]").attr("content"));
    assertEquals(
        "0; url=https://www.was.digst.dk/proeve",
        page(
                publish(
                    """
                    -- + site-config.yml --
                    accessibility: {address: "https://www.was.digst.dk/proeve"}
                    """),
                "was/index.html")
            .select("meta[http-equiv]")
            .attr("content"));
  }

  @Test
  void theMonthLeadsToTheDaysOnWhichSomethingHappens() {
    Document page =
        page(
            publish(
                TinySite.activity(
                    "suppe",
                    "schedule: [{every: week, on: [tuesday], from: \"17:30\", start: 2026-09-01}]")),
            "kalender/index.html");

    assertEquals(
        List.of("/kalender/naeste-uge/#d-2026-11-24"),
        page.select(".month:first-of-type a").eachAttr("href"));
    assertEquals("November 2026", page.select(".month h3").first().text());
    assertEquals(
        " area/byen category/mad ",
        page(publish(""), "kalender/naeste-uge/index.html")
            .select("[data-tags]")
            .attr("data-tags"));
  }
}
