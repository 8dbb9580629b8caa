package dk.genklang.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.genklang.testing.TinySite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
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
            .option("js.esm-eval-returns-exports", "true")
            .option("engine.WarnInterpreterOnly", "false")
            .build();
    String script = Files.readString(Path.of("templates/assets/js/share/entry.js"));
    module =
        context.eval(
            Source.newBuilder("js", script, "entry.mjs")
                .mimeType("application/javascript+module")
                .build());
  }

  @AfterAll
  static void close() {
    context.close();
  }

  private static Map<String, Object> answers() {
    Map<String, Object> answers = new HashMap<>();
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
            "-- content/activities/%s --\n%s"
                .formatted(file.getMember("name"), file.getMember("text").asString()))
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
        setting: outdoors
        categories: [mad, spil]
        verified: 2026-11-21
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
  }
}
