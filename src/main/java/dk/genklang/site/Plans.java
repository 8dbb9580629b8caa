package dk.genklang.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages of one language, planned type by type as they are asked for. Thread-safe. */
final class Plans {
  private final Layout layout;
  private final List<PageMaker> makers;
  private final Map<PageMaker, Map<String, PagePlan>> planned = new ConcurrentHashMap<>();

  Plans(Layout layout, List<PageMaker> makers) {
    this.layout = layout;
    this.makers = makers;
  }

  /** What stands around every page. */
  Frame frame() {
    return layout.frame();
  }

  /** All pages in the order of their types, planned by as many threads as there are. */
  Stream<PagePlan> all() {
    return makers.parallelStream().flatMap(maker -> maker.pages(layout));
  }

  /** The page at a path; types that come later are not planned for it. */
  Optional<PagePlan> at(String path) {
    return makers.stream()
        .map(maker -> planned.computeIfAbsent(maker, this::byPath).get(path))
        .flatMap(Stream::ofNullable)
        .findFirst();
  }

  private Map<String, PagePlan> byPath(PageMaker maker) {
    return maker
        .pages(layout)
        .collect(Collectors.toMap(PagePlan::path, Function.identity(), (first, second) -> first));
  }
}
