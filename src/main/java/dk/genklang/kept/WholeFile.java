package dk.genklang.kept;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes files that a reader finds as they were or as they will be, whole. */
public final class WholeFile {
  /** Writes what a file is to hold. */
  public interface Body {
    void write(OutputStream to) throws IOException;
  }

  private WholeFile() {}

  /** Puts a file in the place of the one before; its folder is made where it is missing. */
  public static void write(Path file, Body body) throws IOException {
    Files.createDirectories(file.getParent());
    Path part = Files.createTempFile(file.getParent(), file.getFileName().toString(), ".part");
    try {
      try (OutputStream out = Files.newOutputStream(part)) {
        body.write(out);
      }
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
