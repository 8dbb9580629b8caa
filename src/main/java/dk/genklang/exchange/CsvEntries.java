package dk.genklang.exchange;

import dk.genklang.exchange.CsvFile.Cell;
import dk.genklang.model.Kind;
import dk.genklang.problem.Messages;
import dk.genklang.problem.Position;
import dk.genklang.problem.Problem;
import dk.genklang.source.Characters;
import dk.genklang.source.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Makes entries of the rows of a table. */
final class CsvEntries {
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");
  private static final String BODY = "body";
  private static final String TITLE = "title";
  private static final Set<String> NO_KEYS =
      Set.of(Columns.ID, Columns.KIND, Columns.LANGUAGE, BODY);

  private final Optional<Kind> kind;
  private final Values values;
  private final Map<String, Optional<Key>> keys = new HashMap<>();
  private final Consumer<Problem> problems;

  /**
   * @param kind absent where each row names its own
   */
  CsvEntries(Optional<Kind> kind, Names names, Consumer<Problem> problems) {
    this.kind = kind;
    this.values = new Values(names);
    this.problems = problems;
  }

  /** The entries of the rows that have an id and a kind. */
  List<Draft> of(CsvFile file, String name) {
    List<Draft> drafts = new ArrayList<>();
    if (file.rows().size() < 2) {
      problems.accept(Problem.error("import-no-rows", Position.of(name)));
      return drafts;
    }
    Columns columns = Columns.of(file.rows().get(0), kind, problems);
    for (List<Cell> row : file.rows().subList(1, file.rows().size())) {
      if (isSafe(row)) {
        row.stream()
            .skip(file.rows().get(0).size())
            .filter(cell -> !cell.text().isBlank())
            .findFirst()
            .ifPresent(it -> problems.accept(Problem.error("import-extra-cell", it.position())));
        draft(row, columns).ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  private boolean isSafe(List<Cell> row) {
    boolean safe = true;
    for (Cell cell : row) {
      int unseen = Characters.firstUnseen(cell.text());
      if (unseen >= 0) {
        String character = Characters.name(cell.text(), unseen);
        problems.accept(Problem.error("control-character", cell.position(), character));
        safe = false;
      }
    }
    return safe;
  }

  private Optional<Draft> draft(List<Cell> row, Columns columns) {
    Optional<Kind> own = kind.or(() -> named(row, columns));
    Optional<String> language = text(row, columns, Columns.LANGUAGE);
    if (language.filter(it -> !LANGUAGE.matcher(it).matches()).isPresent()) {
      Position at = row.get(columns.at(Columns.LANGUAGE).orElseThrow()).position();
      problems.accept(Problem.error("import-bad-language", at, language.get()));
      return Optional.empty();
    }
    Optional<String> id = id(row, columns);
    if (own.isEmpty() || id.isEmpty()) {
      return Optional.empty();
    }
    Position first = row.get(0).position();
    Tree tree = new Tree(new Position(first.file(), first.line(), 0));
    columns.paths().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .filter(column -> column.getKey() < row.size())
        .forEach(column -> put(tree, own.get(), column.getValue(), row.get(column.getKey())));
    String body =
        columns
            .at(BODY)
            .filter(place -> place < row.size())
            .map(place -> Cells.plain(row.get(place).text()))
            .orElse("");
    Node.Mapping front = tree.mapping(problems);
    if (front.values().isEmpty()) {
      problems.accept(Problem.error("import-empty-row", first));
      return Optional.empty();
    }
    return Optional.of(new Draft(own.get(), id.get(), language, front, body, List.of()));
  }

  private void put(Tree tree, Kind of, String path, Cell cell) {
    String text = Cells.plain(cell.text());
    if (text.isBlank() || NO_KEYS.contains(path)) {
      return;
    }
    Optional<Key> key = keys.computeIfAbsent(of + "/" + path, known -> Keys.of(of).at(path));
    key.ifPresentOrElse(
        it -> tree.put(path, values.of(path, it, text, cell.position())),
        () -> {
          String names = String.join(", ", Keys.of(of).root().names());
          problems.accept(
              Problem.error("unknown-key", cell.position(), path, Messages.NONE, names));
        });
  }

  private Optional<Kind> named(List<Cell> row, Columns columns) {
    Optional<String> text = text(row, columns, Columns.KIND);
    Optional<Kind> found = text.flatMap(KindNames::of);
    if (found.isEmpty()) {
      problems.accept(
          Problem.error(
              "import-unknown-kind",
              row.get(0).position(),
              text.orElse("none"),
              Kind.entryCodes()));
    }
    return found;
  }

  private Optional<String> id(List<Cell> row, Columns columns) {
    Optional<String> written = text(row, columns, Columns.ID).or(() -> text(row, columns, TITLE));
    String id = written.map(Ids::of).orElse("");
    if (id.isEmpty()) {
      problems.accept(Problem.error("import-no-id", row.get(0).position()));
      return Optional.empty();
    }
    if (Ids.reserved(id)) {
      problems.accept(Problem.error("import-bad-id", row.get(0).position(), id));
      return Optional.empty();
    }
    return Optional.of(id);
  }

  private static Optional<String> text(List<Cell> row, Columns columns, String column) {
    return columns
        .at(column)
        .filter(place -> place < row.size())
        .map(place -> Cells.plain(row.get(place).text()).strip())
        .filter(text -> !text.isEmpty());
  }
}
