package dk.genklang.catalog;

import dk.genklang.model.Entry;
import dk.genklang.model.Kind;
import dk.genklang.model.PrintFormat;
import dk.genklang.model.Ref;
import dk.genklang.model.Status;
import dk.genklang.model.Tool;
import dk.genklang.model.ToolType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What there is to print of the things of a catalog. */
public record PrintList(Catalog catalog) {
  /** Everything that something can be printed of, in order. */
  public List<Ref> things() {
    List<Ref> things = new ArrayList<>();
    catalog.current().forEach(entry -> things.add(entry.ref()));
    catalog.areas().forEach(area -> things.add(area.ref()));
    return things.stream().filter(ref -> !possible(ref).isEmpty()).sorted().toList();
  }

  /** The formats a thing can be printed in. Nothing hangs on a wall about what has ended. */
  public List<PrintFormat> possible(Ref ref) {
    boolean current =
        ref.kind() == Kind.AREA
            ? catalog.area(ref.id()).isPresent()
            : catalog.entry(ref).filter(e -> e.common().status() != Status.ENDED).isPresent();
    return current
        ? PrintFormat.of(ref.kind()).stream().filter(format -> suits(ref, format)).toList()
        : List.of();
  }

  /** Those of them that each build makes. */
  public List<PrintFormat> built(Ref ref) {
    return possible(ref).stream().filter(catalog.config().print()::makes).toList();
  }

  /** The one of them that has a small picture beside it. */
  public Optional<PrintFormat> thumbnail(Ref ref) {
    return built(ref).stream()
        .filter(format -> format != PrintFormat.NOTICE && format.imposes().isEmpty())
        .findFirst();
  }

  private boolean suits(Ref ref, PrintFormat format) {
    return switch (format) {
      case PROGRAMME_A4, PROGRAMME_A3 -> !catalog.activitiesAt(ref.id()).isEmpty();
      default ->
          catalog.entry(ref).map(entry -> suits(entry, format)).orElse(ref.kind() == Kind.AREA);
    };
  }

  /** A tool is printed as its type needs. */
  private static boolean suits(Entry entry, PrintFormat format) {
    return !(entry instanceof Tool tool) || format == sheet(tool.type());
  }

  private static PrintFormat sheet(ToolType type) {
    return switch (type) {
      case CONVERSATION_CARDS -> PrintFormat.CARDS_A4;
      case FOLD_FIGURE -> PrintFormat.FOLD_A4;
      case CHECKLIST -> PrintFormat.CHECKLIST_A4;
      case SIGN -> PrintFormat.TOOL_SIGN_A4;
      default -> PrintFormat.SHEET_A4;
    };
  }
}
