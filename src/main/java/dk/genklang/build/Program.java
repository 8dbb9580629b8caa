package dk.genklang.build;

import dk.genklang.kept.Fingerprint;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;

/** Tells versions of the program apart, for what one version made is nothing to another. */
final class Program {
  /** Of the program's jar, which names the versions of its libraries, or of its classes. */
  private static final String FINGERPRINT = fingerprintOf(Program.class);

  private Program() {}

  /** The hash of what the program is made of; worked out once. */
  static String fingerprint() {
    return FINGERPRINT;
  }

  private static String fingerprintOf(Class<?> part) {
    try {
      return Fingerprint.of(
          Path.of(part.getProtectionDomain().getCodeSource().getLocation().toURI()));
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("The program cannot read itself", e);
    }
  }
}
