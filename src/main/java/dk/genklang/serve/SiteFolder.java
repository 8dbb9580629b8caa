package dk.genklang.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * The published site on the disk. Publishing replaces the folder in two steps, between which there
 * is none; that is waited out.
 */
final class SiteFolder {
  private static final long LONGEST_SWAP = TimeUnit.MILLISECONDS.toNanos(300);
  private static final long STEP = TimeUnit.MILLISECONDS.toNanos(10);

  private final Path folder;

  SiteFolder(Path folder) {
    this.folder = folder;
  }

  /** Whether there is a site at all, after waiting as long as putting one in place may take. */
  boolean exists() {
    for (long waited = 0; waited < LONGEST_SWAP; waited += STEP) {
      if (Files.isDirectory(folder)) {
        return true;
      }
      LockSupport.parkNanos(STEP);
    }
    return false;
  }

  /** Whether a path, without slash at its end, is a folder with a page of its own. */
  boolean isFolder(String path) {
    return within(path + "/index.html").isPresent();
  }

  /** A file's content; empty when there is no such file in the folder. */
  Optional<byte[]> read(String path) throws IOException {
    Optional<Path> file = within(path);
    if (file.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Files.readAllBytes(file.get()));
    } catch (NoSuchFileException e) {
      return Optional.empty(); // Replaced just now.
    }
  }

  /** The file, with links followed, if it still is in the folder then. */
  private Optional<Path> within(String path) {
    try {
      Path root = folder.toRealPath();
      Path file = root.resolve(path.substring(1)).toRealPath();
      return file.startsWith(root) && Files.isRegularFile(file)
          ? Optional.of(file)
          : Optional.empty();
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }
}
