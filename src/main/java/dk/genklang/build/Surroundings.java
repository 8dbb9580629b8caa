package dk.genklang.build;

import dk.genklang.catalog.Catalog;
import dk.genklang.kept.Fingerprint;
import dk.genklang.model.Kind;
import dk.genklang.model.Ref;
import dk.genklang.picture.Pictures;
import dk.genklang.picture.Sizes;
import dk.genklang.publish.World;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How everything stands that a site is made from. */
final class Surroundings {
  private Surroundings() {}

  /**
   * The program, the day, the configuration, the templates and the tables of the content are one
   * with everything that is made; entries and pictures are asked for one by one.
   *
   * @param made stands for the program and the templates
   */
  static World of(Workplace workplace, String made, Catalog catalog, Pictures pictures)
      throws IOException {
    StringBuilder basis = new StringBuilder();
    line(basis, made);
    line(basis, Runtime.version());
    line(basis, workplace.asOf());
    line(basis, workplace.drafts());
    line(basis, catalog.config().print().formats().isEmpty()); // what else is in the file below
    line(basis, catalog.config().baseUrl());
    line(basis, Fingerprint.of(workplace.configFile()));
    Optional<Path> logo = catalog.config().theme().logo().map(workplace.root()::resolve);
    line(basis, logo.isPresent() ? Fingerprint.of(logo.get()) : "");
    for (Path table : tables(workplace)) {
      line(basis, table.getFileName() + " " + Fingerprint.of(table));
    }
    String all = Fingerprint.of(basis.toString().getBytes(StandardCharsets.UTF_8));
    return new World(all, key -> state(key, catalog, pictures));
  }

  private static String state(String key, Catalog catalog, Pictures pictures) {
    if (key.startsWith(Pictures.PREFIX)) {
      return pictures.of(key.substring(Pictures.PREFIX.length())).map(Sizes::toString).orElse("");
    }
    return catalog.fingerprint(Ref.parse(key).orElseThrow());
  }

  /** Entries and pictures are asked for one by one. */
  private static List<Path> tables(Workplace workplace) throws IOException {
    try (Stream<Path> top = Files.list(workplace.contentFolder())) {
      return top.filter(path -> !path.equals(workplace.mediaFolder()))
          .filter(path -> isTable(path.getFileName().toString()))
          .sorted()
          .toList();
    }
  }

  /** What begins with a dot is not ours. */
  private static boolean isTable(String name) {
    return !name.startsWith(".")
        && Kind.ENTRIES.stream().noneMatch(kind -> kind.folder().equals(name));
  }

  private static void line(StringBuilder basis, Object part) {
    basis.append(part).append('\n');
  }
}
