package dk.genklang.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Remembers from one build to the next what files were made from, what came of it, and what the
 * link check found in it, so that nothing is made or read again that would come out the same. Kept
 * in one file, which is left out when it is damaged and can be deleted at any time. It holds only
 * what the last build used. Thread-safe.
 */
public final class Memory {
  /**
   * What came of making a file.
   *
   * @param fingerprint the content's {@link Fingerprint}
   */
  record Made(String fingerprint, Facts facts) {}

  private final Optional<Path> store;
  private final Map<String, Made> former;
  private final Map<String, Made> now = new ConcurrentHashMap<>();

  private Memory(Optional<Path> store, Map<String, Made> former) {
    this.store = store;
    this.former = former;
  }

  /** Remembers nothing. */
  public static Memory none() {
    return new Memory(Optional.empty(), Map.of());
  }

  /**
   * What was remembered of the site in a folder.
   *
   * @param cache the folder of the store
   * @param output the folder the site is published to
   */
  public static Memory of(Path cache, Path output) {
    Path store = cache.resolve("pages-" + Fingerprint.ofName(output));
    return new Memory(Optional.of(store), read(store));
  }

  Optional<Made> made(String madeFrom) {
    return Optional.ofNullable(former.get(madeFrom));
  }

  void remember(String madeFrom, Made made) {
    now.put(madeFrom, made);
  }

  /**
   * Keeps what was remembered for the next build. That it cannot be kept is no fault: the site is
   * published by then, and the next build makes it anew.
   */
  public void save() {
    if (store.isEmpty() || now.equals(former)) {
      return;
    }
    Path file = store.get();
    try {
      Files.createDirectories(file.getParent());
      Path part = Files.createTempFile(file.getParent(), file.getFileName().toString(), ".part");
      try {
        try (OutputStream out = Files.newOutputStream(part)) {
          MemoryFormat.write(now, out);
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException | UncheckedIOException | OutOfMemoryError e) {
      return; // The disk or the memory is full, or the folder cannot be written to.
    }
  }

  private static Map<String, Made> read(Path store) {
    try {
      return Files.isRegularFile(store) ? MemoryFormat.read(store).orElse(Map.of()) : Map.of();
    } catch (IOException e) {
      return Map.of();
    }
  }
}
