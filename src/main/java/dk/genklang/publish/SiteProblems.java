package dk.genklang.publish;

import dk.genklang.problem.Position;
import dk.genklang.problem.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Gathers what is wrong on the pages, the same thing on many pages as one. Thread-safe. */
final class SiteProblems {
  private record Matter(String code, List<Object> arguments) {}

  /** The first position of something wrong, and on how many pages it is. */
  private record Found(Position first, int pages) {
    Found and(Found other) {
      Position earlier = first.compareTo(other.first) <= 0 ? first : other.first;
      return new Found(earlier, pages + other.pages);
    }
  }

  private final Function<Target, String> codes;
  private final Function<Target, String> addresses;
  private final Map<Matter, Found> found = new ConcurrentHashMap<>();

  /**
   * @param codes the code of what is wrong with a link; empty when nothing is
   * @param addresses where a link leads, for a message
   */
  SiteProblems(Function<Target, String> codes, Function<Target, String> addresses) {
    this.codes = codes;
    this.addresses = addresses;
  }

  /** Adds what is wrong in one file, the same thing once. */
  void add(String file, Facts facts) {
    Map<Matter, Long> here = new HashMap<>();
    for (Fault fault : facts.faults()) {
      here.merge(matter(fault), fault.place(), Math::min);
    }
    long[] places = {}; // stay packed where nothing is wrong, as in most files
    for (int i = 0; i < facts.links(); i++) {
      Target target = facts.target(i);
      String code = codes.apply(target);
      if (!code.isEmpty()) {
        places = places.length == 0 ? facts.places() : places;
        here.merge(new Matter(code, List.of(addresses.apply(target))), places[i], Math::min);
      }
    }
    here.forEach(
        (matter, place) -> {
          Position position = new Position(file, Cursor.line(place), Cursor.column(place));
          found.merge(matter, new Found(position, 1), Found::and);
        });
  }

  List<Problem> sorted() {
    return found.entrySet().stream()
        .map(entry -> problem(entry.getKey(), entry.getValue()))
        .sorted()
        .toList();
  }

  private static Matter matter(Fault fault) {
    return switch (fault.kind()) {
      case DUPLICATE_ID -> new Matter("duplicate-html-id", List.of(fault.name()));
      case JSON -> new Matter("malformed-json", List.of());
      default -> new Matter("malformed-html", List.of(fault.kind().code(), fault.name()));
    };
  }

  private static Problem problem(Matter matter, Found found) {
    Object[] arguments = matter.arguments().toArray(new Object[matter.arguments().size() + 1]);
    arguments[arguments.length - 1] = found.pages() - 1;
    return Problem.error(matter.code(), found.first(), arguments);
  }
}
