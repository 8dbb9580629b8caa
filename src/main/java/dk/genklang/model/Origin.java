package dk.genklang.model;

import dk.genklang.problem.Position;
import java.util.Map;

/**
 * Where an entry and each of its values were written, for messages.
 *
 * @param whole the entry's first key
 * @param values path of a value ({@code schedule.0.except.2}) to its position
 */
public record Origin(Position whole, Map<String, Position> values) {
  public Origin {
    values = Map.copyOf(values);
  }

  /** The position of the value at a path, or of the nearest value around it. */
  public Position at(String path) {
    Position found = values.get(path);
    int dot = path.lastIndexOf('.');
    return found != null ? found : dot < 0 ? whole : at(path.substring(0, dot));
  }

  /** The file the entry stands in. */
  public String file() {
    return whole.file();
  }
}
