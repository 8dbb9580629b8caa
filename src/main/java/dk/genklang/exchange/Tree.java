package dk.genklang.exchange;

import dk.genklang.problem.Position;
import dk.genklang.problem.Problem;
import dk.genklang.source.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Puts values together by their paths: {@code address.city}, {@code offers.2.name}. */
final class Tree {
  /** A value, or what lies below it; both only where somebody wrote both. */
  private static final class Branch {
    private Node value;
    private final Map<String, Branch> below = new LinkedHashMap<>();
    private Position first;
  }

  private final Branch root = new Branch();

  /**
   * @param position where messages point when they speak of the whole
   */
  Tree(Position position) {
    root.first = position;
  }

  void put(String path, Node value) {
    Branch branch = root;
    for (String step : path.split("\\.", -1)) {
      branch = branch.below.computeIfAbsent(step, key -> new Branch());
      if (branch.first == null) {
        branch.first = value.position();
      }
    }
    branch.value = value;
  }

  Node.Mapping mapping(Consumer<Problem> problems) {
    return mapping(root, "", problems);
  }

  private static Node node(Branch branch, String path, Consumer<Problem> problems) {
    if (branch.value != null) {
      if (!branch.below.isEmpty()) {
        problems.accept(Problem.error("import-two-values", branch.value.position(), path));
      }
      return branch.value;
    }
    return branch.below.keySet().stream().allMatch(Keys::isIndex)
        ? sequence(branch, path, problems)
        : mapping(branch, path, problems);
  }

  private static Node sequence(Branch branch, String path, Consumer<Problem> problems) {
    Map<Integer, Node> items = new TreeMap<>();
    branch.below.forEach(
        (step, item) -> items.put(Integer.valueOf(step), node(item, path + "." + step, problems)));
    return new Node.Sequence(new ArrayList<>(items.values()), branch.first);
  }

  private static Node.Mapping mapping(Branch branch, String path, Consumer<Problem> problems) {
    Map<String, Node> values = new LinkedHashMap<>();
    Map<String, Position> keys = new LinkedHashMap<>();
    branch.below.forEach(
        (step, value) -> {
          values.put(step, node(value, path.isEmpty() ? step : path + "." + step, problems));
          keys.put(step, value.first);
        });
    return new Node.Mapping(values, keys, branch.first);
  }
}
