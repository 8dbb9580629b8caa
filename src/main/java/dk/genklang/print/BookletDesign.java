package dk.genklang.print;

import dk.genklang.model.Activity;
import dk.genklang.model.Area;
import dk.genklang.model.Category;
import dk.genklang.model.Collection;
import dk.genklang.model.Entry;
import dk.genklang.model.Kind;
import dk.genklang.model.PosterColour;
import dk.genklang.model.PrintFormat;
import dk.genklang.model.Ref;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What there is in an area by category, or what a collection gathers, as a booklet of A5. */
final class BookletDesign implements Design {
  private static final double WIDTH = 122;
  private static final int COVER_ROWS = 4;

  /** A collection with fewer than these needs no index. */
  private static final int INDEXED = 8;

  private final Desk desk;
  private final BookEntries entries;

  BookletDesign(Desk desk) {
    this.desk = desk;
    this.entries = new BookEntries(desk, WIDTH);
  }

  @Override
  public List<Sheet> sheets(Ref ref, PrintFormat format) {
    return List.of(
        ref.kind() == Kind.AREA
            ? area(desk.catalog().area(ref.id()).orElseThrow(), format)
            : collection((Collection) desk.catalog().entry(ref).orElseThrow(), format));
  }

  private Sheet area(Area area, PrintFormat format) {
    List<Activity> activities =
        desk.catalog().inArea(area.id()).stream()
            .filter(Activity.class::isInstance)
            .map(Activity.class::cast)
            .filter(BookEntries::shown)
            .toList();
    Map<String, List<Activity>> byCategory = new LinkedHashMap<>();
    desk.catalog().categories().forEach(c -> byCategory.put(c.id(), new ArrayList<>()));
    for (Activity activity : activities) {
      String first = activity.common().categories().stream().findFirst().orElse("");
      byCategory.computeIfAbsent(first, key -> new ArrayList<>()).add(activity);
    }
    List<Book.Chapter> chapters = new ArrayList<>();
    byCategory.forEach(
        (id, some) -> {
          if (!some.isEmpty()) {
            chapters.add(chapter(id, some));
          }
        });
    Book book =
        new Book(
            chapters,
            chapters.stream().map(c -> new Book.Link(c.id(), c.name())).toList(),
            Book.index(desk, activities));
    String title = desk.t("papers.together-in", area.name());
    String subject = area.summary().orElse(desk.t("papers.booklet-subject", area.name()));
    return composition(book, activities, title, subject, area.name(), area.id())
        .put("lead", subject)
        .put("caller", desk.bridgeBuilder(area))
        .code(desk.url(area.ref()), 66, 3)
        .sheet(
            "booklet.peb",
            area.origin().file(),
            format,
            1,
            PrintFormat.ANY,
            date(activities, desk.catalog().asOf().withDayOfYear(1)));
  }

  private Book.Chapter chapter(String id, List<Activity> activities) {
    String name = desk.catalog().category(id).map(Category::name).orElse(desk.t("papers.other"));
    String sign = desk.sign(activities.get(0));
    Map<String, String> colours = desk.colours(sign).css();
    return new Book.Chapter(
        "chapter-" + (id.isEmpty() ? "other" : id),
        name,
        desk.heading(name, 97, 12, 8, 1),
        sign,
        colours.get("ground"),
        colours.get("ink"),
        activities.stream().map(entries::of).toList());
  }

  private Sheet collection(Collection collection, PrintFormat format) {
    List<Entry> all =
        collection.entries().stream()
            .flatMap(ref -> desk.catalog().entry(ref).stream())
            .filter(BookEntries::shown)
            .toList();
    List<Activity> activities =
        all.stream().filter(Activity.class::isInstance).map(Activity.class::cast).toList();
    Book.Chapter chapter =
        new Book.Chapter(
            "chapter-all",
            "",
            desk.heading(collection.title(), 97, 12, 8, 1),
            desk.sign(collection),
            "#ffffff",
            "#08292f",
            all.stream().map(entries::of).toList());
    Book book =
        new Book(
            List.of(chapter),
            all.stream().map(e -> new Book.Link(BookEntries.id(e), e.title())).toList(),
            activities.size() < INDEXED ? List.of() : Book.index(desk, activities));
    String title = collection.title();
    String subject = collection.common().summary();
    return composition(book, all, title, subject, title, collection.id())
        .put("lead", Typography.tidy(collection.intro().orElse(subject)))
        .put("caller", desk.office())
        .code(desk.url(collection.ref()), 66, 3)
        .sheet(
            "booklet.peb",
            collection.common().origin().file(),
            format,
            1,
            PrintFormat.ANY,
            date(all, collection.common().verified()));
  }

  private Composition composition(
      Book book,
      List<? extends Entry> shown,
      String title,
      String subject,
      String running,
      String seed) {
    List<String> signs = shown.stream().map(desk::sign).distinct().sorted().toList();
    Composition page =
        new Composition(desk, title, subject)
            .put("book", book)
            .put("cover", desk.heading(title, 130, 54, 34, 4))
            .put("count", desk.t("papers.count", shown.size()))
            .put("running", running)
            .draw("cover", desk.wall(COVER_ROWS, signs, Colourway.of(PosterColour.SOL), seed))
            .draw("mark", desk.studio().signs().mark(Colourway.of(PosterColour.SOL).mark()));
    book.chapters().stream()
        .map(Book.Chapter::sign)
        .forEach(sign -> page.draw("sign-" + sign, desk.onGround(sign)));
    return page;
  }

  private static LocalDate date(List<? extends Entry> entries, LocalDate least) {
    return Stream.concat(Stream.of(least), entries.stream().map(e -> e.common().verified()))
        .max(LocalDate::compareTo)
        .orElseThrow();
  }
}
