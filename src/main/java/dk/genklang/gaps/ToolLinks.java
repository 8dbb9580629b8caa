package dk.genklang.gaps;

import dk.genklang.catalog.Catalog;
import dk.genklang.markdown.MarkdownLink;
import dk.genklang.markdown.MarkdownReading;
import dk.genklang.model.Tool;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which tools people are led to from somewhere else than the list of tools. */
final class ToolLinks {
  private final Catalog catalog;

  ToolLinks(Catalog catalog) {
    this.catalog = catalog;
  }

  /** The tools that no collection, story or other entry's text leads to, by title. */
  List<Tool> unlinked() {
    Set<String> linked =
        catalog.current().stream()
            .flatMap(
                entry ->
                    new MarkdownReading(entry.common().body())
                        .links().stream()
                            .map(MarkdownLink::destination)
                            .map(destination -> destination.replaceFirst("#.*", ""))
                            .filter(destination -> !destination.equals(entry.ref().toString())))
            .collect(Collectors.toSet());
    return catalog.current(Tool.class).stream()
        .filter(tool -> !linked.contains(tool.ref().toString()))
        .filter(tool -> catalog.mentions(tool.ref()).isEmpty())
        .toList();
  }
}
