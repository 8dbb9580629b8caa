package dk.genklang.hsds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A JSON object that leaves out what is not known. */
final class Json {
  private static final JsonNodeFactory FACTORY = JsonNodeFactory.instance;

  private final ObjectNode node = FACTORY.objectNode();

  /** An object of HSDS, each of which has an id. */
  static Json of(String id) {
    return new Json().with("id", id);
  }

  Json with(String key, String value) {
    if (!value.isEmpty()) {
      node.put(key, value);
    }
    return this;
  }

  Json with(String key, Optional<String> value) {
    return with(key, value.orElse(""));
  }

  Json with(String key, long value) {
    node.put(key, value);
    return this;
  }

  Json with(String key, boolean value) {
    node.put(key, value);
    return this;
  }

  Json with(String key, BigDecimal value) {
    BigDecimal plain = value.stripTrailingZeros();
    node.set(key, DecimalNode.valueOf(plain.scale() < 0 ? plain.setScale(0) : plain));
    return this;
  }

  Json with(String key, Json value) {
    node.set(key, value.node);
    return this;
  }

  /** Nothing where the list is empty. */
  Json with(String key, List<Json> values) {
    if (!values.isEmpty()) {
      ArrayNode list = node.putArray(key);
      values.forEach(value -> list.add(value.node));
    }
    return this;
  }

  Json withTexts(String key, List<String> values) {
    ArrayNode list = node.putArray(key);
    values.forEach(list::add);
    return this;
  }

  /** A list that says that it is empty. */
  Json withAll(String key, List<Json> values) {
    ArrayNode list = node.putArray(key);
    values.forEach(value -> list.add(value.node));
    return this;
  }

  JsonNode node() {
    return node;
  }
}
