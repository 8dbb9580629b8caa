package dk.genklang.create;

import dk.genklang.model.Kind;
import dk.genklang.source.FileName;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A new entry with every field explained in comments, ready to be filled in.
 *
 * @param kind a kind that is written as one file an entry
 * @param area id, where it is known
 * @param place id, where it is known
 * @param verified today
 */
public record NewEntry(
    Kind kind, String title, Optional<String> area, Optional<String> place, LocalDate verified) {

  /** The id made of the title; empty when it has no letter or digit. */
  public String id() {
    return FileName.id(title);
  }

  /** The file's path below the content folder. */
  public Path file() {
    return Path.of(kind.folder(), id() + ".md");
  }

  /**
   * Writes the file, and the folder when it is missing.
   *
   * @return the file
   * @throws java.nio.file.FileAlreadyExistsException when the entry is there already
   */
  public Path write(Path contentFolder) throws IOException {
    Path path = contentFolder.resolve(file());
    Files.createDirectories(path.getParent());
    return Files.writeString(path, text(), StandardOpenOption.CREATE_NEW);
  }

  /** What the file says. */
  String text() throws IOException {
    try (InputStream in = NewEntry.class.getResourceAsStream(kind.code() + ".md")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .replace("%TITLE%", quoted(title))
          .replace("%AREAS%", area.map(id -> "areas: [" + id + "]").orElse("areas: all"))
          .replace("%PLACE%", place.map(id -> "place: " + id).orElse("setting: outdoors"))
          .replace("%VERIFIED%", verified.toString());
    }
  }

  /** In YAML's double quotes, where only these two need a backslash. */
  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
