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
  private static final String MEDIA = "media";

  private Surroundings() {}

  /**
   * The program, the day, the configuration, the templates and the tables of the content are one
   * with everything that is made; entries and pictures are asked for one by one.
   */
  static World of(Workplace workplace, Catalog catalog, Pictures pictures) throws IOException {
    StringBuilder basis = new StringBuilder();
    line(basis, Program.fingerprint());
    line(basis, Runtime.version());
    line(basis, workplace.asOf());
    line(basis, workplace.drafts());
    line(basis, catalog.config().print().formats().isEmpty()); // what else is in the file below
    line(basis, catalog.config().baseUrl());
    line(basis, Fingerprint.of(workplace.configFile()));
    line(basis, Fingerprint.of(workplace.templatesFolder()));
    Optional<Path> logo = catalog.config().theme().logo().map(workplace.root()::resolve);
    line(basis, logo.isPresent() ? Fingerprint.of(logo.get()) : "");
    for (Path table : tables(workplace.contentFolder())) {
      line(basis, table.getFileName() + " " + Fingerprint.of(table));
    }
    String all = Fingerprint.of(basis.toString().getBytes(StandardCharsets.UTF_8));
    return new World(all, key -> state(key, catalog, pictures));
  }

  private static String state(String key, Catalog catalog, Pictures pictures) {
    if (key.startsWith(Pictures.PREFIX)) {
      return pictures.of(key.substring(Pictures.PREFIX.length())).map(Sizes::toString).orElse("");
    }
    int slash = key.indexOf('/');
    Kind kind = Kind.ofCode(key.substring(0, slash)).orElseThrow();
    return catalog.fingerprint(new Ref(kind, key.substring(slash + 1)));
  }

  private static List<Path> tables(Path content) throws IOException {
    try (Stream<Path> top = Files.list(content)) {
      return top.filter(path -> isTable(path.getFileName().toString())).sorted().toList();
    }
  }

  /** Entries and pictures are asked for one by one; what begins with a dot is not ours. */
  private static boolean isTable(String name) {
    return !name.startsWith(".")
        && !name.equals(MEDIA)
        && Kind.ENTRIES.stream().noneMatch(kind -> kind.folder().equals(name));
  }

  private static void line(StringBuilder basis, Object part) {
    basis.append(part).append('\n');
  }
}
