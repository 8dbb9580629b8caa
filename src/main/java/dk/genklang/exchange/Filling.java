package dk.genklang.exchange;

import dk.genklang.exchange.Draft.Unused;
import dk.genklang.model.Kind;
import dk.genklang.problem.Position;
import dk.genklang.problem.Problem;
import dk.genklang.source.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * An entry that is being filled with what somebody else knows. What its keys do not take is kept
 * aside for the editor.
 */
final class Filling {
  private static final int LONGEST_TITLE = 60;
  private static final int LONGEST_SUMMARY = 160;
  private static final int SHORTEST_SUMMARY = 20;

  private final Kind kind;
  private final String id;
  private final Keys keys;
  private final Position position;
  private final Tree tree;
  private final List<Unused> unused = new ArrayList<>();
  private final List<String> body = new ArrayList<>();

  Filling(Kind kind, String id, Position position) {
    this.kind = kind;
    this.id = id;
    this.keys = Keys.of(kind);
    this.position = position;
    this.tree = new Tree(position);
  }

  /** Writes a value, if its key takes it; tells whether it did. */
  boolean put(String path, String value) {
    boolean fits = fits(path, value);
    if (fits) {
      tree.put(path, Node.Scalar.of(value, position));
    } else {
      setAside(path, value);
    }
    return fits;
  }

  void put(String path, Optional<String> value) {
    value.ifPresent(it -> put(path, it));
  }

  /** Writes the items of a list that its key takes. */
  void putAll(String path, List<String> values) {
    Key item = keys.at(path).flatMap(Key::item).orElseThrow();
    List<Node> items = new ArrayList<>();
    for (String value : values.stream().distinct().toList()) {
      if (item.accepts(value)) {
        items.add(Node.Scalar.of(value, position));
      } else {
        setAside(path, value);
      }
    }
    if (!items.isEmpty()) {
      tree.put(path, new Node.Sequence(items, position));
    }
  }

  /** Whether a value may stand at a path. */
  boolean fits(String path, String value) {
    return keys.at(path).orElseThrow().accepts(value);
  }

  /** Keeps a value for the editor, who may know where it belongs. */
  void setAside(String path, String value) {
    unused.add(new Unused(path, value));
  }

  /** A title of what fits; a longer name begins the body. */
  void title(String name) {
    String line = oneLine(name);
    if (line.codePointCount(0, line.length()) > LONGEST_TITLE) {
      body.add(line);
    }
    put("title", shortened(line, LONGEST_TITLE));
  }

  /** The first sentences as the summary, and all of it as the body. */
  void description(Description description) {
    String line = oneLine(description.words());
    String summary = summary(line);
    if (summary.codePointCount(0, summary.length()) >= SHORTEST_SUMMARY) {
      put("summary", summary);
    }
    if (!summary.equals(description.markdown())) {
      body.add(description.markdown());
    }
  }

  Draft draft(Consumer<Problem> problems) {
    String text = String.join("\n\n", body);
    return new Draft(kind, id, Optional.empty(), tree.mapping(problems), text, unused);
  }

  private static String summary(String line) {
    if (line.codePointCount(0, line.length()) <= LONGEST_SUMMARY) {
      return line;
    }
    String possible = line.substring(0, line.offsetByCodePoints(0, LONGEST_SUMMARY));
    int end = Math.max(possible.lastIndexOf(". "), possible.lastIndexOf("! "));
    return end >= SHORTEST_SUMMARY
        ? possible.substring(0, end + 1)
        : shortened(line, LONGEST_SUMMARY);
  }

  private static String shortened(String line, int longest) {
    if (line.codePointCount(0, line.length()) <= longest) {
      return line;
    }
    String start = line.substring(0, line.offsetByCodePoints(0, longest - 1));
    int space = start.lastIndexOf(' ');
    return (space > 0 ? start.substring(0, space) : start).stripTrailing() + "…";
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
