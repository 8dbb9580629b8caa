package dk.genklang.site;

import dk.genklang.catalog.Catalog;
import dk.genklang.model.Activity;
import dk.genklang.model.Area;
import dk.genklang.model.Entry;
import dk.genklang.model.Kind;
import dk.genklang.model.Place;
import dk.genklang.model.PrintFormat;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Everything there is on paper, to be found by area, place and format. */
final class PaperPage implements PageMaker {
  private static final String PATH = "/print/";

  /**
   * What the page shows.
   *
   * @param workshop where one makes a poster of one's own; the page is empty without prints
   */
  record View(
      List<PrintGroup> groups,
      List<Choice> areas,
      List<Choice> places,
      List<Choice> formats,
      String workshop) {}

  /** Something to choose by. */
  record Choice(String value, Phrase text) {}

  /** What is printed of a kind. */
  record PrintGroup(String id, String name, List<PrintLine> lines) {}

  /**
   * What is printed of one thing.
   *
   * @param areas and place: ids it is found by, set off by spaces
   */
  record PrintLine(String path, Phrase title, String areas, String place, Paper paper) {}

  @Override
  public Stream<PagePlan> pages(Layout layout) {
    Edition edition = layout.edition();
    return Stream.of(
        layout.single(
            PATH,
            "prints",
            "site.print-title",
            "site.print-lead",
            head -> head.section("print"),
            () -> view(edition)));
  }

  private static View view(Edition edition) {
    List<PrintGroup> groups = groups(edition);
    Set<String> formats = new LinkedHashSet<>();
    PrintFormat.all().stream()
        .filter(edition.config().print()::makes)
        .forEach(format -> formats.add(format.id()));
    return new View(
        groups,
        edition.catalog().areas().stream()
            .map(area -> new Choice(area.id(), edition.link(area.ref()).orElseThrow().text()))
            .toList(),
        edition.catalog().current(Place.class).stream()
            .filter(place -> !edition.catalog().activitiesAt(place.id()).isEmpty())
            .map(place -> new Choice(place.id(), edition.link(place).text()))
            .toList(),
        formats.stream()
            .map(id -> new Choice(id, Phrase.own(edition.t("site.print." + id))))
            .toList(),
        edition.at(WorkshopPage.PATH));
  }

  private static List<PrintGroup> groups(Edition edition) {
    Prints prints = new Prints(edition);
    List<PrintGroup> groups = new ArrayList<>();
    List<PrintLine> areas = new ArrayList<>();
    for (Area area : edition.catalog().areas()) {
      PageLink link = edition.link(area.ref()).orElseThrow();
      Paper paper = prints.paper(area.ref());
      areas.add(new PrintLine(link.path(), link.text(), area.id(), "", paper));
    }
    add(groups, Kind.AREA, areas, edition);
    for (Kind kind : Kind.ENTRIES) {
      List<PrintLine> lines = new ArrayList<>();
      for (Entry entry : edition.catalog().current()) {
        if (entry.ref().kind() == kind) {
          lines.add(line(edition, entry, prints.of(entry)));
        }
      }
      add(groups, kind, lines, edition);
    }
    return groups;
  }

  private static PrintLine line(Edition edition, Entry entry, Paper paper) {
    Catalog catalog = edition.catalog();
    PageLink link = edition.link(entry);
    String areas = String.join(" ", catalog.areas(entry).stream().map(Area::id).toList());
    String place =
        entry instanceof Activity activity
            ? activity.place().orElse("")
            : entry instanceof Place ? entry.id() : "";
    return new PrintLine(link.path(), link.text(), areas, place, paper);
  }

  private static void add(
      List<PrintGroup> groups, Kind kind, List<PrintLine> lines, Edition edition) {
    List<PrintLine> printed = lines.stream().filter(it -> !it.paper().files().isEmpty()).toList();
    if (!printed.isEmpty()) {
      groups.add(new PrintGroup(kind.code(), edition.t("kinds." + kind.code()), printed));
    }
  }
}
