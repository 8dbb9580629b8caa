package dk.genklang.check;

import static dk.genklang.testing.TinySite.activity;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.genklang.testing.TinySite;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The editors' rules for how things are said. */
class LanguageTest {
  private static final String NOTHING = "Ingen fejl, ingen advarsler.\n";

  @TempDir Path folder;

  @Test
  void aWordThatKeepsPeopleAwayStopsThePublishing() {
    assertEquals(
        """
        content/activities/spis.md:13:27: error: "ensomme" holder folk væk. [stigma-word]
            first_time: En vært tager ensomme i hånden.
                                      ^
          Skriv i stedet hvad man kommer til, for eksempel selskab, en makker eller nogen at spise med. Ordet holder dem væk, som det skulle nå. Folk kommer efter noget rart, ikke fordi de mangler noget. Er det et navn, så skriv navnet under names i language.yml.

        1 fejl, ingen advarsler.
        """,
        problems(activity("spis", "first_time: En vært tager ensomme i hånden.")));
  }

  @Test
  void officeLanguageIsReported() {
    assertEquals(
        """
        content/activities/spis.md:13:9: warning: "Borgere" er kontorsprog. [official-word]
            alert: "Borgere, mød ved døren"
                    ^
          Skriv i stedet mennesker, naboer eller du. Kommunen ser borgere. Dem, der læser, er mennesker. Er det et navn, så skriv navnet under names i language.yml.

        Ingen fejl, 1 advarsel.
        """,
        problems(activity("spis", "alert: \"Borgere, mød ved døren\"")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ensom",
        "Ensomme",
        "ENSOMHED",
        "ensomhedsprojekt",
        "aldersensomhed",
        "en\u00ADsomhed",
        "mistrives",
        "Mistrivsel",
        "sårbar",
        "sa\u030Arbare",
        "sårbarhed",
        "udsatte",
        "udsathed",
        "har brug for hjælp",
        "har *brug*\nfor [hjælp](https://example.org/)"
      })
  void inflectionsCompoundsAndPhrasesAreFound(String words) {
    assertEquals(List.of("content/activities/spis.md:15:7 stigma-word"), inBody("Dig – " + words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nænsom",
        "Turen er udsat til torsdag",
        "Udsat en uge",
        "hvis han har brug. For hjælp",
        "Vi bruger nål nr. 4",
        "Mød op i Borgerforeningen",
        "tak for indsatsen",
        "visitkort",
        "[kom](https://example.org/ensomhed)",
        "<https://example.org/ensomhed>",
        "![Et bord](media/ensom.jpg)",
        "[kom][x]\n\n[x]: https://example.org/ensomhed"
      })
  void otherWordsAndAddressesAreLeftInPeace(String words) {
    assertEquals(List.of(), inBody(words));
  }

  @Test
  void theBodysLinesAndColumnsAreCounted() {
    assertEquals(
        List.of(
            "content/activities/spis.md:17:21 stigma-word",
            "content/activities/spis.md:19:6 official-word",
            "content/activities/spis.md:23:5 official-word"),
        inBody(
            """
            # Kom og vær med

            😀 Kom **nu**, kære [ensomme](activity/spis)

            > - *Borgere* kan komme

            | A |
            |---|
            | 😀 brugere |
            """
                .strip()));
  }

  @Test
  void aBodyInAYamlFileIsCountedFromItsBlock() {
    assertEquals(
        List.of("content/pages/om.yml:6:8 stigma-word"),
        codes(
            """
            -- content/pages/om.yml --
            title: Om siden
            summary: Hvad siden er, og hvem der laver den.
            verified: 2026-10-01
            body: |
              Kom og vær med.
              Også ensomme.
            """));
  }

  @Test
  void everythingThatIsShownIsReadAndNothingElse() {
    assertEquals(
        List.of(
            "content/activities/spis.md:2:8 stigma-word",
            "content/activities/spis.md:14:19 stigma-word",
            "content/activities/spis.md:15:19 stigma-word",
            "content/activities/spis.md:16:15 stigma-word",
            "content/areas.yml:1:32 stigma-word",
            "content/categories.yml:1:19 official-word",
            "content/contacts.yml:1:100 official-word",
            "content/links.yml:1:11 official-word"),
        codes(
            activity(
                        "spis",
                        """
                    keywords: [ensom, ensomhed]
                    contribute: [Find ensomme]
                    host: {name: "Den ensomme vært"}
                    requirements: Ensom eller ej
                    website: https://ensomhed.example.org/
                    aliases: [ensom]
                    """)
                    .replace("title: Fællesspisning", "title: Ensomme")
                + """
            -- content/areas.yml --
            - {id: byen, name: Byen for de ensomme, bridge_builder: brobygger}
            -- content/categories.yml --
            - {id: mad, name: Borgermad}
            -- content/contacts.yml --
            - {id: brobygger, role: bridge-builder, name: Brobyggeren, phone: "00 00 00 11", note: Kender alle borgere, keywords: [ensom]}
            -- content/links.yml --
            - {title: Borgertorvet, url: https://example.org/ensom}
            """));
  }

  @Test
  void everyKindOfEntryIsReadWhereverItIsShown() {
    assertEquals(
        List.of(
            "content/associations/madklubben.md:6:29 stigma-word",
            "content/associations/madklubben.md:6:78 stigma-word",
            "content/associations/madklubben.md:7:17 stigma-word",
            "content/associations/madklubben.md:7:47 stigma-word",
            "content/associations/madklubben.md:7:65 stigma-word",
            "content/associations/madklubben.md:8:28 stigma-word",
            "content/associations/madklubben.md:9:24 stigma-word",
            "content/associations/madklubben.md:10:26 stigma-word",
            "content/associations/madklubben.md:10:51 stigma-word",
            "content/associations/madklubben.md:10:68 stigma-word",
            "content/collections/uge.md:5:12 stigma-word",
            "content/grants/frisk.md:5:15 stigma-word",
            "content/grants/frisk.md:6:17 stigma-word",
            "content/grants/frisk.md:7:22 stigma-word",
            "content/places/salen.md:7:22 stigma-word",
            "content/places/salen.md:7:44 stigma-word",
            "content/places/salen.md:7:63 stigma-word",
            "content/places/salen.md:7:89 stigma-word",
            "content/places/salen.md:8:57 stigma-word",
            "content/places/salen.md:9:70 stigma-word",
            "content/places/salen.md:10:20 stigma-word",
            "content/places/salen.md:11:17 stigma-word",
            "content/places/salen.md:12:18 stigma-word",
            "content/places/salen.md:12:42 stigma-word",
            "content/stories/bordet.md:5:16 stigma-word",
            "content/tools/kort.md:8:24 stigma-word",
            "content/tools/kort.md:9:14 stigma-word",
            "content/tools/kort.md:10:18 stigma-word",
            "content/tools/kort.md:13:17 stigma-word",
            "content/tools/kort.md:14:25 stigma-word",
            "content/tools/kort.md:15:14 stigma-word"),
        codes(
            """
            -- content/tools/kort.md --
            ---
            title: Samtalekort
            summary: Kort, som får en samtale i gang.
            type: conversation-cards
            areas: all
            categories: [spil]
            verified: 2026-10-01
            abc: {together: For de ensomme.}
            purpose: Mod ensomhed
            participants: To ensomme
            minutes: 30
            preparation: none
            steps: [Find en ensom]
            cards: ["Hvornår var du ensom?"]
            fields: [Min ensomhed]
            source: Kortene for ensomme
            rights: Fri brug
            ---
            -- content/collections/uge.md --
            ---
            title: Ugen
            summary: Alt det, der sker i ugen.
            verified: 2026-10-01
            intro: Til ensomme
            entries: [tool/kort]
            ---
            -- content/stories/bordet.md --
            ---
            title: Bordet ved vinduet
            summary: Jeg kom for maden og blev for de andre.
            verified: 2026-10-01
            quote: Jeg var ensom.
            consent: 2026-10-01
            ---
            Første gang sad jeg ved vinduet.
            -- content/grants/frisk.md --
            ---
            title: Puljen til nye idéer
            summary: Penge til kaffe, materialer og en god begyndelse.
            verified: 2026-10-01
            deadline: Når ensomme ringer
            apply: Skriv om ensomhed
            examples: [Kaffe til ensomme]
            ---
            -- content/associations/madklubben.md --
            ---
            title: Madklubben
            summary: En klub for alle, der kan lide at spise.
            areas: all
            verified: 2026-10-01
            contact: {role: Formand for ensomme, phone: "00 00 00 02", hours: Når man er ensom}
            offers: [{name: Ensomme venner, how: Ring som ensom, where: Hos ensomme}]
            membership_fee: Gratis for ensomme
            comes_to_you: Hjem til ensomme
            volunteer: {tasks: Besøg ensomme, time: Når du er ensom, trial: En ensom dag}
            ---
            -- content/places/salen.md --
            ---
            title: Salen
            summary: En stor og lys sal bag ved kirken.
            areas: [landet]
            verified: 2026-10-01
            address: {street: Engvej 1, postcode: "0101", city: Landet}
            transport: {bus: Til ensomme, parking: For ensomme, flex: Som ensom, carpool: Fyldt med ensomme}
            accessibility: {step-free-entrance: yes, note: Spørg en ensom}
            opening_exceptions: [{date: 2026-12-24, hours: closed, note: Kun for ensomme}]
            rooms: [{name: Det ensomme rum}]
            cafe: Kaffe til ensomme
            host: {name: Den ensomme, recognise: Ser ensom ud}
            ---
            """));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "    ensomme",
        "```\nensomme\n```",
        "<div>ensomme</div>",
        "<b title=\"ensomme\">Kom</b>",
        "[kom](https://example.org/ \"ensomme\")",
        "![ensomme](media/bord.jpg)",
        "> 1. ensomme",
        "&#101;nsomme ensomme"
      })
  void everyPartOfATextThatIsShownIsRead(String body) {
    assertEquals(1, stigmas(body), body);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<!-- ensomme -->", "[x]: https://example.org/ensomme"})
  void whatATextHidesIsLeftInPeace(String body) {
    assertEquals(0, stigmas(body), body);
  }

  private long stigmas(String body) {
    return inBody("\n" + body).stream().filter(code -> code.endsWith("stigma-word")).count();
  }

  @Test
  void namesOfHolidaysAreRead() {
    assertEquals(
        List.of("content/holidays.yml:1:19 official-word"),
        codes(
            """
            -- content/holidays.yml --
            - {id: jul, name: Borgerjul, from: 2026-12-21, until: 2027-01-03}
            """));
  }

  @Test
  void translationsAreLeftInPeace() {
    assertEquals(
        List.of(),
        codes(
            """
            -- + site-config.yml --
            languages: [da, en]
            """
                + activity("spis", "call_first: yes")
                + """
                -- content/activities/spis.en.md --
                ---
                title: Ensomme borgere
                ---
                Ensom.
                """));
  }

  @Test
  void namesMayHaveAnyWord() {
    assertEquals(
        List.of("content/activities/spis.md:15:43 official-word"),
        codes(
            activity("spis", "call_first: yes")
                    .replace(
                        "Kom, som du er.", "Mød Ensomme Gamles Værn i Borger-nes Hus, borgere.")
                + """
                -- content/language.yml --
                names: [Ensomme Gamles Værn, Borger-nes Hus]
                """));
  }

  @Test
  void anExcuseWithAReasonHoldsForItsWordsOrForTheWholeEntry() {
    String quoted = "Hun siger: »Jeg var ensom«. Ensomme borgere.";
    assertEquals(
        List.of(
            "content/activities/spis.md:15:29 stigma-word",
            "content/activities/spis.md:15:37 official-word"),
        excused("[{code: stigma-word, text: Jeg var ensom, why: Hendes egne ord}]", quoted));
    assertEquals(
        List.of("content/activities/spis.md:15:37 official-word"),
        excused("[{code: stigma-word, why: Hendes egne ord}]", quoted));
  }

  @Test
  void anExcuseForNothingIsReported() {
    assertEquals(
        """
        content/activities/spis.md:13:10: warning: Der er ikke noget at undskylde med koden stigma-word. [excuse-unused]
            excuse: [{code: stigma-word, text: Jeg var alene, why: Hendes egne ord}]
                     ^
          Slet den, eller ret text, så der står det samme som på siden.

        Ingen fejl, 1 advarsel.
        """,
        problems(
            activity(
                "spis",
                "excuse: [{code: stigma-word, text: Jeg var alene, why: Hendes egne ord}]")));
  }

  @Test
  void anExcuseHasAKnownCodeAndAReason() {
    assertEquals(
        List.of(
            "content/activities/spis.md:13:10 missing-key",
            "content/activities/spis.md:13:17 unknown-value"),
        codes(activity("spis", "excuse: [{code: stale}]")));
  }

  @Test
  void anOwnListTakesThePlaceOfTheBuiltInOne() {
    assertEquals(
        """
        content/activities/spis.md:15:5: warning: "superfed" er kontorsprog. [official-word]
            Den superfed ensomme borger.
                ^
          Skriv i stedet god. Ro på. Er det et navn, så skriv navnet under names i language.yml.

        Ingen fejl, 1 advarsel.
        """,
        problems(
            activity("spis", "call_first: yes")
                    .replace("Kom, som du er.", "Den superfed ensomme borger.")
                + """
                -- content/language.yml --
                words:
                  - {words: ["*fed"], severity: warning, instead: god, why: Ro på.}
                """));
  }

  @Test
  void aMistakeInTheListIsReportedWhereItStands() {
    assertEquals(
        List.of(
            "content/language.yml:2:5 missing-key",
            "content/language.yml:2:14 not-a-word-pattern",
            "content/language.yml:2:22 not-a-word-pattern",
            "content/language.yml:2:40 unknown-value",
            "content/language.yml:3:1 unknown-key"),
        codes(
            """
            -- content/language.yml --
            words:
              - {words: [en*som, 2 * 2], severity: fejl, instead: god}
            navne: [Ensom]
            """));
  }

  @Test
  void anActivityTellsHowOneIsTogetherAndWhatOneCanGive() {
    assertEquals(
        """
        content/activities/spis.md:2:1: warning: Der står ikke noget om, hvad man kan give en hånd med eller være med til at bestemme. [nothing-to-give]
            title: Fællesspisning
            ^
          Skriv contribute: [Lave kaffe, Dække bord], eller fortæl i influence, hvad de, der kommer, bestemmer.

        content/activities/spis.md:7:6: warning: Der står ikke noget om at være sammen. [nothing-together]
            abc: {active: Man spiser.}
                 ^
          Skriv en sætning i together under abc, eller fortæl i teksten, hvad I gør sammen.

        Ingen fejl, 2 advarsler.
        """,
        problems(
            activity("spis", "call_first: yes")
                .replace("{together: Vi sidder ved samme bord.}", "{active: Man spiser.}")
                .replace("Vi spiser sammen ved", "Mad ved")
                .replace("og plads til at hjælpe til", "ved bordet")));
  }

  @Test
  void wordsInTheTextAreEnough() {
    assertEquals(
        NOTHING,
        problems(
            activity("spis", "contribute: [Dække bord]")
                .replace("{together: Vi sidder ved samme bord.}", "{active: Man spiser.}")
                .replace("Vi spiser sammen ved", "Mad ved")
                .replace("Kom, som du er.", "Her er *fælles* gryder.")));
  }

  @Test
  void aLongSentenceIsReportedWhereItBegins() {
    assertEquals(
        """
        content/activities/spis.md:15:6: warning: Sætningen er på 31 ord. 30 er længe nok. [hard-to-read]
            Kom. Mad mad mad mad mad mad mad mad mad mad mad mad mad mad mad mad mad mad mad mad mad mad mad mad mad mad mad mad mad mad mad.
                 ^
          Sæt et punktum midt i.

        Ingen fejl, 1 advarsel.
        """,
        problems(
            activity("spis", "call_first: yes")
                .replace("Kom, som du er.", "Kom. Mad" + " mad".repeat(30) + ".")));
  }

  @Test
  void aTextOfLongWordsIsReported() {
    // 50 words in 10 sentences, 20 of them long: 5 + 40
    String sentence = "Kommunens afdelinger er på plads. ";
    assertEquals(
        """
        content/activities/spis.md:15:1: warning: Teksten er svær at læse: Lixtallet er 45. Det må højst være 44. [hard-to-read]
            Kommunens afdelinger er på plads. Kommunens afdelinger er på plads. Kommunens afdelinger er på plads. Kommunens afdelinger er på plads. Kommunens afdelinger er\s
            ^
          Del de lange sætninger, og brug korte ord.

        Ingen fejl, 1 advarsel.
        """,
        problems(
            """
            -- + site-config.yml --
            checks: {max-lix: 44}
            """
                + activity("spis", "contribute: [Dække bord]")
                    .replace("Kom, som du er.", sentence.repeat(10))));
  }

  private List<String> excused(String excuse, String body) {
    return codes(activity("spis", "excuse: " + excuse).replace("Kom, som du er.", body));
  }

  private List<String> inBody(String body) {
    return codes(activity("spis", "contribute: [Dække bord]").replace("Kom, som du er.", body))
        .stream()
        .filter(code -> !code.endsWith(" missing-image"))
        .toList();
  }

  private List<String> codes(String files) {
    return TinySite.in(folder, files).codes();
  }

  private String problems(String files) {
    return TinySite.in(folder, files).problems();
  }
}
