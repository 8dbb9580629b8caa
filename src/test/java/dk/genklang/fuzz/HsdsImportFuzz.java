package dk.genklang.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Any bytes as Open Referral's data. */
public final class HsdsImportFuzz {
  private static final ImportTarget TARGET =
      new ImportTarget("data.json", (run, file) -> run.openReferral(file, "data.json"));

  private HsdsImportFuzz() {}

  /** Loads what is loaded once, so that the first input is not said to take long. */
  public static void fuzzerInitialize() throws IOException {
    Seeds.openReferral().forEach(seed -> fuzzerTestOneInput(seed.getBytes(StandardCharsets.UTF_8)));
  }

  /** Jazzer's entry; see the profile {@code fuzz}. */
  public static void fuzzerTestOneInput(byte[] file) {
    TARGET.read(file);
  }
}
