package dk.genklang.site;

import dk.genklang.catalog.Catalog;
import dk.genklang.kept.Reads;
import dk.genklang.markdown.MarkdownLink;
import dk.genklang.markdown.MarkdownReading;
import dk.genklang.model.Common;
import dk.genklang.model.Entry;
import dk.genklang.model.Image;
import dk.genklang.picture.Pictures;
import dk.genklang.picture.Sizes;
import dk.genklang.problem.Position;
import dk.genklang.problem.Problem;
import dk.genklang.publish.Sink;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The pictures of the content folder that pages show, published below {@code /media/}. */
record Media(Pictures pictures) {
  /** Whether a destination in a text is written like a picture's. */
  static boolean named(String destination) {
    return destination.startsWith(Pictures.PREFIX);
  }

  /** A picture named in a text; empty when there is no such picture in the folder. */
  Optional<Sizes> of(String destination) {
    return noted(file(destination));
  }

  /** An entry's picture. */
  Optional<Sizes> of(Image image) {
    return noted(image.file());
  }

  private Optional<Sizes> noted(String file) {
    Reads.note(Pictures.PREFIX + file);
    return pictures.of(file);
  }

  /**
   * Publishes what the entries of all languages show.
   *
   * @return pictures that turn out to be damaged, where they are first named
   */
  List<Problem> write(Catalog catalog, Sink sink) {
    NavigableMap<String, Position> named = new TreeMap<>();
    for (String language : catalog.config().languages()) {
      for (Entry entry : catalog.in(language).entries()) {
        Common common = entry.common();
        common
            .image()
            .ifPresent(image -> named.putIfAbsent(image.file(), common.origin().at("image.file")));
        if (!common.body().text().contains(Pictures.PREFIX)) {
          continue;
        }
        for (MarkdownLink link : new MarkdownReading(common.body()).links()) {
          if (named(link.destination())) {
            named.putIfAbsent(file(link.destination()), link.position());
          }
        }
      }
    }
    return pictures.write(named.keySet(), sink).stream()
        .map(file -> Problem.error("image-damaged", named.get(file), file))
        .toList();
  }

  private static String file(String destination) {
    return destination.substring(Pictures.PREFIX.length());
  }
}
