package dk.genklang.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import dk.genklang.problem.Position;
import dk.genklang.problem.Problem;
import dk.genklang.source.Node;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads JSON into nodes that know their place. Numbers and answers are texts; null is nothing. */
final class JsonFile {
  /** HSDS, fully nested, has about a dozen. */
  static final int MOST_LEVELS = 50;

  static final int LONGEST_TEXT = 1 << 20;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MOST_LEVELS)
                  .maxStringLength(LONGEST_TEXT)
                  .build())
          .build();

  private final JsonParser parser;
  private final Text file;

  private JsonFile(JsonParser parser, Text file) {
    this.parser = parser;
    this.file = file;
  }

  /** The value in a file; empty when a problem was reported. */
  static Optional<Node> read(Text file, Consumer<Problem> problems) throws IOException {
    try (JsonParser parser = FACTORY.createParser(file.text())) {
      JsonFile json = new JsonFile(parser, file);
      if (parser.nextToken() == null) {
        problems.accept(Problem.error("import-not-json", Position.of(file.name())));
        return Optional.empty();
      }
      Optional<Node> value = json.value();
      if (parser.nextToken() != null) {
        problems.accept(Problem.error("import-not-json", json.position()));
        return Optional.empty();
      }
      return value;
    } catch (StreamConstraintsException e) {
      boolean deep = String.valueOf(e.getMessage()).contains("nesting depth");
      problems.accept(
          deep
              ? Problem.error("import-too-deep", at(file, e), MOST_LEVELS)
              : Problem.error("import-cell-too-long", at(file, e), LONGEST_TEXT));
    } catch (JsonProcessingException e) {
      problems.accept(Problem.error("import-not-json", at(file, e)));
    }
    return Optional.empty();
  }

  private Optional<Node> value() throws IOException {
    Position position = position();
    return switch (parser.currentToken()) {
      case START_OBJECT -> Optional.of(object(position));
      case START_ARRAY -> Optional.of(array(position));
      case VALUE_NULL -> Optional.empty();
      default -> Optional.of(Node.Scalar.of(parser.getText(), position));
    };
  }

  private Node object(Position position) throws IOException {
    Map<String, Node> values = new LinkedHashMap<>();
    Map<String, Position> keys = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      Position at = position();
      parser.nextToken();
      Optional<Node> value = value();
      if (value.isPresent() && values.putIfAbsent(key, value.get()) == null) {
        keys.put(key, at);
      }
    }
    return new Node.Mapping(values, keys, position);
  }

  private Node array(Position position) throws IOException {
    List<Node> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      value().ifPresent(items::add);
    }
    return new Node.Sequence(items, position);
  }

  private Position position() {
    return file.position(parser.currentTokenLocation());
  }

  private static Position at(Text file, JsonProcessingException e) {
    JsonLocation location = e.getLocation();
    return location == null || location.getLineNr() < 1
        ? Position.of(file.name())
        : new Position(file.name(), location.getLineNr(), Math.max(1, location.getColumnNr()));
  }
}
