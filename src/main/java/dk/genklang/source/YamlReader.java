package dk.genklang.source;

import dk.genklang.problem.Position;
import dk.genklang.problem.Problem;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads YAML as written, without deciding what plain scalars mean. Tags, anchors, aliases and a
 * second document are refused, and nesting is bounded, so that reading takes time in proportion to
 * the file.
 */
final class YamlReader {
  private static final int MAX_DEPTH = 12;

  private final String file;
  private final int lineOffset;
  private final Consumer<Problem> problems;
  private final List<String> lines;
  private final Parser parser;
  private Position reached;

  private YamlReader(String yaml, String file, int lineOffset, Consumer<Problem> problems) {
    this.file = file;
    this.lineOffset = lineOffset;
    this.problems = problems;
    this.lines = yaml.lines().toList();
    this.reached = new Position(file, 1 + lineOffset, 1);
    this.parser = new ParserImpl(new StreamReader(new StringReader(yaml)), new LoaderOptions());
  }

  /**
   * Reads one YAML document.
   *
   * @param lineOffset lines of the file above the YAML
   * @return empty when there is nothing but comments, or when a problem was reported
   */
  static Optional<Node> read(String yaml, String file, int lineOffset, Consumer<Problem> problems) {
    YamlReader reader = new YamlReader(yaml, file, lineOffset, problems);
    try {
      return reader.document();
    } catch (MarkedYAMLException e) {
      problems.accept(YamlFault.of(e, reader::position));
      return Optional.empty();
    } catch (YAMLException e) {
      problems.accept(YamlFault.unmarked(e, reader.reached));
      return Optional.empty();
    } catch (Unreadable e) {
      problems.accept(e.problem);
      return Optional.empty();
    }
  }

  private Optional<Node> document() {
    next(); // stream start
    if (peek(Event.ID.StreamEnd)) {
      return Optional.empty();
    }
    next(); // document start
    Node node = node(0);
    next(); // document end
    if (!peek(Event.ID.StreamEnd)) {
      throw new Unreadable(
          Problem.error("yaml-second-document", position(parser.peekEvent().getStartMark())));
    }
    boolean empty = node instanceof Node.Scalar scalar && scalar.missing();
    return empty ? Optional.empty() : Optional.of(node);
  }

  private Node node(int depth) {
    Event event = next();
    Position position = position(event.getStartMark());
    if (depth > MAX_DEPTH) {
      throw new Unreadable(Problem.error("yaml-too-deep", position, MAX_DEPTH));
    }
    if (event instanceof AliasEvent || ((NodeEvent) event).getAnchor() != null) {
      throw new Unreadable(Problem.error("yaml-alias", position, ((NodeEvent) event).getAnchor()));
    }
    if (event instanceof ScalarEvent scalar) {
      refuseTag(scalar.getTag(), position);
      refuseEscapedUnseen(scalar, position);
      boolean quoted = scalar.getScalarStyle() != ScalarStyle.PLAIN;
      return new Node.Scalar(scalar.getValue(), quoted, position, text(scalar, position));
    }
    if (event instanceof SequenceStartEvent sequence) {
      refuseTag(sequence.getTag(), position);
      return sequence(depth, position);
    }
    refuseTag(((MappingStartEvent) event).getTag(), position);
    return mapping(depth, position);
  }

  /** Where a text begins, if it stands on one line without escapes, or as a literal block. */
  private Optional<Position> text(ScalarEvent scalar, Position position) {
    Mark start = scalar.getStartMark();
    Mark end = scalar.getEndMark();
    String value = scalar.getValue();
    if (value.isEmpty() || Character.isWhitespace(value.charAt(0))) {
      return Optional.empty();
    }
    if (scalar.getScalarStyle() == ScalarStyle.LITERAL) {
      String first = lines.get(start.getLine() + 1);
      int indent = first.length() - first.stripLeading().length();
      return Optional.of(new Position(file, position.line() + 1, indent + 1));
    }
    boolean plain = scalar.getScalarStyle() == ScalarStyle.PLAIN;
    int quotes = plain ? 0 : 1;
    int written = end.getColumn() - start.getColumn() - 2 * quotes;
    boolean asItIs =
        start.getLine() == end.getLine() && written == value.codePointCount(0, value.length());
    return asItIs
        ? Optional.of(new Position(file, position.line(), position.column() + quotes))
        : Optional.empty();
  }

  private Node sequence(int depth, Position position) {
    List<Node> items = new ArrayList<>();
    while (!peek(Event.ID.SequenceEnd)) {
      items.add(node(depth + 1));
    }
    next();
    return new Node.Sequence(items, position);
  }

  private Node mapping(int depth, Position position) {
    Map<String, Node> values = new LinkedHashMap<>();
    Map<String, Position> keys = new LinkedHashMap<>();
    while (!peek(Event.ID.MappingEnd)) {
      Node key = node(depth + 1);
      if (!(key instanceof Node.Scalar name)) {
        throw new Unreadable(Problem.error("yaml-key", key.position()));
      }
      Node value = node(depth + 1);
      if (values.containsKey(name.value())) {
        Position first = keys.get(name.value());
        problems.accept(Problem.error("duplicate-key", key.position(), name.value(), first.line()));
      } else {
        values.put(name.value(), value);
        keys.put(name.value(), key.position());
      }
    }
    next();
    return new Node.Mapping(values, keys, position);
  }

  private static void refuseTag(String tag, Position position) {
    if (tag != null) {
      throw new Unreadable(Problem.error("yaml-tag", position, tag));
    }
  }

  /** The file has no such characters as they are, but between double quotes they can be escaped. */
  private static void refuseEscapedUnseen(ScalarEvent scalar, Position position) {
    if (scalar.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED) {
      String value = scalar.getValue();
      int unseen = Characters.firstUnseen(value);
      if (unseen >= 0) {
        throw new Unreadable(
            Problem.error("control-character", position, Characters.name(value, unseen)));
      }
    }
  }

  private Event next() {
    Event event = parser.getEvent();
    reached = position(event.getEndMark());
    return event;
  }

  private boolean peek(Event.ID id) {
    return parser.checkEvent(id);
  }

  private Position position(Mark mark) {
    return new Position(file, mark.getLine() + 1 + lineOffset, mark.getColumn() + 1);
  }

  /** Ends the reading of a file at its first fault of form. */
  private static final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Problem problem;

    Unreadable(Problem problem) {
      super(problem.code(), null, false, false);
      this.problem = problem;
    }
  }
}
