package dk.genklang.source;

import dk.genklang.model.Kind;
import dk.genklang.model.Markdown;
import dk.genklang.problem.Position;
import dk.genklang.problem.Problem;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
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

  /** The files of entries and translations, in the order of their paths; others are reported. */
  public List<ContentFile> files(Consumer<Problem> problems) throws IOException {
    List<ContentFile> files = new ArrayList<>();
    for (Kind kind : Kind.ENTRIES) {
      Path kindFolder = folder.resolve(kind.folder());
      if (Files.isDirectory(kindFolder)) {
        for (Map.Entry<String, Path> found : files(kindFolder, problems).entrySet()) {
          file(kind, found.getKey(), found.getValue(), problems).ifPresent(files::add);
        }
      }
    }
    return files;
  }

  /**
   * What a file says. May be asked by several threads.
   *
   * @return empty when a problem was reported
   */
  public Optional<Document> read(ContentFile file, Consumer<Problem> problems) throws IOException {
    Optional<SourceFile> read = SourceFile.read(file.path(), file.file(), problems);
    if (read.isEmpty()) {
      return Optional.empty();
    }
    SourceFile source = read.get();
    if (!file.name().markdown()) {
      Markdown none = new Markdown("", Position.of(file.file()));
      return front(source.text(), file.file(), 0, problems)
          .map(front -> new Document(file, front, none, source.fingerprint()));
    }
    return FrontMatter.split(source, problems)
        .flatMap(
            split ->
                front(split.yaml(), file.file(), 1, problems)
                    .map(front -> new Document(file, front, split.body(), source.fingerprint())));
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

  /** The files below a folder by their names. */
  private SortedMap<String, Path> files(Path kindFolder, Consumer<Problem> problems)
      throws IOException {
    SortedMap<String, Path> files = new TreeMap<>();
    Files.walkFileTree(
        kindFolder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
            if (!path.getFileName().toString().startsWith(".")) {
              files.put(name(path), path);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path path, IOException e) throws IOException {
            if (!(e instanceof AccessDeniedException)) {
              throw e;
            }
            problems.accept(Problem.error("no-access", Position.of(name(path))));
            return FileVisitResult.CONTINUE;
          }
        });
    return files;
  }

  private Optional<ContentFile> file(Kind kind, String file, Path path, Consumer<Problem> problems)
      throws IOException {
    return inside(path, problems)
        ? FileName.parse(path.getFileName().toString(), file, problems)
            .map(name -> new ContentFile(kind, name, path, file))
        : Optional.empty();
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

  private static Optional<Node.Mapping> front(
      String yaml, String file, int lineOffset, Consumer<Problem> problems) {
    List<Problem> found = new ArrayList<>();
    Optional<Node> node = YamlReader.read(yaml, file, lineOffset, found::add);
    found.forEach(problems);
    Position first = new Position(file, 1 + lineOffset, 1);
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
