package dk.genklang.source;

import dk.genklang.model.Kind;
import dk.genklang.model.Markdown;
import dk.genklang.problem.Position;
import dk.genklang.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A folder of content version 1. Files are visited in the order of their paths, so that problems
 * and pages come out alike on every machine.
 */
public final class ContentFolder {
  private final Path folder;
  private final String name;

  /**
   * @param folder must exist
   * @param name the folder as the user gave it, for messages
   */
  public ContentFolder(Path folder, String name) {
    this.folder = folder;
    this.name = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
  }

  /** The folder of pictures. */
  public Path media() {
    return folder.resolve("media");
  }

  /** Every entry and translation that can be read; the rest are reported. */
  public List<Document> documents(Consumer<Problem> problems) throws IOException {
    List<Document> documents = new ArrayList<>();
    for (Kind kind : Kind.ENTRIES) {
      Path kindFolder = folder.resolve(kind.folder());
      if (Files.isDirectory(kindFolder)) {
        for (Path path : files(kindFolder, problems)) {
          document(kind, path, problems).ifPresent(documents::add);
        }
      }
    }
    return documents;
  }

  /**
   * The list in a file such as {@code areas.yml}.
   *
   * @return empty when there is no such file or a problem was reported
   */
  public Optional<Node> table(String file, Consumer<Problem> problems) throws IOException {
    Path path = folder.resolve(file);
    if (!Files.exists(path) || !inside(path, problems)) {
      return Optional.empty();
    }
    Optional<SourceFile> source = SourceFile.read(path, name(path), problems);
    return source.flatMap(text -> YamlReader.read(text.text(), text.name(), 0, problems));
  }

  /**
   * The text of a file that is not YAML.
   *
   * @return empty when a problem was reported
   */
  public Optional<String> text(String file, Consumer<Problem> problems) throws IOException {
    Path path = folder.resolve(file);
    if (!path.toRealPath().startsWith(folder.toRealPath())) {
      problems.accept(Problem.error("symlink-outside", Position.of(name(path))));
      return Optional.empty();
    }
    return SourceFile.read(path, name(path), problems).map(SourceFile::text);
  }

  /** Whether a file such as {@code areas.yml} is there. */
  public boolean has(String file) {
    return Files.isRegularFile(folder.resolve(file));
  }

  /** The name of a file in messages. */
  public String name(String file) {
    return name + "/" + file;
  }

  /** The names of the files at the top of the folder, in order; folders end in {@code /}. */
  public List<String> top() throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths
          .map(path -> path.getFileName() + (Files.isDirectory(path) ? "/" : ""))
          .filter(file -> !file.startsWith("."))
          .sorted()
          .toList();
    }
  }

  private List<Path> files(Path kindFolder, Consumer<Problem> problems) throws IOException {
    try (Stream<Path> paths = Files.walk(kindFolder)) {
      List<Path> found =
          paths
              .filter(path -> !path.getFileName().toString().startsWith("."))
              .filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
              .sorted((a, b) -> name(a).compareTo(name(b)))
              .toList();
      List<Path> readable = new ArrayList<>();
      for (Path path : found) {
        if (inside(path, problems)) {
          readable.add(path);
        }
      }
      return readable;
    }
  }

  private boolean inside(Path path, Consumer<Problem> problems) throws IOException {
    if (!Files.isSymbolicLink(path)) {
      return true;
    }
    boolean safe = Files.isRegularFile(path) && path.toRealPath().startsWith(folder.toRealPath());
    if (!safe) {
      problems.accept(Problem.error("symlink-outside", Position.of(name(path))));
    }
    return safe;
  }

  private Optional<Document> document(Kind kind, Path path, Consumer<Problem> problems)
      throws IOException {
    String file = name(path);
    Optional<FileName> parsed = FileName.parse(path.getFileName().toString(), file, problems);
    if (parsed.isEmpty()) {
      return Optional.empty();
    }
    Optional<SourceFile> source = SourceFile.read(path, file, problems);
    if (source.isEmpty()) {
      return Optional.empty();
    }
    FileName id = parsed.get();
    return id.markdown()
        ? markdown(kind, id, source.get(), problems)
        : front(source.get(), source.get().text(), 0, problems)
            .map(front -> document(kind, id, file, front, new Markdown("", Position.of(file))));
  }

  private static Optional<Document> markdown(
      Kind kind, FileName id, SourceFile source, Consumer<Problem> problems) {
    return FrontMatter.split(source, problems)
        .flatMap(
            split ->
                front(source, split.yaml(), 1, problems)
                    .map(front -> document(kind, id, source.name(), front, split.body())));
  }

  private static Document document(
      Kind kind, FileName id, String file, Node.Mapping front, Markdown body) {
    return new Document(kind, id.id(), id.language(), file, front, body);
  }

  private static Optional<Node.Mapping> front(
      SourceFile source, String yaml, int lineOffset, Consumer<Problem> problems) {
    List<Problem> found = new ArrayList<>();
    Optional<Node> node = YamlReader.read(yaml, source.name(), lineOffset, found::add);
    found.forEach(problems);
    Position first = new Position(source.name(), 1 + lineOffset, 1);
    if (node.isEmpty()) {
      if (found.isEmpty()) {
        problems.accept(Problem.error("empty-file", first));
      }
      return Optional.empty();
    }
    if (node.get() instanceof Node.Mapping mapping) {
      return Optional.of(mapping);
    }
    problems.accept(Problem.error("front-matter-no-keys", node.get().position()));
    return Optional.empty();
  }

  private String name(Path path) {
    return name + "/" + folder.relativize(path).toString().replace('\\', '/');
  }
}
