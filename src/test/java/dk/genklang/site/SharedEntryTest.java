package dk.genklang.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.genklang.testing.TinySite;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.io.IOAccess;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.graalvm.polyglot.proxy.ProxyObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the form for a new community makes of the answers is an entry without a fault. */
class SharedEntryTest {
  private static Context context;
  private static Value module;

  @TempDir Path folder;

  @BeforeAll
  static void load() throws IOException {
    context =
        Context.newBuilder("js")
            .allowExperimentalOptions(true)
            .allowIO(IOAccess.ALL)
            .option("js.esm-eval-returns-exports", "true")
            .option("engine.WarnInterpreterOnly", "false")
            .build();
    module =
        context.eval(
            Source.newBuilder("js", Path.of("templates/assets/js/share/entry.js").toFile())
                .mimeType("application/javascript+module")
                .build());
  }

  @AfterAll
  static void close() {
    context.close();
  }

  private static Map<String, Object> answers() {
    Map<String, Object> answers = new HashMap<>();
    answers.put("kind", "activity");
    answers.put("title", "Strik og snak");
    answers.put("summary", "Vi strikker sammen ved det runde bord.");
    answers.put("together", "Vi sidder ved samme bord.");
    answers.put("benefit", "Varme hænder, nye naboer og plads til at hjælpe til.");
    answers.put("body", "Kom, som du er.");
    answers.put("categories", ProxyArray.fromArray("mad", "spil"));
    answers.put("setting", "outdoors");
    answers.put("areas", ProxyArray.fromArray("byen"));
    answers.put("rhythm", "week");
    answers.put("weekday", "tuesday");
    answers.put("ordinal", "last");
    answers.put("date", "2026-12-08");
    answers.put("from", "14:00");
    answers.put("to", "16:00");
    answers.put("price", "free");
    answers.put("signup", "drop-in");
    answers.put("role", "Tovholder");
    answers.put("phone", "00 00 00 01");
    answers.put("contribute", "Lave kaffe\n\n Dække bord ");
    answers.put("today", "2026-11-21");
    return answers;
  }

  private static Value file(Map<String, Object> answers) {
    return module.invokeMember("fileOf", ProxyObject.fromMap(answers));
  }

  private List<String> faults(Map<String, Object> answers) {
    Value file = file(answers);
    return TinySite.in(
            folder,
            "-- content/%s/%s --\n%s"
                .formatted(
                    file.getMember("folder"),
                    file.getMember("name"),
                    file.getMember("text").asString()))
        .codes();
  }

  @Test
  void theFileIsWhatAnEditorWouldWrite() {
    assertEquals("strik-og-snak.md", file(answers()).getMember("name").asString());
    assertEquals(
        """
        ---
        title: "Strik og snak"
        summary: "Vi strikker sammen ved det runde bord."
        areas: [byen]
        categories: [mad, spil]
        verified: 2026-11-21
        setting: outdoors
        abc: {together: "Vi sidder ved samme bord."}
        benefit: "Varme hænder, nye naboer og plads til at hjælpe til."
        schedule: [{every: week, on: [tuesday], start: 2026-11-21, from: "14:00", to: "16:00"}]
        price: free
        signup: {how: drop-in}
        contact: {role: "Tovholder", phone: "00 00 00 01"}
        contribute: ["Lave kaffe", "Dække bord"]
        ---
        Kom, som du er.
        """,
        file(answers()).getMember("text").asString());
    assertEquals(List.of(), faults(answers()));
  }

  private static Map<String, Object> association() {
    Map<String, Object> answers = answers();
    answers.put("kind", "association");
    answers.put("associationType", "network");
    answers.put("welcomes", "call-first");
    answers.put("offers", "Strikkecafé");
    return answers;
  }

  @Test
  void aShortAssociationPassesTheChecksToo() {
    assertEquals(List.of(), faults(association()));
  }

  @Test
  void anAssociationTellsWhatItOffersAndHowToJoin() {
    Map<String, Object> answers = association();
    answers.put("offers", "Strikkecafé\nGarnbytte");
    answers.put("fee", "100 kr. om året");
    answers.put("comesToYou", "Vi kommer på plejehjem med garn.");
    answers.put("tasks", "Vinde garn");
    answers.put("trial", "Kom en eftermiddag.");
    answers.put("website", "https://strik.example.org/");
    Value file = file(answers);
    assertEquals("associations", file.getMember("folder").asString());
    assertEquals(
        """
        ---
        title: "Strik og snak"
        summary: "Vi strikker sammen ved det runde bord."
        areas: [byen]
        categories: [mad, spil]
        verified: 2026-11-21
        type: network
        offers: [{name: "Strikkecafé"}, {name: "Garnbytte"}]
        contact: {role: "Tovholder", phone: "00 00 00 01"}
        welcomes: call-first
        membership_fee: "100 kr. om året"
        comes_to_you: "Vi kommer på plejehjem med garn."
        volunteer: {tasks: "Vinde garn", trial: "Kom en eftermiddag."}
        website: "https://strik.example.org/"
        ---
        Kom, som du er.
        """,
        file.getMember("text").asString());
    assertEquals(List.of(), faults(answers));
  }

  private static Map<String, Object> place() {
    Map<String, Object> answers = answers();
    answers.put("kind", "place");
    answers.put("placeType", "library");
    answers.put("street", "Torvet 1");
    answers.put("postcode", "0100");
    answers.put("city", "Byen");
    answers.put("transport", "Bus 1 til døren.");
    for (String feature :
        List.of(
            "step-free-entrance",
            "accessible-toilet",
            "accessible-parking",
            "lift",
            "hearing-loop",
            "seating")) {
      answers.put("access-" + feature, "unknown");
    }
    answers.put("access-seating", "yes");
    return answers;
  }

  @Test
  void aPlaceTellsWhenItIsOpenAndHowToGetIn() {
    Map<String, Object> answers = place();
    assertEquals(List.of(), faults(answers));
    answers.put("from-monday", "09:00");
    answers.put("to-monday", "16:30");
    answers.put("access-lift", "partly");
    answers.put("accessNote", "Rampen er i gården.");
    answers.put("cafe", "Kaffe for 10 kr.");
    answers.put("host", "Vagten ved skranken");
    Value file = file(answers);
    assertEquals("places", file.getMember("folder").asString());
    assertEquals(
        """
        ---
        title: "Strik og snak"
        summary: "Vi strikker sammen ved det runde bord."
        areas: [byen]
        categories: [mad, spil]
        verified: 2026-11-21
        type: library
        address: {street: "Torvet 1", postcode: "0100", city: "Byen"}
        opening_hours: {monday: "09:00-16:30"}
        transport: "Bus 1 til døren."
        accessibility: {step-free-entrance: unknown, accessible-toilet: unknown, accessible-parking: unknown, lift: partly, hearing-loop: unknown, seating: yes, note: "Rampen er i gården."}
        cafe: "Kaffe for 10 kr."
        host: "Vagten ved skranken"
        contact: {role: "Tovholder", phone: "00 00 00 01"}
        ---
        Kom, som du er.
        """,
        file.getMember("text").asString());
    assertEquals(List.of(), faults(answers));
  }

  @ParameterizedTest
  @ValueSource(strings = {"week", "two-weeks", "month", "once", "agreement"})
  void everyRhythmPassesTheChecks(String rhythm) {
    Map<String, Object> answers = answers();
    answers.put("rhythm", rhythm);
    answers.put("price", "amount");
    answers.put("amount", "12,50");
    answers.put("per", "meal");
    answers.put("signup", "email");
    answers.put("email", "strik@example.org");
    answers.put("host", "Dagens vært");
    answers.put("firstTime", "Du får et garnnøgle.");
    answers.put("meetingPoint", "Ved den grønne dør");
    assertEquals(List.of(), faults(answers));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\": {evil: yes}, \"",
        "'--- # & * ! | > % @ `",
        "a\n---\nb: c\n---",
        "\\x41 \\ \\\" \u0000\u0007\u0085\u2028 x",
        "<script>alert(1)</script> [her](javascript:alert(1))",
        "[x](activity/findes-ikke) ![y](../../etc/passwd) {{ 7*7 }}",
        "SKRIV det her, 👩‍🦳 og \ud800 det halve",
        "null ~ yes 2026-01-01 0x1F: - ?",
        "مرحبا بالجميع في المقهى"
      })
  void whateverIsTypedStaysText(String typed) {
    Map<String, Object> answers = answers();
    for (String key : List.of("together", "benefit", "role", "host", "meetingPoint")) {
      answers.put(key, typed + " og mere");
    }
    answers.put("title", typed.substring(0, Math.min(typed.length(), 48)) + " og mere");
    answers.put("summary", typed + " og mindst tyve tegn til plakaten");
    answers.put("body", typed);
    answers.put("contribute", typed);
    assertEquals(List.of(), faults(answers));
    for (String key : List.of("offers", "fee", "comesToYou", "tasks", "trial")) {
      answers.put(key, typed);
    }
    for (String key : List.of("street", "city", "transport", "accessNote", "cafe")) {
      answers.put(key, typed + " og mere");
    }
    for (Map<String, Object> kind : List.of(association(), place())) {
      kind.forEach(answers::putIfAbsent);
      answers.put("kind", kind.get("kind"));
      assertEquals(List.of(), faults(answers), answers.get("kind").toString());
    }
  }
}
