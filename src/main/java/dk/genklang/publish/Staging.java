package dk.genklang.publish;

import dk.genklang.kept.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A site that is being made and that nobody sees before {@link #commit}. Files are taken from any
 * thread; committing and closing is for one thread, after the others are done.
 */
public final class Staging implements Sink, AutoCloseable {
  private enum State {
    OPEN,
    FAILED,
    COMMITTED,
    CLOSED
  }

  private final Folders folders;
  private final Manifest former;
  private final Base base;
  private final Spare spare;
  private final Disk disk;
  private final BuildLock lock;
  private final Claims claims = new Claims();
  private final Map<String, Manifest.Entry> files = new ConcurrentHashMap<>();
  private final Set<String> reused = ConcurrentHashMap.newKeySet();
  private volatile State state = State.OPEN;

  Staging(Folders folders, Manifest former, Base base, Spare spare, Disk disk, BuildLock lock) {
    this.folders = folders;
    this.former = former;
    this.base = base;
    this.spare = spare;
    this.disk = disk;
    this.lock = lock;
  }

  /**
   * Adds a file. One that is the same as published becomes a second name of the published file, so
   * that it keeps its time and nothing is written.
   *
   * @throws PublishException when it cannot be written; the site can then not be committed
   */
  @Override
  public void put(String file, byte[] bytes) {
    add(file, bytes);
  }

  /** Adds a file like {@link #put}, and returns its content's {@link Fingerprint}. */
  String add(String file, byte[] bytes) {
    begin(file);
    String fingerprint = Fingerprint.of(bytes);
    try {
      if (!reuse(file, fingerprint)) {
        base.write(file, bytes);
        files.put(file, new Manifest.Entry(fingerprint, bytes.length));
      }
    } catch (IOException e) {
      throw fail(file, e);
    }
    return fingerprint;
  }

  /**
   * Adds a published file unread, when it is known that it would be made the same again.
   *
   * @param fingerprint its content's {@link Fingerprint}
   * @return false when it is not published with this content, or was changed since; nothing is
   *     added then, and the file can be put
   */
  public boolean keepUnread(String file, String fingerprint) {
    Manifest.Entry published = former.files().get(file);
    if (published == null || !published.fingerprint().equals(fingerprint)) {
      return false;
    }
    begin(file);
    try {
      boolean kept = reuse(file, fingerprint);
      if (!kept) {
        claims.release(file);
      }
      return kept;
    } catch (IOException e) {
      throw fail(file, e);
    }
  }

  /**
   * Puts the new site in the place of the old one.
   *
   * @throws PublishException when it could not be done; the old site is then in its place
   */
  public Result commit() {
    if (state != State.OPEN) {
      throw new IllegalStateException("Cannot publish a site that is " + state);
    }
    try {
      base.finish(new Manifest(files, former.written()));
      swap();
      state = State.COMMITTED;
    } catch (IOException e) {
      throw fail("", e);
    }
    try {
      if (!spare.keepPrevious()) {
        discardPrevious(folders, disk);
      }
    } catch (IOException e) {
      // The site is published; what is left of the old one is removed by the next build.
      return result();
    }
    return result();
  }

  /** Ends the work; a site that was not committed is thrown away. */
  @Override
  public void close() {
    State last = state;
    if (last == State.CLOSED) {
      return;
    }
    state = State.CLOSED;
    try (lock) {
      if (last != State.COMMITTED) {
        Folders.delete(folders.staging(), disk);
      }
    } catch (IOException e) {
      throw PublishException.failed(folders.given(), e);
    }
  }

  /** Deletes the previous site under another name, for half of it must never be put back. */
  static void discardPrevious(Folders folders, Disk disk) throws IOException {
    if (Files.exists(folders.previous(), LinkOption.NOFOLLOW_LINKS)) {
      disk.move(folders.previous(), folders.trash());
      Folders.delete(folders.trash(), disk);
    }
  }

  private void begin(String file) {
    if (state != State.OPEN) {
      throw new IllegalStateException("Cannot add " + file + " to a site that is " + state);
    }
    SitePath.check(file);
    claims.claim(file);
  }

  private PublishException fail(String file, IOException cause) {
    state = State.FAILED;
    return PublishException.failed(
        file.isEmpty() ? folders.given() : folders.given().resolve(file), cause);
  }

  private boolean reuse(String file, String fingerprint) throws IOException {
    Manifest.Entry entry = former.files().get(file);
    if (entry == null || !entry.fingerprint().equals(fingerprint)) {
      return false;
    }
    Path published = folders.output().resolve(file);
    try {
      BasicFileAttributes now =
          Files.readAttributes(published, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (!untouched(published, now, entry)) {
        return false;
      }
      base.link(file, published, now);
    } catch (NoSuchFileException e) {
      return false; // Somebody deleted it.
    }
    files.put(file, entry);
    reused.add(file);
    return true;
  }

  /**
   * Whether a published file still is what the list says. One that is younger than the list was
   * edited or copied, and only its content can tell.
   */
  private boolean untouched(Path published, BasicFileAttributes now, Manifest.Entry entry)
      throws IOException {
    return now.isRegularFile()
        && now.size() == entry.size()
        && (now.lastModifiedTime().compareTo(former.written()) <= 0
            || Fingerprint.of(Files.readAllBytes(published)).equals(entry.fingerprint()));
  }

  private void swap() throws IOException {
    boolean moved = folders.outputExists();
    if (moved) {
      try {
        disk.move(folders.output(), folders.previous());
      } catch (IOException e) {
        throw PublishException.notReplaceable(folders.given(), e);
      }
    }
    try {
      disk.move(folders.staging(), folders.output());
    } catch (IOException e) {
      if (moved) {
        disk.move(folders.previous(), folders.output());
      }
      throw e;
    }
  }

  private Result result() {
    List<String> written = new ArrayList<>(files.keySet());
    written.removeAll(reused);
    List<String> removed = new ArrayList<>(former.files().keySet());
    removed.removeAll(files.keySet());
    return new Result(sorted(written), sorted(List.copyOf(reused)), sorted(removed));
  }

  private static List<String> sorted(List<String> names) {
    return names.stream().sorted().toList();
  }
}
