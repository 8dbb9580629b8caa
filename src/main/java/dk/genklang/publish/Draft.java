package dk.genklang.publish;

import dk.genklang.kept.Fingerprint;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * A file that is known but not yet made.
 *
 * @param madeFrom stands for all that goes into its bytes: 32 hexadecimal digits
 * @param bytes makes it
 */
public record Draft(String madeFrom, Supplier<byte[]> bytes) {
  /** A file that is made while it is found out what it is. */
  public static Draft of(String file, byte[] bytes) {
    byte[] both = (file + " " + Fingerprint.of(bytes)).getBytes(StandardCharsets.UTF_8);
    return new Draft(Fingerprint.of(both), () -> bytes);
  }
}
