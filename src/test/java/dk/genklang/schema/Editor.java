package dk.genklang.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dk.genklang.source.Node;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Somebody else's program that knows our schemas: it reads plain scalars by YAML 1.2's core. */
final class Editor {
  private static final Pattern NULL = Pattern.compile("|~|null|Null|NULL");
  private static final Pattern TRUE = Pattern.compile("true|True|TRUE");
  private static final Pattern FALSE = Pattern.compile("false|False|FALSE");
  private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]+");
  private static final Pattern HEXADECIMAL = Pattern.compile("0x[0-9a-fA-F]+");
  private static final Pattern FLOAT =
      Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");

  private final Map<String, Schema> schemas = new TreeMap<>();

  Editor() {
    SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);
    ObjectMapper mapper = new ObjectMapper();
    JsonSchemas.all("da")
        .forEach(
            (name, schema) -> {
              JsonNode tree = mapper.valueToTree(schema);
              schemas.put(name, registry.getSchema(tree));
            });
  }

  /** What the schema of a name has against a file. */
  List<String> faults(String name, Node node) {
    return schemas.get(name).validate(json(node)).stream().map(Object::toString).toList();
  }

  private static JsonNode json(Node node) {
    JsonNodeFactory factory = JsonNodeFactory.instance;
    if (node instanceof Node.Mapping mapping) {
      ObjectNode object = factory.objectNode();
      mapping.values().forEach((key, value) -> object.set(key, json(value)));
      return object;
    }
    if (node instanceof Node.Sequence sequence) {
      ArrayNode array = factory.arrayNode();
      sequence.items().forEach(item -> array.add(json(item)));
      return array;
    }
    Node.Scalar scalar = (Node.Scalar) node;
    return scalar.quoted() ? factory.textNode(scalar.value()) : plain(scalar.value());
  }

  private static JsonNode plain(String value) {
    JsonNodeFactory factory = JsonNodeFactory.instance;
    if (NULL.matcher(value).matches()) {
      return factory.nullNode();
    }
    if (TRUE.matcher(value).matches() || FALSE.matcher(value).matches()) {
      return factory.booleanNode(TRUE.matcher(value).matches());
    }
    if (INTEGER.matcher(value).matches()) {
      return factory.numberNode(new BigInteger(value.replace("+", "")));
    }
    if (HEXADECIMAL.matcher(value).matches()) {
      return factory.numberNode(new BigInteger(value.substring(2), 16));
    }
    return FLOAT.matcher(value).matches()
        ? factory.numberNode(new BigDecimal(value))
        : factory.textNode(value);
  }
}
