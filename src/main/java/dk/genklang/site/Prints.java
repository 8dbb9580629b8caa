package dk.genklang.site;

import dk.genklang.model.Area;
import dk.genklang.model.Entry;
import dk.genklang.model.Kind;
import dk.genklang.model.Ref;
import dk.genklang.model.Status;
import dk.genklang.model.Tool;
import dk.genklang.model.ToolType;
import java.util.List;

/** Links to what a build prints of a thing. */
record Prints(Edition edition) {
  /** What is printed of an entry. Nothing hangs on a wall about what has ended. */
  List<PageLink> of(Entry entry) {
    if (entry.common().status() == Status.ENDED) {
      return List.of();
    }
    return links(
        entry.ref(),
        formats(entry.ref().kind()).stream().filter(format -> fits(entry, format)).toList());
  }

  List<PageLink> of(Area area) {
    return links(area.ref(), formats(Kind.AREA));
  }

  private List<String> formats(Kind kind) {
    return edition.config().print().formats().getOrDefault(kind, List.of());
  }

  private List<PageLink> links(Ref ref, List<String> formats) {
    return formats.stream()
        .map(
            format ->
                PageLink.own(
                    edition.routes().print(ref, format), edition.t("site.print." + format)))
        .toList();
  }

  /** A tool is printed as its type needs, whatever else is configured. */
  private static boolean fits(Entry entry, String format) {
    return !(entry instanceof Tool tool) || format.equals(sheet(tool.type()));
  }

  private static String sheet(ToolType type) {
    return switch (type) {
      case CONVERSATION_CARDS -> "cards-a4";
      case FOLD_FIGURE -> "fold-a4";
      case CHECKLIST -> "checklist-a4";
      case SIGN -> "sign-a4";
      default -> "sheet-a4";
    };
  }
}
