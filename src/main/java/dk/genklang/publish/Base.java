package dk.genklang.publish;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The staging folder, which may begin with the files of an older site. Those are replaced or, if
 * they are the published ones, stay; at the end the rest of them goes. Thread-safe.
 */
final class Base {
  private final Folders folders;
  private final boolean used;
  private final Manifest manifest;
  private final Disk disk;
  private final Set<String> made = ConcurrentHashMap.newKeySet();

  /**
   * @param manifest what the staging folder holds now, if it is not new
   */
  Base(Folders folders, Optional<Manifest> manifest, Disk disk) {
    this.folders = folders;
    this.used = manifest.isPresent();
    this.manifest = manifest.orElseGet(Manifest::none);
    this.disk = disk;
    made.addAll(this.manifest.folders());
  }

  void write(String file, byte[] bytes) throws IOException {
    disk.write(makeRoom(file), bytes);
  }

  /**
   * Adds a second name of a published file.
   *
   * @param attributes the published file's
   */
  void link(String file, Path published, BasicFileAttributes attributes) throws IOException {
    if (!manifest.files().containsKey(file) || !isSame(staged(file), attributes)) {
      disk.link(makeRoom(file), published);
    }
  }

  /** Writes the list of the new site's files, after removing all others. */
  void finish(Manifest site) throws IOException {
    if (used) {
      Set<String> surplus = new HashSet<>(manifest.files().keySet());
      surplus.removeAll(site.files().keySet());
      Set<String> needed = site.folders();
      for (String file : surplus) {
        if (needed.contains(SitePath.folder(file)) && !needed.contains(file)) {
          disk.delete(staged(file));
        }
      }
      removeFolders(needed);
    }
    write(Manifest.FILE, site.format());
    disk.force(staged(Manifest.FILE));
  }

  /** Removes what is not needed, where a file has not taken its place already. */
  private void removeFolders(Set<String> needed) throws IOException {
    for (String folder : manifest.folders()) {
      boolean outermost = !needed.contains(folder) && needed.contains(SitePath.folder(folder));
      if (outermost && Files.isDirectory(staged(folder), LinkOption.NOFOLLOW_LINKS)) {
        Folders.delete(staged(folder), disk);
      }
    }
  }

  /** The file's path with its folder there, and nothing at it. */
  private Path makeRoom(String file) throws IOException {
    makeFolder(SitePath.folder(file));
    Path path = staged(file);
    if (used) {
      try {
        disk.delete(path);
      } catch (DirectoryNotEmptyException e) {
        Folders.delete(path, disk);
      }
    }
    return path;
  }

  private void makeFolder(String folder) throws IOException {
    if (made.contains(folder)) {
      return;
    }
    if (!used) { // nothing can stand in the way, so that nobody has to wait for others
      makeFolder(SitePath.folder(folder));
      disk.createFolder(staged(folder));
      made.add(folder);
    } else {
      synchronized (this) {
        makeFolder(SitePath.folder(folder));
        if (Files.isRegularFile(staged(folder), LinkOption.NOFOLLOW_LINKS)) {
          disk.delete(staged(folder));
        }
        disk.createFolder(staged(folder));
        made.add(folder);
      }
    }
  }

  private static boolean isSame(Path staged, BasicFileAttributes published) throws IOException {
    try {
      Object key =
          Files.readAttributes(staged, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
              .fileKey();
      return key != null && key.equals(published.fileKey());
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  private Path staged(String file) {
    return folders.staging().resolve(file);
  }
}
