package dk.genklang.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The fuzzer's targets hold for what it begins with, and for what it has found before. */
class FuzzSeedsTest {
  static List<String> entries() throws IOException {
    return Seeds.entries();
  }

  static List<String> schedules() throws IOException {
    return Seeds.schedules();
  }

  static List<String> texts() throws IOException {
    return Seeds.texts();
  }

  static List<String> tables() throws IOException {
    return Seeds.tables();
  }

  static List<String> openReferral() throws IOException {
    return Seeds.openReferral();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void aTableBecomesFilesThatCanBeReadOrNone(String table) {
    CsvImportFuzz.fuzzerTestOneInput(table.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @MethodSource("openReferral")
  void othersDataBecomesFilesThatCanBeReadOrNone(String json) {
    HsdsImportFuzz.fuzzerTestOneInput(json.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aTextBecomesNothingThatRuns(String text) {
    MarkdownFuzz.fuzzerTestOneInput(text.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @MethodSource("entries")
  void anEntryEndsWithProblemsAtMost(String file) {
    EntryFuzz.fuzzerTestOneInput(file.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @MethodSource("schedules")
  @ValueSource(
      strings = {
        "",
        "\n  - on: \"a\n  b\" c",
        "\n",
        "[]",
        "{}",
        "- {every: week, on: [monday], from: \"10:00\"}"
      })
  void aScheduleEndsWithProblemsAtMost(String schedule) {
    ScheduleFuzz.fuzzerTestOneInput(schedule.getBytes(StandardCharsets.UTF_8));
  }
}
