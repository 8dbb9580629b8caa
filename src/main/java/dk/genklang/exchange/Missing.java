package dk.genklang.exchange;

import dk.genklang.problem.Messages;
import dk.genklang.problem.Position;
import dk.genklang.problem.Problem;
import dk.genklang.source.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What an editor still has to find out: it stands in the new file as comments. */
final class Missing {
  private static final String KEY = "missing-key";
  private static final String ONE_OF = "missing-one-of";

  /** Problems of what is not there; all others are of what is. */
  private static final Set<String> CODES =
      Set.of(KEY, ONE_OF, "abc-empty", "missing-consent", "to-fill-in");

  private Missing() {}

  static boolean is(Problem problem) {
    return CODES.contains(problem.code());
  }

  /** A line for each key that is missing, with what it is for. */
  static List<String> lines(Draft draft, List<Problem> missing, Messages messages) {
    Key whole = Keys.of(draft.kind(), messages.language()).root();
    Set<String> lines = new TreeSet<>();
    for (Problem problem : missing) {
      switch (problem.code()) {
        case KEY -> lines.add(line(draft, problem, List.of(argument(problem, 0)), messages));
        case ONE_OF ->
            lines.add(
                line(
                    draft, problem, List.of(argument(problem, 0), argument(problem, 1)), messages));
        case "abc-empty" ->
            lines.add(messages.get("import.missing", "abc", whole.explained("abc")));
        case "missing-consent" ->
            lines.add(messages.get("import.missing", "consent", messages.hint(problem)));
        default -> {}
      }
    }
    return List.copyOf(lines);
  }

  private static String line(Draft draft, Problem problem, List<String> names, Messages messages) {
    Key whole = Keys.of(draft.kind(), messages.language()).root();
    Map<String, Key> mappings = new LinkedHashMap<>();
    mappings(draft.front(), "", whole, problem.position(), mappings);
    for (Map.Entry<String, Key> mapping : mappings.entrySet()) {
      if (mapping.getValue().names().containsAll(names)) {
        List<String> explained = new ArrayList<>();
        names.forEach(name -> explained.add(mapping.getValue().explained(name)));
        return messages.get(
            "import.missing",
            mapping.getKey() + String.join(" / ", names),
            String.join(" / ", explained));
      }
    }
    return messages.get("import.missing", String.join(" / ", names), "");
  }

  /** The mappings that begin at a position, by their paths. */
  private static void mappings(
      Node node, String path, Key key, Position position, Map<String, Key> found) {
    if (node instanceof Node.Mapping mapping) {
      if (mapping.position().equals(position)) {
        found.put(path, key);
      }
      mapping
          .values()
          .forEach(
              (name, value) ->
                  key.child(name)
                      .ifPresent(it -> mappings(value, path + name + ".", it, position, found)));
    } else if (node instanceof Node.Sequence sequence) {
      for (int i = 0; i < sequence.items().size(); i++) {
        Node item = sequence.items().get(i);
        String step = path + (i + 1) + ".";
        key.item().ifPresent(it -> mappings(item, step, it, position, found));
      }
    }
  }

  private static String argument(Problem problem, int index) {
    return problem.arguments().get(index).toString();
  }
}
