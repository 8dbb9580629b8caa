package dk.genklang.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sheets of the same thing, from the one that looks best to the one that holds most. */
final class Versions implements Draft {
  private final List<Sheet> sheets;

  private Versions(List<Sheet> sheets) {
    this.sheets = List.copyOf(sheets);
  }

  /** The first one's seed stands for all of them: a file is kept for what any of them shows. */
  static Versions of(List<Sheet> sheets) {
    Sheet first = sheets.get(0);
    String[] shown = sheets.stream().map(Sheet::fingerprint).toArray(String[]::new);
    List<Sheet> all = new ArrayList<>(sheets);
    all.set(0, first.drawn(first.pictures().drawings(), Hash.of(shown)));
    return new Versions(all);
  }

  @Override
  public Sheet sheet() {
    return sheets.get(0);
  }

  @Override
  public Optional<Draft> smaller() {
    return sheets.size() == 1
        ? Optional.empty()
        : Optional.of(new Versions(sheets.subList(1, sheets.size())));
  }
}
