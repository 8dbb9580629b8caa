package dk.genklang.serve;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks at all files again and again, where the system does not tell of changes. */
final class PolledChanges implements Changes {
  private static final long PAUSE_MILLIS = 300;

  private record Stamp(FileTime time, long size, Object key) {}

  private final List<Path> roots;
  private Map<Path, Stamp> last;

  /**
   * @param roots folders, with all that is in them, and files
   */
  PolledChanges(List<Path> roots) throws IOException {
    this.roots = roots;
    this.last = stamps();
  }

  @Override
  public boolean await(Duration longest) throws IOException, InterruptedException {
    long left = longest.toMillis();
    do {
      long pause = Math.min(left, PAUSE_MILLIS);
      Thread.sleep(pause);
      left -= pause;
      Map<Path, Stamp> now = stamps();
      if (!now.equals(last)) {
        last = now;
        return true;
      }
    } while (left > 0);
    return false;
  }

  @Override
  public void close() {}

  private Map<Path, Stamp> stamps() throws IOException {
    Map<Path, Stamp> stamps = new HashMap<>();
    for (Path root : roots) {
      Files.walkFileTree(root, new Stamping(root, stamps));
    }
    return stamps;
  }

  private static final class Stamping extends SimpleFileVisitor<Path> {
    private final Path root;
    private final Map<Path, Stamp> stamps;

    Stamping(Path root, Map<Path, Stamp> stamps) {
      this.root = root;
      this.stamps = stamps;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return !folder.equals(root) && EditorFiles.isPassingFolder(folder)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (file.equals(root) || !EditorFiles.isPassing(file)) {
        Object key = attributes.fileKey() == null ? "" : attributes.fileKey();
        stamps.put(file, new Stamp(attributes.lastModifiedTime(), attributes.size(), key));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException fault) {
      return FileVisitResult.CONTINUE; // Deleted just now, or not there at the moment.
    }
  }
}
