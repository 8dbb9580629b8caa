package dk.genklang.exchange;

import dk.genklang.model.Kind;
import dk.genklang.problem.Messages;
import dk.genklang.schema.Description;
import dk.genklang.schema.JsonSchemas;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The keys of a kind of entry by their paths: {@code price.amount}, and {@code schedule.2.on} in
 * the second item of a list. They are the schema's, which reads the files too.
 */
final class Keys {
  /** No list of an entry has more mappings. */
  static final int MOST_ITEMS = 200;

  /** More than any mapping has keys. */
  private static final int AFTER_NAMES = 1_000;

  private static final Pattern INDEX = Pattern.compile("[1-9]\\d{0,2}");
  private static final Map<String, Map<Kind, Keys>> ALL = new ConcurrentHashMap<>();

  private final Key root;

  private Keys(Key root) {
    this.root = root;
  }

  static Keys of(Kind kind) {
    return of(kind, Messages.LANGUAGES.get(0));
  }

  /**
   * @param language in which they are explained
   */
  static Keys of(Kind kind, String language) {
    return ALL.computeIfAbsent(language, Keys::all).get(kind);
  }

  /** The whole entry. */
  Key root() {
    return root;
  }

  /** What may stand at a path; empty when there is no such key. */
  Optional<Key> at(List<String> path) {
    Optional<Key> key = Optional.of(root);
    for (String step : path) {
      key = key.flatMap(it -> isIndex(step) ? it.item() : it.child(step));
    }
    return key;
  }

  Optional<Key> at(String path) {
    return at(List.of(path.split("\\.", -1)));
  }

  static boolean isIndex(String step) {
    return INDEX.matcher(step).matches() && Integer.parseInt(step) <= MOST_ITEMS;
  }

  /** Paths in the order in which the keys are explained to editors. */
  Comparator<String> order() {
    return (one, other) -> Arrays.compare(places(one), places(other));
  }

  private int[] places(String path) {
    List<Integer> places = new ArrayList<>();
    Optional<Key> key = Optional.of(root);
    for (String step : path.split("\\.", -1)) {
      Key at = key.orElseThrow();
      places.add(isIndex(step) ? AFTER_NAMES + Integer.parseInt(step) : at.names().indexOf(step));
      key = isIndex(step) ? at.item() : at.child(step);
    }
    return places.stream().mapToInt(Integer::intValue).toArray();
  }

  private static Map<Kind, Keys> all(String language) {
    Map<String, Description> schemas = JsonSchemas.all(language);
    Map<Kind, Keys> all = new EnumMap<>(Kind.class);
    Kind.ENTRIES.forEach(kind -> all.put(kind, new Keys(Key.of(schemas.get(kind.code())))));
    return all;
  }
}
