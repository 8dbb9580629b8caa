package dk.genklang.site;

import dk.genklang.catalog.Catalog;
import dk.genklang.markdown.MarkdownLink;
import dk.genklang.markdown.MarkdownReading;
import dk.genklang.model.Entry;
import dk.genklang.model.Image;
import dk.genklang.publish.Sink;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The pictures of the content folder that pages show, published below {@code /media/}. */
record Media(Path folder) {
  /** How pictures in texts are written: {@code media/x.jpg}. */
  private static final String PREFIX = "media/";

  private static final Pattern PICTURE =
      Pattern.compile("(?:[\\w-][\\w.-]*/)*[\\w-][\\w.-]*\\.(?:jpe?g|png|webp)");

  /** The path of a picture of an entry. */
  static String path(Image image) {
    return "/" + PREFIX + image.file();
  }

  /** Whether a destination in a text is written like a picture's. */
  static boolean named(String destination) {
    return destination.startsWith(PREFIX);
  }

  /** The path of a picture named in a text; empty when there is no such picture in the folder. */
  Optional<String> path(String destination) {
    return file(destination).map(file -> "/" + PREFIX + file);
  }

  /** Publishes what the entries of all languages show. */
  void write(Catalog catalog, Sink sink) {
    NavigableSet<String> files = new TreeSet<>();
    for (String language : catalog.config().languages()) {
      for (Entry entry : catalog.in(language).entries()) {
        entry.common().image().map(Image::file).ifPresent(files::add);
        new MarkdownReading(entry.common().body())
            .links().stream()
                .map(MarkdownLink::destination)
                .filter(Media::named)
                .flatMap(destination -> file(destination).stream())
                .forEach(files::add);
      }
    }
    for (String file : files) {
      try {
        sink.put(PREFIX + file, Files.readAllBytes(folder.resolve(file)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** A picture below the folder, and nothing that a link or a {@code ..} leads to outside it. */
  private Optional<String> file(String destination) {
    String name = destination.substring(PREFIX.length());
    if (!PICTURE.matcher(name).matches() || !Files.isRegularFile(folder.resolve(name))) {
      return Optional.empty();
    }
    try {
      boolean inside = folder.resolve(name).toRealPath().startsWith(folder.toRealPath());
      return inside ? Optional.of(name) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
