package dk.genklang.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Refuses an output folder that holds something Genklang did not write, for it would be lost. */
final class Ownership {
  /** What systems put into folders that somebody looks at. */
  private static final Set<String> LITTER = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

  private static final int NAMED = 3;

  private Ownership() {}

  /**
   * The list of what was published before; an empty one when there is nothing.
   *
   * @throws PublishException when there is something else
   */
  static Manifest manifest(Folders folders) throws IOException {
    if (!folders.outputExists()) {
      return Manifest.none();
    }
    Path output = folders.output();
    if (!Files.isDirectory(output, LinkOption.NOFOLLOW_LINKS)) {
      throw PublishException.notAFolder(folders.given());
    }
    Optional<Manifest> manifest = Manifest.read(output);
    List<String> foreign = foreign(output, manifest);
    if (!foreign.isEmpty()) {
      String first = String.join(", ", foreign.subList(0, Math.min(NAMED, foreign.size())));
      throw PublishException.notOurs(folders.given(), first, foreign.size());
    }
    return manifest.orElseGet(Manifest::none);
  }

  private static List<String> foreign(Path output, Optional<Manifest> manifest) throws IOException {
    Set<String> files = manifest.map(m -> m.files().keySet()).orElse(Set.of());
    Set<String> folders = manifest.orElseGet(Manifest::none).folders();
    try {
      return folders.parallelStream()
          .flatMap(folder -> children(output.resolve(folder)))
          .flatMap(
              child -> {
                String name = name(output, child);
                if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
                  return folders.contains(name) ? Stream.empty() : filesBelow(child);
                }
                return files.contains(name) ? Stream.empty() : Stream.of(child);
              })
          .map(file -> name(output, file))
          .filter(name -> manifest.isEmpty() || !name.equals(Manifest.FILE))
          .filter(name -> !LITTER.contains(name.substring(name.lastIndexOf('/') + 1)))
          .sorted()
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static Stream<Path> children(Path folder) {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return Stream.empty();
    }
    try (Stream<Path> children = Files.list(folder)) {
      return children.toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files in a folder we did not make; one that is empty is not worth keeping. */
  private static Stream<Path> filesBelow(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all
          .filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path output, Path file) {
    return output.relativize(file).toString().replace('\\', '/');
  }
}
