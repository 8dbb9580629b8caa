package dk.genklang.exchange;

import dk.genklang.exchange.CsvFile.Cell;
import dk.genklang.model.Kind;
import dk.genklang.problem.Messages;
import dk.genklang.problem.Problem;
import dk.genklang.problem.Suggestions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What the columns of a table mean. A name is one of our keys, or a word that Danish spreadsheets
 * have for it; a column with any other name is reported and left out.
 *
 * @param paths by the column's place, from 0
 */
record Columns(Map<Integer, String> paths) {
  /** Columns that are no keys of an entry. */
  static final String ID = "id";

  static final String KIND = "kind";
  static final String LANGUAGE = "language";

  private static final Set<String> OWN = Set.of(ID, KIND, LANGUAGE);

  Columns {
    paths = Map.copyOf(paths);
  }

  /**
   * The columns of a table of entries.
   *
   * @param kind absent where each row names its own; then a key of any kind is known
   */
  static Columns of(List<Cell> names, Optional<Kind> kind, Consumer<Problem> problems) {
    List<Keys> known = kind.map(List::of).orElse(Kind.ENTRIES).stream().map(Keys::of).toList();
    Map<Integer, String> paths = new HashMap<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < names.size(); i++) {
      Cell name = names.get(i);
      String text = Cells.plain(name.text()).strip();
      if (text.isEmpty()) {
        continue;
      }
      Optional<String> path = path(text, known);
      if (path.isEmpty()) {
        problems.accept(unknown(name, text, known));
      } else if (seen.add(path.get())) {
        paths.put(i, path.get());
      } else {
        problems.accept(Problem.error("import-column-twice", name.position(), text, path.get()));
      }
    }
    return new Columns(paths);
  }

  /** The place of a column; empty when there is none. */
  Optional<Integer> at(String path) {
    return paths.entrySet().stream()
        .filter(column -> column.getValue().equals(path))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static Optional<String> path(String text, List<Keys> known) {
    String folded = text.toLowerCase(Locale.ROOT);
    return Optional.of(text)
        .filter(it -> isKnown(it, known))
        .or(() -> Optional.of(folded).filter(it -> isKnown(it, known)))
        .or(() -> Aliases.COLUMNS.of(text).filter(it -> isKnown(it, known)));
  }

  private static boolean isKnown(String path, List<Keys> known) {
    return OWN.contains(path) || known.stream().anyMatch(keys -> keys.at(path).isPresent());
  }

  private static Problem unknown(Cell name, String text, List<Keys> known) {
    List<String> words = new ArrayList<>(OWN);
    known.forEach(keys -> words.addAll(keys.root().names()));
    words.addAll(Aliases.COLUMNS.words());
    String meant = Suggestions.closest(text.toLowerCase(Locale.ROOT), words).orElse(Messages.NONE);
    return Problem.warning("import-unknown-column", name.position(), text, meant);
  }
}
