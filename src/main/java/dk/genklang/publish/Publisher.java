package dk.genklang.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Publishes sites so that a reader always finds the old or the new one, whole.
 *
 * <p>A site {@code public} is made in {@code .public.genklang.new} beside it. Publishing is two
 * renames: {@code public} to {@code .public.genklang.old}, and the new site to {@code public}. A
 * process killed between the two, some microseconds apart, leaves no {@code public}; the next
 * {@link #open} then puts the old one back before it does anything else. (Java has no call that
 * swaps two folders at once.) Killed at any other moment, {@code public} is whole. What a killed
 * build left beside it is removed by the next.
 *
 * <p>A power cut is weaker than a kill: files that the system had not yet written to the disk may
 * come back empty. The next build sees that by their size, and writes them anew.
 *
 * <pre>{@code
 * try (Staging staging = publisher.open(Path.of("public"))) {
 *   staging.put("index.html", bytes);
 *   Result result = staging.commit();
 * }
 * }</pre>
 *
 * <p>Thread-safe. A process has one publisher: operating systems do not keep locks of one process
 * apart.
 */
public final class Publisher {
  private final Disk disk;
  private final Set<Path> heldHere = ConcurrentHashMap.newKeySet();

  public Publisher() {
    this(new Disk());
  }

  Publisher(Disk disk) {
    this.disk = disk;
  }

  /**
   * Begins a site, alone until the staging is closed, without a cache.
   *
   * @see #open(Path, Optional)
   */
  public Staging open(Path output) {
    return open(output, Optional.empty());
  }

  /**
   * Begins a site, alone until the staging is closed.
   *
   * @param cache a folder on the same disk where the replaced site is kept, which makes the next
   *     publishing of a large site several times as fast; nothing relies on it
   * @param output the folder to publish to: missing, empty, or published by Genklang before
   * @throws PublishException when another build is at work on it, when it holds something else,
   *     when it or its parent cannot be written to, or when the machine fails
   */
  public Staging open(Path output, Optional<Path> cache) {
    Folders folders;
    BuildLock lock;
    try {
      folders = Folders.of(output);
      lock =
          BuildLock.take(folders.lock(), heldHere)
              .orElseThrow(() -> PublishException.locked(output));
    } catch (IOException e) {
      throw PublishException.notBegun(output, e);
    }
    boolean opened = false;
    try {
      recover(folders);
      requireOneDisk(folders);
      Manifest former = Ownership.manifest(folders);
      Spare spare = new Spare(cache, folders, disk);
      Base base = new Base(folders, spare.becomeStaging(former), disk);
      opened = true;
      return new Staging(folders, former, base, spare, disk, lock);
    } catch (IOException e) {
      throw PublishException.failed(output, e);
    } finally {
      if (!opened) {
        lock.close();
      }
    }
  }

  /** Cleans up after a build that was killed. */
  private void recover(Folders folders) throws IOException {
    Folders.delete(folders.staging(), disk);
    Folders.delete(folders.trash(), disk);
    if (!Files.exists(folders.previous(), LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    if (folders.outputExists()) {
      Staging.discardPrevious(folders, disk);
    } else {
      disk.move(folders.previous(), folders.output());
    }
  }

  /** A folder where a disk is mounted cannot be renamed; better said before the work than after. */
  private static void requireOneDisk(Folders folders) throws IOException {
    if (!folders.outputExists()
        || !folders.output().getFileSystem().supportedFileAttributeViews().contains("unix")) {
      return;
    }
    Map<String, Object> output = Files.readAttributes(folders.output(), "unix:dev");
    Map<String, Object> parent = Files.readAttributes(folders.output().getParent(), "unix:dev");
    if (!output.equals(parent)) {
      throw PublishException.notReplaceable(folders.given(), null);
    }
  }
}
