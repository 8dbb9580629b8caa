package dk.genklang.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder of what earlier builds made, or where those are not to be used, an empty one that is
 * gone when the build is over.
 */
record Cache(Path folder, boolean temporary) implements AutoCloseable {
  static Cache of(Workplace workplace, boolean used) throws IOException {
    return used
        ? new Cache(workplace.cacheFolder(), false)
        : new Cache(Files.createTempDirectory("genklang"), true);
  }

  /** The folder, when what is in it will be there for the next build. */
  Optional<Path> kept() {
    return temporary ? Optional.empty() : Optional.of(folder);
  }

  @Override
  public void close() throws IOException {
    if (temporary) {
      try (Stream<Path> files = Files.walk(folder)) {
        List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
        for (Path file : deepestFirst) {
          Files.delete(file);
        }
      }
    }
  }
}
