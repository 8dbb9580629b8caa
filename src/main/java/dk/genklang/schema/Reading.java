package dk.genklang.schema;

import dk.genklang.model.Origin;
import dk.genklang.model.Reference;
import dk.genklang.problem.Position;
import dk.genklang.problem.Problem;
import dk.genklang.source.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The reading of one file or one item of a list: collects problems, references, and where each
 * value was written. Used by one thread.
 */
public final class Reading {
  private final Optional<EntryHead> head;
  private final Position whole;
  private final Consumer<Problem> problems;
  private final Map<String, Position> positions = new HashMap<>();
  private final List<Reference> references = new ArrayList<>();
  private String path = "";

  /**
   * @param whole where messages point when they speak of the whole
   */
  public Reading(Position whole, Consumer<Problem> problems) {
    this(Optional.empty(), whole, problems);
  }

  /** The reading of an entry. */
  Reading(EntryHead head, Position whole, Consumer<Problem> problems) {
    this(Optional.of(head), whole, problems);
  }

  private Reading(Optional<EntryHead> head, Position whole, Consumer<Problem> problems) {
    this.head = head;
    this.whole = whole;
    this.problems = problems;
  }

  /** What was known of the entry that is read. */
  EntryHead head() {
    return head.orElseThrow();
  }

  /** Where everything read so far was written. */
  public Origin origin() {
    return new Origin(whole, head.map(EntryHead::content).orElse(""), positions);
  }

  /** The references read so far. */
  public List<Reference> references() {
    return references;
  }

  <T> Optional<T> in(String step, Node node, Type<T> type) {
    String outer = path;
    path = outer.isEmpty() ? step : outer + "." + step;
    positions.put(path, node.position());
    if (node instanceof Node.Scalar scalar) {
      scalar.text().ifPresent(position -> positions.put(Origin.textOf(path), position));
    }
    try {
      return type.read(node, this);
    } finally {
      path = outer;
    }
  }

  /**
   * Notes where an item of the list being read was written under its own name, for lists whose
   * order is not kept.
   */
  void named(Object item, Position position) {
    int dot = path.lastIndexOf('.');
    boolean index = dot > 0 && path.substring(dot + 1).chars().allMatch(Character::isDigit);
    positions.put((index ? path.substring(0, dot) : path) + "." + item, position);
  }

  void reference(String target, String id, Position from) {
    references.add(new Reference(target, id, from));
  }

  void report(Problem problem) {
    problems.accept(problem);
  }

  /** Reports an error and returns nothing, for readers that end so. */
  <T> Optional<T> error(String code, Node node, Object... arguments) {
    report(Problem.error(code, node.position(), arguments));
    return Optional.empty();
  }
}
