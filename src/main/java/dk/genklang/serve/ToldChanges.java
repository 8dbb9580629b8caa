package dk.genklang.serve;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Is told of changes by the system. */
final class ToldChanges implements Changes {
  private static final int MOST_UNCONCERNED = 10;

  private final WatchService service;
  private final Set<Path> files = new HashSet<>();
  private final Set<Path> folders = new HashSet<>();
  private final Map<WatchKey, Path> watched = new HashMap<>();

  /**
   * @param roots folders, with all that is in them, and files
   * @throws IOException when the system cannot tell, or not of so many folders
   */
  ToldChanges(WatchService service, List<Path> roots) throws IOException {
    this.service = service;
    for (Path root : roots) {
      if (Files.isDirectory(root)) {
        folders.add(root);
        watchTree(root);
      } else {
        files.add(root);
      }
      // The folder around it too: there a root is replaced, or appears again.
      register(root.getParent());
    }
  }

  @Override
  public boolean await(Duration longest) throws IOException, InterruptedException {
    // What is told and does not concern us begins the time anew, but not for ever.
    for (int i = 0; i < MOST_UNCONCERNED; i++) {
      WatchKey key = service.poll(longest.toNanos(), TimeUnit.NANOSECONDS);
      if (key == null) {
        return false;
      }
      if (changed(key)) {
        return true;
      }
    }
    return false;
  }

  private boolean changed(WatchKey first) throws IOException {
    boolean changed = false;
    for (WatchKey key = first; key != null; key = service.poll()) {
      Path folder = watched.get(key);
      for (WatchEvent<?> event : key.pollEvents()) {
        changed |= folder != null && concerns(folder, event);
      }
      if (!key.reset()) {
        watched.remove(key);
      }
    }
    return changed;
  }

  @Override
  public void close() throws IOException {
    service.close();
  }

  private boolean concerns(Path folder, WatchEvent<?> event) throws IOException {
    if (event.kind() == StandardWatchEventKinds.OVERFLOW) {
      for (Path root : folders) {
        watchTree(root);
      }
      return true;
    }
    Path path = folder.resolve((Path) event.context());
    if (files.contains(path)) {
      return true;
    }
    boolean inside = folders.contains(path) || folders.stream().anyMatch(folder::startsWith);
    if (!inside) {
      return false;
    }
    boolean isFolder = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    boolean passing = isFolder ? EditorFiles.isPassingFolder(path) : EditorFiles.isPassing(path);
    if (passing && !folders.contains(path)) {
      return false;
    }
    if (isFolder && event.kind() == StandardWatchEventKinds.ENTRY_CREATE) {
      watchTree(path);
    }
    // A folder "changes" with the files in it, of which we are told anyway.
    return !isFolder || event.kind() != StandardWatchEventKinds.ENTRY_MODIFY;
  }

  private void watchTree(Path root) throws IOException {
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
              throws IOException {
            if (!folder.equals(root) && EditorFiles.isPassingFolder(folder)) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            watch(folder);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException fault) {
            return FileVisitResult.CONTINUE; // Deleted just now.
          }
        });
  }

  private void watch(Path folder) throws IOException {
    try {
      register(folder);
    } catch (NoSuchFileException e) {
      return; // Deleted just now.
    }
  }

  private void register(Path folder) throws IOException {
    WatchKey key =
        folder.register(
            service,
            StandardWatchEventKinds.ENTRY_CREATE,
            StandardWatchEventKinds.ENTRY_DELETE,
            StandardWatchEventKinds.ENTRY_MODIFY);
    watched.put(key, folder);
  }
}
