package dk.genklang.structured;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A schema.org thing under construction: its properties in the order they are added. */
final class Thing {
  private final Map<String, Object> properties = new LinkedHashMap<>();

  private Thing() {}

  static Thing of(String type) {
    Thing thing = new Thing();
    thing.properties.put("@type", type);
    return thing;
  }

  /**
   * Adds a property. An empty optional, text or list adds nothing; a list of one is its item.
   *
   * @param value a text, number, boolean or thing, or an optional or a list of them
   */
  Thing with(String name, Object value) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(present -> with(name, present));
    } else if (value instanceof Collection<?> items) {
      List<Object> plain = items.stream().map(Thing::plain).toList();
      if (!plain.isEmpty()) {
        properties.put(name, plain.size() == 1 ? plain.get(0) : plain);
      }
    } else if (!value.equals("")) {
      properties.put(name, plain(value));
    }
    return this;
  }

  /** The properties as JSON libraries take them. */
  Map<String, Object> properties() {
    return properties;
  }

  private static Object plain(Object value) {
    return value instanceof Thing thing ? thing.properties : value;
  }
}
