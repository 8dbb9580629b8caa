package dk.genklang.kept;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * A file that a run leaves for the next one, small enough to be held whole. It begins with the
 * checksum of the rest and with what it holds for; one that is not whole, or holds for something
 * else, is as good as none. It can be deleted at any time.
 */
public final class KeptFile {
  /** Writes what the file is to hold. */
  public interface Body {
    void write(PackedWriter to) throws IOException;
  }

  private KeptFile() {}

  /**
   * What a file holds.
   *
   * @param basis what it has to hold for: the program's fingerprint, and what else it depends on
   * @return empty when there is no such file
   */
  public static Optional<PackedReader> read(Path file, String basis) throws IOException {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    byte[] all = Files.readAllBytes(file);
    if (all.length < Long.BYTES || checksum(all) != numbers(all).getLong(0)) {
      return Optional.empty();
    }
    PackedReader from =
        new PackedReader(new ByteArrayInputStream(all, Long.BYTES, all.length - Long.BYTES));
    return from.text().equals(basis) ? Optional.of(from) : Optional.empty();
  }

  /** Puts a file in the place of the one before; a reader finds the one or the other, whole. */
  public static void write(Path file, String basis, Body body) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(new byte[Long.BYTES]);
    PackedWriter to = new PackedWriter(bytes);
    to.text(basis);
    body.write(to);
    to.flush();
    byte[] all = bytes.toByteArray();
    numbers(all).putLong(0, checksum(all));
    WholeFile.write(file, out -> out.write(all));
  }

  private static long checksum(byte[] all) {
    CRC32C checksum = new CRC32C();
    checksum.update(all, Long.BYTES, all.length - Long.BYTES);
    return checksum.getValue();
  }

  private static ByteBuffer numbers(byte[] all) {
    return ByteBuffer.wrap(all).order(ByteOrder.LITTLE_ENDIAN);
  }
}
