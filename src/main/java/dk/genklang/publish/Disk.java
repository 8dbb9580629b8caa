package dk.genklang.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Every change that publishing makes on the disk, one method call each. Tests put one in its place
 * that stops in the middle, as a killed process does.
 */
class Disk {
  void createFolder(Path folder) throws IOException {
    try {
      Files.createDirectory(folder);
    } catch (FileAlreadyExistsException e) {
      if (!Files.isDirectory(folder)) {
        throw e;
      }
    }
  }

  /** Writes a new file; never through an existing one, which may be linked to a published file. */
  void write(Path file, byte[] bytes) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
    }
  }

  /** Makes a second name of the same file or, where that is not possible, a copy as old as it. */
  void link(Path name, Path existing) throws IOException {
    try {
      makeLink(name, existing);
    } catch (IOException | UnsupportedOperationException e) {
      Files.copy(existing, name, StandardCopyOption.COPY_ATTRIBUTES);
    }
  }

  void makeLink(Path name, Path existing) throws IOException {
    Files.createLink(name, existing);
  }

  void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  void delete(Path fileOrEmptyFolder) throws IOException {
    Files.deleteIfExists(fileOrEmptyFolder);
  }

  /** Waits until a file's content is on the disk and not only in memory. */
  void force(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }
}
