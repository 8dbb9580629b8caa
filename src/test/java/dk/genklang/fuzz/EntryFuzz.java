package dk.genklang.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Any bytes as the file of an activity. */
public final class EntryFuzz {
  private static final Target TARGET = new Target();

  private EntryFuzz() {}

  /** Loads what is loaded once, so that the first input is not said to take long. */
  public static void fuzzerInitialize() throws IOException {
    Seeds.entries().forEach(entry -> fuzzerTestOneInput(entry.getBytes(StandardCharsets.UTF_8)));
  }

  /** Jazzer's entry; see the profile {@code fuzz}. */
  public static void fuzzerTestOneInput(byte[] file) {
    TARGET.read(file);
  }
}
