package dk.genklang.kept;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;

/**
 * Files kept from earlier builds, by the hash of all that went into them. A kept file begins with
 * the hash of its bytes; one that does not match is as good as none. The folder can be deleted at
 * any time. Thread-safe.
 */
public final class Kept {
  private static final int DIGEST = 32;

  private final Path folder;

  /**
   * @param folder made when something is kept
   */
  public Kept(Path folder) {
    this.folder = folder;
  }

  /** What was kept under a key of hexadecimal digits. */
  public Optional<byte[]> get(String key) {
    try {
      byte[] all = Files.readAllBytes(place(key));
      byte[] file = Arrays.copyOfRange(all, Math.min(DIGEST, all.length), all.length);
      boolean whole = all.length > DIGEST && Arrays.equals(all, 0, DIGEST, hash(file), 0, DIGEST);
      return whole ? Optional.of(file) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * Keeps a file.
   *
   * @throws UncheckedIOException when it cannot be written
   */
  public void put(String key, byte[] file) {
    try {
      WholeFile.write(
          place(key),
          out -> {
            out.write(hash(file));
            out.write(file);
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path place(String key) {
    return folder.resolve(key.substring(0, 2)).resolve(key + ".kept");
  }

  private static byte[] hash(byte[] file) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(file);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
