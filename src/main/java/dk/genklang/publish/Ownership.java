package dk.genklang.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
    if (!Files.isDirectory(folders.output(), LinkOption.NOFOLLOW_LINKS)) {
      throw PublishException.notAFolder(folders.given());
    }
    Optional<Manifest> manifest = Manifest.read(folders.output());
    List<String> foreign = foreign(folders.output(), manifest);
    if (!foreign.isEmpty()) {
      String first = String.join(", ", foreign.subList(0, Math.min(NAMED, foreign.size())));
      throw PublishException.notOurs(folders.given(), first, foreign.size());
    }
    return manifest.orElseGet(Manifest::none);
  }

  private static List<String> foreign(Path output, Optional<Manifest> manifest) throws IOException {
    Set<String> ours = manifest.map(m -> m.files().keySet()).orElse(Set.of());
    List<String> foreign = new ArrayList<>();
    Files.walkFileTree(
        output,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = name(output, file);
            boolean known =
                ours.contains(name)
                    || (manifest.isPresent() && name.equals(Manifest.FILE))
                    || LITTER.contains(String.valueOf(file.getFileName()));
            if (!known) {
              foreign.add(name);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return foreign.stream().sorted().toList();
  }

  private static String name(Path output, Path file) {
    return output.relativize(file).toString().replace('\\', '/');
  }
}
