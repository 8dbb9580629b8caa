package dk.genklang.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

/** Scripts that do not end or take all there is, and words that are none. */
class ScriptLimitsTest {
  private static final String GREEDY =
      """
      export const keep = (text) => {
        const all = [];
        for (;;) all.push(new Array(1000).fill(text));
      };
      export const spin = () => {
        for (;;);
      };
      export const mild = (text) => text;
      export const outside = () => typeof Java + typeof Polyglot + typeof load + typeof fetch
        + typeof Worker + typeof print;
      """;

  private static final ScriptWatch.Limits SMALL =
      new ScriptWatch.Limits(100L << 20, Duration.ofMillis(300));

  private static final String MESSAGE =
      "The script was ended: %s took more than 100 MB, 0 s or its number of statements";

  @Test
  void aScriptThatKeepsMoreAndMoreIsEnded() {
    assertEnded("keep", 0);
  }

  @Test
  void aScriptThatDoesNotEndIsEnded() {
    assertEnded("spin", 0);
  }

  @Test
  void aScriptHasSoManyStatements() {
    assertEnded("spin", 100_000);
  }

  @Test
  void whatScriptsDoOneAfterTheOtherIsNotAddedUp() throws Exception {
    try (ScriptContext context = new ScriptContext(scripts(), 0, SMALL)) {
      Value exports = context.module("greedy.mjs", GREEDY);
      String text = "x".repeat(4 << 20);
      for (int call = 0; call < 60; call++) {
        assertEquals(text.length(), context.call(exports, "mild", text).length());
      }
    }
  }

  @Test
  void aScriptSeesNothingButItself() {
    try (ScriptContext context = new ScriptContext(scripts(), 0, SMALL)) {
      Value exports = context.module("greedy.mjs", GREEDY);
      assertEquals("undefined".repeat(6), context.call(exports, "outside"));
    }
  }

  @Test
  void otherFaultsAreToldAsTheyAre() {
    try (ScriptContext context = new ScriptContext(scripts(), 0, SMALL)) {
      Value exports =
          context.module("bad.mjs", "export const bad = () => { throw new Error('why') }");
      PolyglotException thrown =
          assertThrows(PolyglotException.class, () -> context.call(exports, "bad"));
      assertEquals("Error: why", thrown.getMessage());
    }
  }

  @Test
  void whatIsNoWordIsCut() {
    List<String> cut =
        Chunks.cut("kaffe " + "1.".repeat(250_000) + "1 " + "\ud83d\ude00x".repeat(999));

    assertEquals("kaffe", cut.get(0));
    assertTrue(cut.stream().allMatch(chunk -> chunk.length() <= 1000));
    assertTrue(cut.stream().noneMatch(chunk -> Character.isLowSurrogate(chunk.charAt(0))));
    assertEquals(
        500_001, cut.stream().filter(it -> it.startsWith("1")).mapToInt(String::length).sum());
  }

  @Test
  void manyWordsAreAnalysedInTheirOrder() {
    List<String> words =
        IntStream.range(0, 12_000).mapToObj(i -> "kaffe" + (i % 7 == 0 ? "klub" : "") + i).toList();
    try (ScriptAnalyser analyser = new ScriptAnalyser(scripts())) {
      List<Analysis> all = analyser.analyse("da", words);
      assertEquals(words.size(), all.size());
      for (int i : new int[] {0, 1, 5999, 6000, 6001, 11_999}) {
        assertEquals(analyser.analyse("da", words.subList(i, i + 1)).get(0), all.get(i));
      }
      assertEquals(List.of(), analyser.analyse("da", Collections.emptyList()));
    }
  }

  private static void assertEnded(String function, long statements) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> {
          try (ScriptContext context = new ScriptContext(scripts(), statements, SMALL)) {
            Value exports = context.module("greedy.mjs", GREEDY);
            IllegalStateException thrown =
                assertThrows(
                    IllegalStateException.class, () -> context.call(exports, function, "x"));
            assertEquals(MESSAGE.formatted(function), thrown.getMessage());
          }
        });
  }

  private static Scripts scripts() {
    return Scripts.of(SampleSite.ASSETS);
  }
}
