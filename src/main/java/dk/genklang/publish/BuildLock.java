package dk.genklang.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Keeps two builds from writing to one output folder. The system frees it when a process ends, in
 * whatever way, so that a killed build locks nobody out. The file goes away with the lock.
 */
final class BuildLock implements AutoCloseable {
  /** Locked in place of the file's content, which then can be read on systems that lock hard. */
  private static final long FAR_BEHIND_THE_CONTENT = Long.MAX_VALUE - 1;

  private final Path file;
  private final FileChannel channel;

  private final Set<Path> heldHere;

  private BuildLock(Path file, FileChannel channel, Set<Path> heldHere) {
    this.file = file;
    this.channel = channel;
    this.heldHere = heldHere;
  }

  /**
   * The lock, or nothing when another build holds it.
   *
   * @param heldHere the locks of this process, thread-safe; systems drop a lock when the process
   *     that holds it opens and closes the file once more, so a second try must not touch it
   */
  static Optional<BuildLock> take(Path file, Set<Path> heldHere) throws IOException {
    if (!heldHere.add(file)) {
      return Optional.empty();
    }
    Optional<BuildLock> lock = Optional.empty();
    try {
      lock = open(file).map(channel -> new BuildLock(file, channel, heldHere));
      return lock;
    } finally {
      if (lock.isEmpty()) {
        heldHere.remove(file);
      }
    }
  }

  private static Optional<FileChannel> open(Path file) throws IOException {
    while (true) {
      FileChannel channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      if (!locked(channel)) {
        channel.close();
        return Optional.empty();
      }
      // The build before may have deleted the file between our opening and locking it.
      if (isAt(file, channel)) {
        return Optional.of(channel);
      }
      channel.close();
    }
  }

  @Override
  public void close() {
    try (channel) {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      return; // A file that stays locks nobody out.
    } finally {
      heldHere.remove(file);
    }
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(FAR_BEHIND_THE_CONTENT, 1, false) != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /** Whether the open file still has its name: what is written to one is read from the other. */
  private static boolean isAt(Path file, FileChannel channel) throws IOException {
    byte[] token = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(token), 0);
    try {
      return Arrays.equals(token, Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      return false;
    }
  }
}
