package dk.genklang.source;

import dk.genklang.problem.Position;
import dk.genklang.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A YAML file outside the content folder: the site's configuration, or one of our own. */
public final class YamlFile {
  private YamlFile() {}

  /**
   * Reads the keys of a file.
   *
   * @param name the file as the user gave it, for messages
   * @return empty when a problem was reported
   */
  public static Optional<Node.Mapping> read(Path path, String name, Consumer<Problem> problems)
      throws IOException {
    return SourceFile.read(path, name, problems)
        .flatMap(file -> parse(file.text(), name, problems));
  }

  /**
   * Reads the keys of a text.
   *
   * @return empty when a problem was reported
   */
  public static Optional<Node.Mapping> parse(String text, String name, Consumer<Problem> problems) {
    List<Problem> found = new ArrayList<>();
    Optional<Node> node = YamlReader.read(text, name, 0, found::add);
    found.forEach(problems);
    if (node.isPresent() && node.get() instanceof Node.Mapping mapping) {
      return Optional.of(mapping);
    }
    if (found.isEmpty()) {
      problems.accept(Problem.error("front-matter-no-keys", new Position(name, 1, 1)));
    }
    return Optional.empty();
  }
}
