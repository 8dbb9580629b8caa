package dk.genklang.build;

import dk.genklang.publish.Sink;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * A folder of somebody's choice, into which files are written as they come; what else lies there
 * stays.
 */
final class OutputFolder implements Sink {
  private final Path folder;
  private final Set<String> files = new ConcurrentSkipListSet<>();

  /** The folder is made when it is not there. */
  OutputFolder(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
  }

  /**
   * @throws UncheckedIOException when it cannot be written
   */
  @Override
  public void put(String file, byte[] bytes) {
    Path path = folder.resolve(file);
    try {
      Files.createDirectories(path.getParent());
      Files.write(path, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    files.add(file);
  }

  /** What was written, sorted. */
  List<String> files() {
    return List.copyOf(files);
  }
}
