package dk.genklang.source;

import dk.genklang.problem.Position;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value of a YAML file with the place it was written. What it means is decided by the schema. */
public sealed interface Node {
  /** The first character of the value. */
  Position position();

  /**
   * A text, number, date... as written; the empty string for nothing.
   *
   * @param quoted whether it stood in quotes or as a block, so that an empty one was meant
   * @param text where its first character stands, when its lines stand in the file as they are read
   */
  record Scalar(String value, boolean quoted, Position position, Optional<Position> text)
      implements Node {
    /** A text that stands for itself. */
    public static Scalar of(String value, Position position) {
      return new Scalar(value, true, position, Optional.empty());
    }

    /** Whether nothing was written. */
    public boolean missing() {
      return !quoted && (value.isEmpty() || value.equals("~") || value.equals("null"));
    }
  }

  /** A list. */
  record Sequence(List<Node> items, Position position) implements Node {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /**
   * Keys and values, in the order written.
   *
   * @param keys where each key was written
   */
  record Mapping(Map<String, Node> values, Map<String, Position> keys, Position position)
      implements Node {
    /** No keys. */
    public static Mapping empty(Position position) {
      return new Mapping(Map.of(), Map.of(), position);
    }

    /**
     * This mapping with another's values on top: mappings are joined key by key, everything else is
     * replaced. So a translation says only what differs.
     */
    public Mapping overlaid(Mapping top) {
      Map<String, Node> joined = new LinkedHashMap<>(values);
      Map<String, Position> joinedKeys = new LinkedHashMap<>(keys);
      top.values.forEach(
          (key, value) -> {
            Node below = values.get(key);
            boolean join = below instanceof Mapping && value instanceof Mapping;
            joined.put(key, join ? ((Mapping) below).overlaid((Mapping) value) : value);
            joinedKeys.put(key, top.keys.get(key));
          });
      return new Mapping(joined, joinedKeys, position);
    }
  }
}
