package dk.genklang.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * PDFs kept from earlier builds, by the hash of all that went into them. A kept file begins with
 * the hash of its bytes; one that does not match is as good as none. The folder can be deleted at
 * any time. Thread-safe.
 */
final class Kept {
  private static final int DIGEST = 32;

  private final Path folder;

  Kept(Path folder) {
    this.folder = folder;
  }

  Optional<byte[]> get(String key) {
    try {
      byte[] all = Files.readAllBytes(file(key));
      byte[] pdf = Arrays.copyOfRange(all, Math.min(DIGEST, all.length), all.length);
      boolean whole =
          all.length > DIGEST
              && Arrays.equals(all, 0, DIGEST, HexFormat.of().parseHex(hash(pdf)), 0, DIGEST);
      return whole ? Optional.of(pdf) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  void put(String key, byte[] pdf) {
    try {
      Files.createDirectories(file(key).getParent());
      Path fresh = Files.createTempFile(folder, "new", ".tmp");
      byte[] all = Arrays.copyOf(HexFormat.of().parseHex(hash(pdf)), DIGEST + pdf.length);
      System.arraycopy(pdf, 0, all, DIGEST, pdf.length);
      Files.write(fresh, all);
      Files.move(fresh, file(key), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path file(String key) {
    return folder.resolve(key.substring(0, 2)).resolve(key + ".kept");
  }

  private static String hash(byte[] pdf) {
    return Hash.of(java.util.List.of(pdf));
  }
}
