package dk.genklang.fuzz;

/** Any bytes as the file of an activity. */
public final class EntryFuzz {
  private static final Target TARGET = new Target();

  private EntryFuzz() {}

  /** Loads what is loaded once, so that the first input is not said to take long. */
  public static void fuzzerInitialize() {
    fuzzerTestOneInput(new byte[] {'{', '}'});
  }

  /** Jazzer's entry; see the profile {@code fuzz}. */
  public static void fuzzerTestOneInput(byte[] file) {
    TARGET.read(file);
  }
}
