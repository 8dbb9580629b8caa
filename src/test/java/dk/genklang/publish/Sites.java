package dk.genklang.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Tiny sites, written as file and text in turn. */
final class Sites {
  private Sites() {}

  static Map<String, String> site(String... filesAndTexts) {
    Map<String, String> site = new TreeMap<>();
    for (int i = 0; i < filesAndTexts.length; i += 2) {
      site.put(filesAndTexts[i], filesAndTexts[i + 1]);
    }
    return site;
  }

  static Result publish(Publisher publisher, Path output, Map<String, String> site) {
    try (Staging staging = publisher.open(output)) {
      site.forEach((file, text) -> staging.put(file, bytes(text)));
      return staging.commit();
    }
  }

  /** What is in a folder, without the list of files. */
  static Map<String, String> read(Path folder) {
    Map<String, String> site = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString();
        if (!name.equals(Manifest.FILE)) {
          site.put(name, Files.readString(file));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return site;
  }

  /** The names in a folder, sorted. */
  static List<String> names(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
