package dk.genklang.check;

import dk.genklang.model.Association;
import dk.genklang.model.Collection;
import dk.genklang.model.Content;
import dk.genklang.model.Entry;
import dk.genklang.model.Kind;
import dk.genklang.model.Ref;
import dk.genklang.problem.Position;
import dk.genklang.problem.Problem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * No association is part of itself, and no collection holds itself, not by way of others either.
 */
final class Cycles implements Rule {
  private record Step(Ref from, Ref to, Position written) {}

  @Override
  public void check(Content content, Consumer<Problem> problems) {
    Map<Ref, List<Step>> steps = new TreeMap<>();
    for (Entry entry : content.entries()) {
      if (entry instanceof Association association) {
        association
            .parent()
            .map(id -> new Ref(Kind.ASSOCIATION, id))
            .ifPresent(parent -> add(steps, association, parent, "parent"));
      } else if (entry instanceof Collection collection) {
        List<Ref> refs = collection.entries();
        for (int i = 0; i < refs.size(); i++) {
          if (refs.get(i).kind() == Kind.COLLECTION) {
            add(steps, collection, refs.get(i), "entries." + i);
          }
        }
      }
    }
    search(steps, problems);
  }

  private static void add(Map<Ref, List<Step>> steps, Entry entry, Ref to, String path) {
    steps
        .computeIfAbsent(entry.ref(), key -> new ArrayList<>())
        .add(new Step(entry.ref(), to, entry.common().origin().at(path)));
  }

  /** Walks every step once, in the order of references; a step back onto the way is a cycle. */
  private static void search(Map<Ref, List<Step>> steps, Consumer<Problem> problems) {
    Set<Ref> seen = new HashSet<>();
    for (Ref start : steps.keySet()) {
      Deque<Iterator<Step>> open = new ArrayDeque<>();
      List<Ref> way = new ArrayList<>();
      Map<Ref, Integer> onWay = new HashMap<>();
      if (seen.add(start)) {
        enter(start, steps, open, way, onWay);
      }
      while (!open.isEmpty()) {
        if (!open.peek().hasNext()) {
          open.pop();
          onWay.remove(way.remove(way.size() - 1));
          continue;
        }
        Step step = open.peek().next();
        Integer met = onWay.get(step.to());
        if (met != null) {
          report(way.subList(met, way.size()), step, problems);
        } else if (seen.add(step.to())) {
          enter(step.to(), steps, open, way, onWay);
        }
      }
    }
  }

  private static void enter(
      Ref ref,
      Map<Ref, List<Step>> steps,
      Deque<Iterator<Step>> open,
      List<Ref> way,
      Map<Ref, Integer> onWay) {
    onWay.put(ref, way.size());
    way.add(ref);
    open.push(steps.getOrDefault(ref, List.of()).iterator());
  }

  private static void report(List<Ref> cycle, Step last, Consumer<Problem> problems) {
    String shown =
        cycle.stream().map(Ref::id).collect(Collectors.joining(" → ", "", " → " + last.to().id()));
    problems.accept(Problem.error("reference-cycle", last.written(), shown));
  }
}
