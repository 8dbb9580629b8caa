package dk.genklang.fuzz;

import dk.genklang.catalog.Occurrences;
import dk.genklang.model.Activity;
import dk.genklang.model.Content;
import dk.genklang.testing.TinySite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** Any text as an activity's schedule, worked out for two years when it can be read. */
public final class ScheduleFuzz {
  private static final Target TARGET = new Target();
  private static final LocalDate FROM = TinySite.TODAY.minusYears(1);
  private static final LocalDate UNTIL = TinySite.TODAY.plusYears(1);

  private ScheduleFuzz() {}

  /** Loads what is loaded once, so that the first input is not said to take long. */
  public static void fuzzerInitialize() throws IOException {
    Seeds.schedules()
        .forEach(schedule -> fuzzerTestOneInput(schedule.getBytes(StandardCharsets.UTF_8)));
  }

  /** Jazzer's entry; see the profile {@code fuzz}. */
  public static void fuzzerTestOneInput(byte[] schedule) {
    TARGET.read(file(new String(schedule, StandardCharsets.UTF_8))).ifPresent(ScheduleFuzz::expand);
  }

  private static void expand(Content content) {
    Occurrences occurrences = new Occurrences(content.holidays());
    content.entries().stream()
        .map(Activity.class::cast)
        .flatMap(activity -> occurrences.of(activity, FROM, UNTIL).stream())
        .filter(found -> found.date().isBefore(FROM) || found.date().isAfter(UNTIL))
        .forEach(
            found -> {
              throw new AssertionError(found);
            });
  }

  private static byte[] file(String schedule) {
    List<String> lines = TinySite.activity("spis", "schedule: " + schedule).lines().toList();
    return String.join("\n", lines.subList(1, lines.size())).getBytes(StandardCharsets.UTF_8);
  }
}
