package dk.genklang.exchange;

import dk.genklang.source.ContentFolder;
import dk.genklang.source.Node;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The ids of areas, categories and audiences by what they are called in a content folder. */
final class Names {
  /** The key in an entry, and the file its ids are in. */
  private static final Map<String, String> FILES =
      Map.of("areas", "areas.yml", "categories", "categories.yml", "audience", "audiences.yml");

  private final Map<String, Map<String, String>> ids = new HashMap<>();

  private Names() {}

  /** No names. */
  static Names none() {
    return new Names();
  }

  /** The names of a folder; what cannot be read there is for {@code check} to tell. */
  static Names of(ContentFolder folder) throws IOException {
    Names names = new Names();
    for (Map.Entry<String, String> file : FILES.entrySet()) {
      Optional<Node> table = folder.table(file.getValue(), problem -> {});
      List<Node> items =
          table
              .filter(Node.Sequence.class::isInstance)
              .map(it -> ((Node.Sequence) it).items())
              .orElse(List.of());
      Map<String, String> byName = new HashMap<>();
      for (Node item : items) {
        value(item, "id")
            .ifPresent(id -> value(item, "name").ifPresent(it -> byName.put(folded(it), id)));
      }
      names.ids.put(file.getKey(), byName);
    }
    return names;
  }

  /** The id of what has a name, for a key such as {@code areas}. */
  Optional<String> id(String key, String name) {
    return Optional.ofNullable(ids.getOrDefault(key, Map.of()).get(folded(name)));
  }

  private static Optional<String> value(Node item, String key) {
    return item instanceof Node.Mapping mapping
            && mapping.values().get(key) instanceof Node.Scalar scalar
        ? Optional.of(scalar.value().strip())
        : Optional.empty();
  }

  private static String folded(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
