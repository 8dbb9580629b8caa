package dk.genklang.fuzz;

import dk.genklang.model.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Any bytes as a table of activities. */
public final class CsvImportFuzz {
  private static final ImportTarget TARGET =
      new ImportTarget(
          "list.csv", (run, file) -> run.csv(file, "list.csv", Optional.of(Kind.ACTIVITY)));

  private CsvImportFuzz() {}

  /** Loads what is loaded once, so that the first input is not said to take long. */
  public static void fuzzerInitialize() throws IOException {
    Seeds.tables().forEach(seed -> fuzzerTestOneInput(seed.getBytes(StandardCharsets.UTF_8)));
  }

  /** Jazzer's entry; see the profile {@code fuzz}. */
  public static void fuzzerTestOneInput(byte[] file) {
    TARGET.read(file);
  }
}
