package dk.genklang.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A disk of a process that is killed in its n-th change: half of that is done, and then no more.
 */
final class DyingDisk extends Disk {
  /** The process is gone. */
  static final class Killed extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private final int last;
  private int changes;

  DyingDisk(int last) {
    this.last = last;
  }

  @Override
  void createFolder(Path folder) throws IOException {
    live();
    super.createFolder(folder);
  }

  @Override
  void write(Path file, byte[] bytes) throws IOException {
    if (changes + 1 == last) {
      super.write(file, Arrays.copyOf(bytes, bytes.length / 2));
    }
    live();
    super.write(file, bytes);
  }

  @Override
  void link(Path name, Path existing) throws IOException {
    live();
    super.link(name, existing);
  }

  @Override
  void move(Path from, Path to) throws IOException {
    live();
    super.move(from, to);
  }

  @Override
  void delete(Path fileOrEmptyFolder) throws IOException {
    live();
    super.delete(fileOrEmptyFolder);
  }

  @Override
  void force(Path file) throws IOException {
    live();
    super.force(file);
  }

  private void live() {
    changes++;
    if (changes >= last) {
      throw new Killed();
    }
  }
}
