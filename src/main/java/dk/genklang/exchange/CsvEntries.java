package dk.genklang.exchange;

import dk.genklang.exchange.CsvFile.Cell;
import dk.genklang.model.Kind;
import dk.genklang.problem.Position;
import dk.genklang.problem.Problem;
import dk.genklang.source.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes entries of the rows of a table. */
final class CsvEntries {
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");
  private static final String BODY = "body";
  private static final String TITLE = "title";

  private final Optional<Kind> kind;
  private final Values values;
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
    Keys keys = Keys.of(own.get());
    Position first = row.get(0).position();
    Tree tree = new Tree(new Position(first.file(), first.line(), 0));
    columns.paths().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .filter(column -> column.getKey() < row.size())
        .filter(column -> !column.getValue().equals(BODY))
        .forEach(
            column -> {
              Cell cell = row.get(column.getKey());
              String text = Cells.plain(cell.text());
              keys.at(column.getValue())
                  .filter(key -> !text.isBlank())
                  .ifPresent(
                      key ->
                          tree.put(
                              column.getValue(),
                              values.of(column.getValue(), key, text, cell.position())));
            });
    String body =
        columns
            .at(BODY)
            .filter(place -> place < row.size())
            .map(place -> Cells.plain(row.get(place).text()))
            .orElse("");
    return Optional.of(
        new Draft(own.get(), id.get(), language, tree.mapping(problems), body, List.of()));
  }

  private Optional<Kind> named(List<Cell> row, Columns columns) {
    Optional<String> text = text(row, columns, Columns.KIND);
    Optional<Kind> found = text.flatMap(KindNames::of);
    if (found.isEmpty()) {
      String kinds = Kind.ENTRIES.stream().map(Kind::code).collect(Collectors.joining(", "));
      problems.accept(
          Problem.error("import-unknown-kind", row.get(0).position(), text.orElse("none"), kinds));
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
