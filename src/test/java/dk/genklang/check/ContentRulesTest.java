package dk.genklang.check;

import static dk.genklang.testing.TinySite.activity;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.genklang.testing.TinySite;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What does not fit together, although each file by itself is well written. */
class ContentRulesTest {
  private static final String ASSOCIATION =
      """
      -- content/associations/%s.md --
      ---
      title: Madklubben
      summary: En klub for alle, der kan lide at spise.
      areas: all
      verified: 2026-10-01
      contact: {role: Formand, phone: "00 00 00 02"}
      %s
      ---
      """;

  private static final String PLACE =
      """
      -- content/places/%s.md --
      ---
      title: Salen
      summary: En stor og lys sal bag ved kirken.
      areas: [landet]
      verified: 2026-10-01
      address: {street: Engvej 1, postcode: "0101", city: Landet}
      transport: Bus 1
      accessibility: {step-free-entrance: %s}
      %s
      ---
      """;

  @TempDir Path folder;

  @Test
  void anExceptionThatIsNoOccurrence() {
    reports(
        """
        content/activities/spis.md:18:26: warning: 2026-12-23 er en onsdag, hvor det alligevel ikke sker. [except-no-occurrence]
                except: [2026-12-22, 2026-12-23, jul]
                                     ^
          Ret datoen, så den er en af gangene, eller slet den.

        Ingen fejl, 1 advarsel.
        """,
        activity(
                "spis",
                """
                schedule:
                  - every: week
                    on: [tuesday]
                    from: "14:00"
                    start: 2026-09-01
                    except: [2026-12-22, 2026-12-23, jul]
                """)
            + "-- content/holidays.yml --\n"
            + "- {id: jul, name: Jul, from: 2025-12-21, until: 2026-01-03}\n");
  }

  @Test
  void anExceptionInAWeekThatIsLeftOutAnyway() {
    reports(
        """
        content/activities/spis.md:18:11: warning: 2026-09-22 er en tirsdag, hvor det alligevel ikke sker. [except-no-occurrence]
              except: 2026-09-22
                      ^
          Ret datoen, så den er en af gangene, eller slet den.

        Ingen fejl, 1 advarsel.
        """,
        activity(
            "spis",
            """
            schedule:
              every: 2 weeks
              on: tuesday
              from: "14:00"
              start: 2026-09-15
              except: 2026-09-22
            """));
  }

  @Test
  void datesThatHavePassedWhileOthersRemain() {
    reports(
        """
        content/activities/spis.md:14:37: warning: 2026-09-05 er forbi. [date-passed]
              - {every: dates, on: [2026-10-03, 2026-09-05, 2026-12-05], from: "14:00"}
                                                ^
          Slet de datoer, der er forbi. De, der kommer, bliver stående.

        Ingen fejl, 1 advarsel.
        """,
        activity(
            "spis",
            """
            schedule:
              - {every: dates, on: [2026-10-03, 2026-09-05, 2026-12-05], from: "14:00"}
            """));
  }

  @Test
  void twoPricesForTheSame() {
    reports(
        """
        content/activities/spis.md:9:52: error: Der står to priser for "børn". [price-twice]
            price: [{amount: 20, for: Børn}, {amount: 10, for: børn}]
                                                               ^
          Behold den ene, eller skriv, hvem den anden gælder for.

        1 fejl, ingen advarsler.
        """,
        priced("[{amount: 20, for: Børn}, {amount: 10, for: børn}]"));
  }

  @Test
  void aPriceOfNothing() {
    reports(
        """
        content/activities/spis.md:9:17: warning: Prisen er 0 kr. [price-zero]
            price: {amount: 0, per: meal}
                            ^
          Skriv price: free.

        Ingen fejl, 1 advarsel.
        """,
        priced("{amount: 0, per: meal}"));
  }

  @Test
  void nothingPerSomething() {
    reports(
        """
        content/activities/spis.md:9:37: warning: Det koster ikke noget, men der står, hvad prisen er per. [price-nothing-per]
            price: [{amount: 0, for: Børn, per: meal}, {amount: 20, for: Voksne}]
                                                ^
          Slet per, eller ret beløbet.

        Ingen fejl, 1 advarsel.
        """,
        priced("[{amount: 0, for: Børn, per: meal}, {amount: 20, for: Voksne}]"));
  }

  @Test
  void nothingWithANoteOrForSomeIsNoProblem() {
    reports("Ingen fejl, ingen advarsler.\n", priced("{amount: 0, note: Køb selv kaffe}"));
  }

  @Test
  void lastDayBeforeTheFirst() {
    reports(
        """
        content/activities/spis.md:13:36: error: Det slutter (2026-12-01), før det begynder (2026-12-24). [ends-before-start]
            visible: {from: 2026-12-24, until: 2026-12-01}
                                               ^
          Ret den ene af de to.

        1 fejl, ingen advarsler.
        """,
        activity("spis", "visible: {from: 2026-12-24, until: 2026-12-01}"));
  }

  @Test
  void aConsentThatIsStillToCome() {
    reports(
        """
        content/stories/kaffe.md:5:10: error: Dagen, personen sagde ja (2026-12-01), er efter i dag (2026-11-21). [consent-in-future]
            consent: 2026-12-01
                     ^
          Skriv den dag, personen sagde ja. Har personen ikke sagt ja endnu, så slet navnet.

        1 fejl, ingen advarsler.
        """,
        """
        -- content/stories/kaffe.md --
        ---
        title: Kaffen er klar
        summary: En historie om en kande kaffe og en avis.
        verified: 2026-10-01
        consent: 2026-12-01
        ---
        """);
  }

  @Test
  void aContactNobodyCanReach() {
    reports(
        """
        content/places/salen.md:9:10: warning: Kontakten har hverken telefon eller mail. [contact-silent]
            contact: {role: Pedel}
                     ^
          Skriv phone eller email, så man kan komme i forbindelse med nogen.

        Ingen fejl, 1 advarsel.
        """,
        PLACE.formatted("salen", "yes", "contact: {role: Pedel}"));
  }

  @Test
  void aBridgeBuilderOfAnotherRoleAndWithoutTelephone() {
    reports(
        """
        content/areas.yml:1:42: error: Områdets brobygger "anna" har intet telefonnummer. [bridge-builder-phone]
            - {id: byen, name: Byen, bridge_builder: anna}
                                                     ^
          Skriv phone hos kontakten i contacts.yml. Nummeret står på alle områdets sider og tryk.

        content/areas.yml:1:42: error: "anna" har rollen abc-coordinator og kan ikke være områdets brobygger. [bridge-builder-role]
            - {id: byen, name: Byen, bridge_builder: anna}
                                                     ^
          Skriv id på en kontakt med role: bridge-builder.

        2 fejl, ingen advarsler.
        """,
        """
        -- content/areas.yml --
        - {id: byen, name: Byen, bridge_builder: anna}
        -- content/contacts.yml --
        - {id: anna, role: abc-coordinator, name: ABC-koordinatoren, email: anna@example.org}
        """);
  }

  @Test
  void neighboursOnOneSideOnly() {
    reports(
        """
        content/areas.yml:1:66: warning: "landet" har ikke "byen" som nabo. [neighbour-not-mutual]
            - {id: byen, name: Byen, bridge_builder: brobygger, neighbours: [landet]}
                                                                             ^
          Skriv byen under neighbours hos landet, eller slet landet her.

        content/areas.yml:2:70: warning: Området er sat som nabo til sig selv. [neighbour-itself]
            - {id: landet, name: Landet, bridge_builder: brobygger, neighbours: [landet]}
                                                                                 ^
          Slet landet her.

        Ingen fejl, 2 advarsler.
        """,
        """
        -- content/areas.yml --
        - {id: byen, name: Byen, bridge_builder: brobygger, neighbours: [landet]}
        - {id: landet, name: Landet, bridge_builder: brobygger, neighbours: [landet]}
        """);
  }

  @Test
  void aPointWithItsNumbersSwapped() {
    reports(
        """
        content/places/salen.md:9:11: warning: Punktet 11.3, 56.9 ligger langt fra alle kommunens områder. [outside-municipality]
            location: {lat: 11.3, lon: 56.9}
                      ^
          Der er byttet om: Skriv lat: 56.9 og lon: 11.3.

        Ingen fejl, 1 advarsel.
        """,
        PLACE.formatted("salen", "yes", "location: {lat: 11.3, lon: 56.9}")
            + """
            -- content/areas.yml --
            - {id: byen, name: Byen, bridge_builder: brobygger, center: {lat: 56.8, lon: 11.2}}
            - {id: landet, name: Landet, bridge_builder: brobygger}
            """);
  }

  @Test
  void anActivityInAnotherAreaThanItsPlace() {
    reports(
        """
        content/activities/spis.md:4:8: warning: Stedet "salen" ligger i et andet område: landet. [place-in-other-area]
            areas: [byen]
                   ^
          Slet areas, så følger området stedet, eller skriv også stedets område.

        Ingen fejl, 1 advarsel.
        """,
        activity("spis", "place: salen") + PLACE.formatted("salen", "yes", "cafe: Hver dag"));
  }

  @Test
  void aPlaceOfWhoseAccessNothingIsKnown() {
    reports(
        """
        content/places/salen.md:8:16: warning: Der står ikke noget om adgangen for dem, der går, ser eller hører dårligt. [accessibility-unknown]
            accessibility: {step-free-entrance: unknown}
                           ^
          Besøg stedet, og skriv mindst én ting, der er yes, partly eller no: step-free-entrance, accessible-toilet, accessible-parking, lift, hearing-loop, seating.

        Ingen fejl, 1 advarsel.
        """,
        PLACE.formatted("salen", "unknown", "cafe: Hver dag"));
  }

  @Test
  void anAssociationWithNothingToComeTo() {
    reports(
        """
        content/associations/madklubben.md:2:8: warning: Foreningen har ingen aktiviteter og ingen tilbud. [orphan]
            title: Madklubben
                   ^
          Skriv, hvad den tilbyder, under offers, eller sæt den som organizer på en aktivitet.

        Ingen fejl, 1 advarsel.
        """,
        ASSOCIATION.formatted("madklubben", "welcomes: open"));
  }

  @Test
  void associationsThatArePartOfEachOther() {
    reports(
        """
        content/associations/c.md:7:9: error: De henviser til hinanden i ring: b → c → b. [reference-cycle]
            parent: b
                    ^
          Slet en af henvisningerne.

        1 fejl, ingen advarsler.
        """,
        ASSOCIATION.formatted("a", "parent: b\noffers: [{name: Bytur}]")
            + ASSOCIATION.formatted("b", "parent: c")
            + ASSOCIATION.formatted("c", "parent: b"));
  }

  @Test
  void aCollectionThatHoldsItself() {
    reports(
        """
        content/collections/alt.md:5:29: error: De henviser til hinanden i ring: alt → alt. [reference-cycle]
            entries: [collection/andet, collection/alt]
                                        ^
          Slet en af henvisningerne.

        content/collections/andet.md:5:11: error: De henviser til hinanden i ring: alt → andet → alt. [reference-cycle]
            entries: [collection/alt]
                      ^
          Slet en af henvisningerne.

        2 fejl, ingen advarsler.
        """,
        collection("alt", "[collection/andet, collection/alt]")
            + collection("andet", "[collection/alt]"));
  }

  @Test
  void aGrantWhoseDeadlineHasPassed() {
    reports(
        """
        content/grants/pulje.md:5:11: warning: Fristen er forbi (2026-11-20). [deadline-passed]
            deadline: 2026-11-20
                      ^
          Skriv den næste frist, eller sæt status: ended.

        Ingen fejl, 1 advarsel.
        """,
        """
        -- content/grants/pulje.md --
        ---
        title: Puljen
        summary: Penge til kopper, kander og kagefade.
        verified: 2026-10-01
        deadline: 2026-11-20
        ---
        -- content/grants/anden.md --
        ---
        title: Den anden pulje
        summary: Penge til kopper, kander og kagefade.
        verified: 2026-10-01
        deadline: Hele året
        ---
        """);
  }

  @Test
  void anAliasThatIsTheAddressItself() {
    reports(
        """
        content/activities/spis.md:13:11: error: "spis" er allerede sidens egen adresse. [alias-own-id]
            aliases: [spis]
                      ^
          Slet den. Her skal kun stå tidligere adresser.

        1 fejl, ingen advarsler.
        """,
        activity("spis", "aliases: [spis]"));
  }

  @Test
  void anAssociationIsSomethingToComeToOrToGetByOneOfMany() {
    String offer = "offers: [{name: Madhold, how: Ring}]";
    String home = "comes_to_you: Vi kommer hjem til dig";
    TinySite site =
        TinySite.in(
            folder,
            activity("spis", "").replace("contact: {", "organizer: holder\ncontact: {")
                + ASSOCIATION.formatted("ensom-oe", "")
                + ASSOCIATION.formatted("holder", "")
                + ASSOCIATION.formatted("tilbud", offer)
                + ASSOCIATION.formatted("hjemme", home)
                + ASSOCIATION.formatted("slut", "status: ended")
                + ASSOCIATION.formatted("barn", "parent: mor\n" + offer)
                + ASSOCIATION.formatted("mor", ""));

    assertEquals(List.of("content/associations/ensom-oe.md:2:8 orphan"), site.codes());
  }

  @Test
  void whatIsNamedIsThere() {
    TinySite site =
        TinySite.in(
            folder,
            activity("spis", "place: salen\ncompanion: {who: Karen}\nlanguages: [da]")
                + PLACE.formatted("sal", "yes", ""));

    assertEquals(List.of("content/activities/spis.md:13:8 missing-reference"), site.codes());
  }

  private void reports(String expected, String files) {
    assertEquals(expected, TinySite.in(folder, files).problems());
  }

  private static String priced(String price) {
    return activity("spis", "call_first: yes").replace("price: free", "price: " + price);
  }

  private static String collection(String id, String entries) {
    return """
        -- content/collections/%s.md --
        ---
        title: Samling
        summary: Noget for dem, der gerne vil have det hele.
        verified: 2026-10-01
        entries: %s
        ---
        """
        .formatted(id, entries);
  }
}
