package dk.genklang.exchange;

import dk.genklang.model.Kind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Our ids of the things of HSDS: made of their names, and no two of a kind alike. */
final class HsdsIds {
  private final Map<String, String> byTheirs = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> same = new HashMap<>();

  /** The id that a thing was given before. */
  Optional<String> known(Kind kind, Thing thing) {
    return thing.text("id").map(id -> byTheirs.get(kind + "/" + id));
  }

  /** A new id; empty when the name has no letter or digit. */
  Optional<String> give(Kind kind, Thing thing, Optional<String> name) {
    String wanted = name.map(Ids::of).orElse("");
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    String id = Ids.reserved(wanted) ? wanted + "-1" : wanted;
    while (!taken.add(kind + "/" + id)) {
      id = wanted + "-" + same.merge(kind + "/" + wanted, 2, (number, two) -> number + 1);
    }
    String given = id;
    thing.text("id").ifPresent(theirs -> byTheirs.put(kind + "/" + theirs, given));
    return Optional.of(given);
  }
}
