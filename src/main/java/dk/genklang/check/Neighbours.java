package dk.genklang.check;

import dk.genklang.model.Area;
import dk.genklang.model.Content;
import dk.genklang.problem.Position;
import dk.genklang.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who is one's neighbour has one as a neighbour. */
final class Neighbours implements Rule {
  @Override
  public void check(Content content, Consumer<Problem> problems) {
    Map<String, Area> areas =
        content.areas().stream()
            .collect(Collectors.toMap(Area::id, Function.identity(), (a, b) -> a));
    for (Area area : content.areas()) {
      List<String> neighbours = area.neighbours();
      for (int i = 0; i < neighbours.size(); i++) {
        Area other = areas.get(neighbours.get(i));
        Position position = area.origin().at("neighbours." + i);
        if (area.id().equals(neighbours.get(i))) {
          problems.accept(Problem.warning("neighbour-itself", position, area.id()));
        } else if (other != null && !other.neighbours().contains(area.id())) {
          problems.accept(Problem.warning("neighbour-not-mutual", position, other.id(), area.id()));
        }
      }
    }
  }
}
