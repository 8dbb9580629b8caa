package dk.genklang.publish;

import dk.genklang.kept.Fingerprint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The site that was published before the present one, kept so that the next build starts from it
 * and only has to change what differs. For a large site, making ten thousand folders and deleting
 * as many would take longer than all else. Its files are second names of the present site's, so it
 * holds little besides folders. It can be deleted at any time.
 */
final class Spare {
  private final Optional<Path> folder;
  private final Folders folders;
  private final Disk disk;

  /**
   * @param cache where to keep it, one for each output folder, or nothing to keep none
   */
  Spare(Optional<Path> cache, Folders folders, Disk disk) {
    String name = Fingerprint.ofName(folders.output());
    this.folder = cache.map(path -> path.resolve("site-" + name));
    this.folders = folders;
    this.disk = disk;
  }

  /**
   * Makes the staging folder, of the spare site when there is one, and tells what is in it.
   *
   * @param published the list of the present site
   */
  Optional<Manifest> becomeStaging(Manifest published) throws IOException {
    if (folder.isPresent() && Files.isDirectory(folder.get(), LinkOption.NOFOLLOW_LINKS)) {
      Optional<Manifest> manifest = Manifest.read(folder.get(), published);
      if (manifest.isPresent() && folders.outputExists() && untouched(manifest.get())) {
        disk.move(folder.get(), folders.staging());
        return manifest;
      }
      Folders.delete(folder.get(), disk);
    }
    disk.createFolder(folders.staging());
    return Optional.empty();
  }

  /** Keeps the site that was just replaced; false when it cannot be kept. */
  boolean keepPrevious() {
    if (folder.isEmpty()) {
      return false;
    }
    try {
      Files.createDirectories(folder.get().getParent());
      disk.move(folders.previous(), folder.get());
      return true;
    } catch (IOException e) {
      return false; // For example on another disk.
    }
  }

  /** A folder that got or lost a file is younger than the list of files, which came last. */
  private boolean untouched(Manifest manifest) throws IOException {
    try {
      return manifest.folders().parallelStream().allMatch(name -> untouched(name, manifest));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private boolean untouched(String name, Manifest manifest) {
    Path inside = folder.orElseThrow().resolve(name);
    try {
      return Files.isDirectory(inside, LinkOption.NOFOLLOW_LINKS)
          && Files.getLastModifiedTime(inside).compareTo(manifest.written()) <= 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
