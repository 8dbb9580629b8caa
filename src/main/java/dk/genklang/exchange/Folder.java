package dk.genklang.exchange;

import dk.genklang.model.Kind;
import dk.genklang.problem.Position;
import dk.genklang.problem.Problem;
import dk.genklang.source.ContentFile;
import dk.genklang.source.ContentFolder;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The content folder that entries are brought into. Nothing that is there is ever written over, and
 * nothing is written outside of it.
 */
final class Folder {
  private final Path folder;
  private final String name;
  private final Map<String, String> there = new HashMap<>();

  private Folder(Path folder, String name) {
    this.folder = folder;
    this.name = name;
  }

  /**
   * @param name the folder as the user gave it
   */
  static Folder of(Path folder, String name) throws IOException {
    Folder made = new Folder(folder, name);
    if (Files.isDirectory(folder)) {
      for (ContentFile file : new ContentFolder(folder, name).files(problem -> {})) {
        made.there.put(key(file.kind(), file.name().id(), file.name().language()), file.file());
      }
    }
    return made;
  }

  /** What stands in the way of an entry's file. */
  Optional<Problem> obstacle(Draft draft) throws IOException {
    String known = there.get(key(draft.kind(), draft.id(), draft.language()));
    Path file = folder.resolve(draft.file());
    if (known != null || Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.of(
          Problem.error(
              "import-exists",
              draft.position(),
              Optional.ofNullable(known).orElse(name + "/" + draft.file())));
    }
    Path parent = folder.resolve(draft.kind().folder());
    boolean outside =
        Files.exists(parent, LinkOption.NOFOLLOW_LINKS)
            && !(Files.isDirectory(parent) && parent.toRealPath().startsWith(folder.toRealPath()));
    return outside
        ? Optional.of(
            Problem.error("import-outside", Position.of(name + "/" + draft.kind().folder())))
        : Optional.empty();
  }

  /**
   * Writes all files, or none.
   *
   * @param texts by their paths below the folder
   */
  void write(Map<String, String> texts) throws IOException {
    List<Path> written = new ArrayList<>();
    try {
      for (Map.Entry<String, String> text : new TreeMap<>(texts).entrySet()) {
        Path file = folder.resolve(text.getKey());
        Files.createDirectories(file.getParent());
        write(file, text.getValue(), written);
      }
    } catch (IOException | RuntimeException | Error e) {
      for (Path file : written) {
        Files.deleteIfExists(file);
      }
      throw e;
    }
  }

  private static void write(Path file, String text, List<Path> written) throws IOException {
    try {
      Files.createFile(file);
    } catch (FileAlreadyExistsException e) {
      throw new IOException(file + " was made by somebody else just now", e);
    }
    written.add(file);
    Files.writeString(file, text, StandardOpenOption.TRUNCATE_EXISTING);
  }

  private static String key(Kind kind, String id, Optional<String> language) {
    return kind.code() + "/" + id + "." + language.orElse("");
  }
}
