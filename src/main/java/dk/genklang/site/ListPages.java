package dk.genklang.site;

import dk.genklang.model.Area;
import dk.genklang.model.Category;
import dk.genklang.model.Entry;
import dk.genklang.model.Kind;
import dk.genklang.model.Ref;
import dk.genklang.model.Tool;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The list of each kind: activities by category, associations by letter, places by area. */
final class ListPages implements PageMaker {
  private static final List<Kind> KINDS =
      List.of(
          Kind.ACTIVITY,
          Kind.ASSOCIATION,
          Kind.PLACE,
          Kind.TOOL,
          Kind.COLLECTION,
          Kind.STORY,
          Kind.GRANT);

  @Override
  public Stream<PagePlan> pages(Layout layout) {
    return KINDS.stream().flatMap(kind -> pages(kind, layout));
  }

  private static Stream<PagePlan> pages(Kind kind, Layout layout) {
    Edition edition = layout.edition();
    List<Entry> entries =
        edition.catalog().current().stream().filter(entry -> entry.ref().kind() == kind).toList();
    boolean few = kind == Kind.COLLECTION || kind == Kind.STORY || kind == Kind.GRANT;
    String title = edition.t("kinds." + kind.code());
    String lead = edition.t("site.list-lead." + kind.code());
    LongList list =
        new LongList(
            Phrase.own(title),
            "",
            Phrase.own(lead),
            entries.size(),
            few ? List.of() : sections(kind, entries, edition),
            few ? LongList.refs(entries) : List.of());
    String path = edition.routes().list(kind, edition.config().language());
    return Lists.pages(
        layout,
        list,
        path,
        "/find/" + kind.segment() + "/",
        at ->
            layout
                .head(at, title, lead)
                .section(kind.code())
                .feed(
                    "application/atom+xml",
                    edition.t("site.feed-of", title),
                    "/feeds/" + kind.code() + ".xml"));
  }

  private static List<Section> sections(Kind kind, List<Entry> entries, Edition edition) {
    return switch (kind) {
      case ACTIVITY -> byCategory(entries, edition);
      case PLACE -> byArea(entries, edition);
      case TOOL ->
          by(
              entries,
              entry -> edition.label(((Tool) entry).type()),
              entry -> ((Tool) entry).type().code());
      default -> byLetter(entries, edition);
    };
  }

  private static List<Section> byCategory(List<Entry> entries, Edition edition) {
    List<Section> sections = new ArrayList<>();
    Map<Optional<String>, List<Entry>> byFirst =
        entries.stream().collect(Collectors.groupingBy(ListPages::first));
    for (Category category : edition.catalog().categories()) {
      List<Entry> own = byFirst.getOrDefault(Optional.of(category.id()), List.of());
      add(sections, category.ref(), own, edition);
    }
    List<Entry> others = byFirst.getOrDefault(Optional.empty(), List.of());
    if (!others.isEmpty()) {
      sections.add(new Section("andet", Phrase.own(edition.t("site.other")), "", lines(others)));
    }
    return sections;
  }

  private static Optional<String> first(Entry entry) {
    return entry.common().categories().stream().findFirst();
  }

  static List<Section> byArea(List<? extends Entry> entries, Edition edition) {
    List<Section> sections = new ArrayList<>();
    List<Entry> everywhere = new ArrayList<>();
    Map<String, List<Entry>> byArea = new HashMap<>();
    for (Entry entry : entries) {
      if (edition.catalog().everywhere(entry)) {
        everywhere.add(entry);
      } else {
        edition
            .areas(entry)
            .forEach(area -> byArea.computeIfAbsent(area, id -> new ArrayList<>()).add(entry));
      }
    }
    for (Area area : edition.catalog().areas()) {
      add(sections, area.ref(), byArea.getOrDefault(area.id(), List.of()), edition);
    }
    if (!everywhere.isEmpty()) {
      sections.add(
          new Section("alle", Phrase.own(edition.t("site.everywhere")), "", lines(everywhere)));
    }
    return sections;
  }

  private static void add(
      List<Section> sections, Ref ref, List<? extends Entry> own, Edition edition) {
    if (!own.isEmpty()) {
      PageLink link = edition.link(ref).orElseThrow();
      sections.add(new Section(ref.id(), link.text(), link.path(), lines(own)));
    }
  }

  private static List<Section> byLetter(List<Entry> entries, Edition edition) {
    return by(
        entries,
        entry -> letter(entry.title(), edition),
        entry -> "bogstav-" + letter(entry.title(), edition).toLowerCase(Locale.ROOT));
  }

  /** Danish sorts Aa with Å. */
  private static String letter(String title, Edition edition) {
    boolean doubleA = edition.language().equals("da") && title.startsWith("Aa");
    int end = title.offsetByCodePoints(0, 1);
    return doubleA ? "Å" : title.substring(0, end).toUpperCase(Locale.ROOT);
  }

  private static List<Section> by(
      List<Entry> entries, Function<Entry, String> title, Function<Entry, String> id) {
    Map<String, List<Entry>> parts = new LinkedHashMap<>();
    entries.forEach(
        entry -> parts.computeIfAbsent(id.apply(entry), key -> new ArrayList<>()).add(entry));
    List<Section> sections = new ArrayList<>();
    parts.forEach(
        (key, own) ->
            sections.add(new Section(key, Phrase.own(title.apply(own.get(0))), "", lines(own))));
    return sections;
  }

  private static List<Line> lines(List<? extends Entry> entries) {
    return entries.stream().map(Line::of).toList();
  }
}
