package dk.genklang.print;

import dk.genklang.catalog.ContactDetails;
import dk.genklang.model.Access;
import dk.genklang.model.AccessFeature;
import dk.genklang.model.Activity;
import dk.genklang.model.Area;
import dk.genklang.model.Companion;
import dk.genklang.model.Place;
import dk.genklang.model.PosterColour;
import dk.genklang.model.PrintFormat;
import dk.genklang.model.Ref;
import dk.genklang.model.Setting;
import dk.genklang.model.Status;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What there is in an area, day by day, in letters of 16 points and more, with room for notes: for
 * the kitchen table of somebody who sees little.
 */
final class HomeVisitDesign implements Design {
  private static final double TITLE_WIDTH = 90;
  private static final double TIME_WIDTH = 36;
  private static final Colourway.Tile RING = Colourway.of(PosterColour.SOL).tiles().get(1);

  private final Desk desk;

  HomeVisitDesign(Desk desk) {
    this.desk = desk;
  }

  /** A weekday, or what has none; on the next page once more where it goes on there. */
  record Group(String name, double size, List<Row> rows) {}

  /** What stands on a page, by the tops of the groups' heads. */
  record Leaf(List<Group> groups) {}

  /**
   * @param time or that it is to be agreed
   * @param rule where it is not every week; may be empty, like all that follows the title
   * @param lines where it is and how to get there with somebody
   * @param phone of the host
   */
  record Row(
      String time,
      double timeSize,
      String rule,
      String price,
      Heading title,
      List<String> lines,
      String phone) {}

  @Override
  public List<Sheet> sheets(Ref ref, PrintFormat format) {
    Area area = desk.catalog().area(ref.id()).orElseThrow();
    List<Activity> activities =
        desk.catalog().inArea(area.id()).stream()
            .filter(Activity.class::isInstance)
            .map(Activity.class::cast)
            .toList();
    List<Group> groups = groups(activities);
    return Stream.of(1.0, 1.06, 1.15)
        .map(safety -> sheet(area, groups, activities, format, safety))
        .toList();
  }

  private Sheet sheet(
      Area area, List<Group> groups, List<Activity> activities, PrintFormat format, double safety) {
    String title = desk.t("papers.close-to-you", area.name());
    List<Leaf> leaves = new Pager(desk.studio().fonts(), safety).leaves(groups);
    return new Composition(desk, title, desk.t("papers.home-visit-subject", area.name()))
        .put("head", desk.heading(title, 146, 27, 17, 2))
        .put("bridgeBuilder", desk.bridgeBuilder(area))
        .put("leaves", leaves)
        .put("pausing", Weeks.pausing(activities).stream().map(Activity::title).toList())
        .put("printed", desk.formats().date(desk.catalog().asOf()))
        .draw("ring", desk.studio().signs().draw("ekko", RING).turned(2))
        .sheet(
            "home-visit.peb",
            area.origin().file(),
            format,
            1,
            leaves.size(),
            desk.catalog().asOf());
  }

  private List<Group> groups(List<Activity> activities) {
    List<Group> groups = new ArrayList<>();
    List<Slot> slots = desk.weeks().all(activities);
    for (DayOfWeek day : DayOfWeek.values()) {
      List<Row> rows =
          slots.stream()
              .filter(slot -> slot.day() == day)
              .collect(
                  Collectors.groupingBy(Slot::activity, LinkedHashMap::new, Collectors.toList()))
              .values()
              .stream()
              .map(this::row)
              .toList();
      add(groups, desk.studio().texts().capitalised(desk.formats().weekday(day)), rows);
    }
    List<Row> free =
        Weeks.byAgreement(activities).stream()
            .map(activity -> row(activity, activity.place(), desk.t("papers.agree"), ""))
            .toList();
    add(groups, desk.t("papers.when-it-suits"), free);
    return groups;
  }

  private void add(List<Group> groups, String name, List<Row> rows) {
    if (!rows.isEmpty()) {
      double width = desk.studio().fonts().width(Face.SLIM, name);
      groups.add(new Group(name, Millimetres.rounded(Math.min(9.6, 48 / width)), rows));
    }
  }

  /** One activity on one day, at one time or at several. */
  private Row row(List<Slot> slots) {
    Slot first = slots.get(0);
    String rule =
        Stream.concat(
                Stream.of(desk.weeks().rule(first)),
                slots.stream()
                    .skip(1)
                    .map(
                        s ->
                            Clock.range(desk.formats(), s.schedule()) + " " + desk.weeks().rule(s)))
            .filter(text -> !text.isBlank())
            .map(String::strip)
            .collect(Collectors.joining(". "));
    return row(
        first.activity(),
        first.schedule().place().or(() -> first.activity().place()),
        Clock.range(desk.formats(), first.schedule()),
        rule);
  }

  private Row row(Activity activity, Optional<String> place, String time, String rule) {
    Optional<ContactDetails> contact = activity.contact().map(desk.catalog()::details);
    return new Row(
        time,
        Millimetres.rounded(
            new Measure(desk.studio().fonts()).size(Face.HEAVY, 20, TIME_WIDTH, time)),
        rule,
        desk.briefPrice(activity),
        desk.heading(activity.title(), TITLE_WIDTH, 30, 8, 3),
        Stream.of(
                place
                    .flatMap(desk.catalog()::place)
                    .map(this::place)
                    .orElseGet(() -> setting(activity)),
                state(activity),
                activity.companion().map(this::company).orElse(""))
            .filter(line -> !line.isEmpty())
            .map(Typography::tidy)
            .toList(),
        contact.map(desk::caller).map(Caller::phone).orElse(""));
  }

  private String place(Place place) {
    boolean stepFree = place.accessibility().of(AccessFeature.STEP_FREE_ENTRANCE) == Access.YES;
    String street = place.hideAddress() ? "" : ", " + place.address().street();
    return place.title() + street + (stepFree ? ". " + desk.t("print.step-free") : "");
  }

  private String setting(Activity activity) {
    String label = desk.studio().texts().label(activity.setting());
    return activity.setting() == Setting.OUTDOORS ? activity.meetingPoint().orElse(label) : label;
  }

  private String state(Activity activity) {
    if (activity.common().status() == Status.WAITING_LIST) {
      return desk.studio().texts().label(Status.WAITING_LIST);
    }
    return activity.callFirst() ? desk.t("print.call-first") : "";
  }

  private String company(Companion companion) {
    String who = companion.who();
    return companion
        .phone()
        .map(phone -> desk.t("papers.company-phone", who, desk.formats().phone(phone)))
        .orElseGet(() -> desk.t("papers.company", who));
  }

  /**
   * Puts rows on pages, each group's head above its rows on every page. The renderer's own tables
   * leave heads alone at the bottom of a page.
   */
  private record Pager(Fonts fonts, double safety) {
    private static final double FIRST = 297 - 50 - 5 - 18;
    private static final double OTHERS = 297 - 12 - 18;
    private static final double HEAD = 14;
    private static final double BETWEEN = 4;
    private static final double NOTES = 27;
    private static final double AROUND = 6.2;

    List<Leaf> leaves(List<Group> groups) {
      List<Leaf> leaves = new ArrayList<>();
      List<Group> leaf = new ArrayList<>();
      double room = FIRST;
      for (Group group : groups) {
        List<Row> rows = new ArrayList<>();
        for (Row row : group.rows()) {
          double height = height(row);
          double needed = rows.isEmpty() ? HEAD + height : height;
          if (needed > room) {
            add(leaf, group, rows);
            leaves.add(new Leaf(List.copyOf(leaf)));
            leaf = new ArrayList<>();
            rows = new ArrayList<>();
            room = OTHERS;
            needed = HEAD + height;
          }
          rows.add(row);
          room -= needed;
        }
        add(leaf, group, rows);
        room -= BETWEEN;
      }
      leaves.add(new Leaf(List.copyOf(leaf)));
      return leaves;
    }

    private static void add(List<Group> leaf, Group group, List<Row> rows) {
      if (!rows.isEmpty()) {
        leaf.add(new Group(group.name(), group.size(), List.copyOf(rows)));
      }
    }

    private double height(Row row) {
      Measure measure = new Measure(fonts);
      double time =
          Measure.line(row.timeSize(), 1.15)
              + measure.height(Face.STRONG, 16, 1.22, TIME_WIDTH, row.rule())
              + measure.height(Face.STRONG, 16, 1.22, TIME_WIDTH, row.price());
      double what = row.title().height();
      for (String line : row.lines()) {
        what += measure.height(Face.STRONG, 16, 1.22, TITLE_WIDTH, line);
      }
      what += row.phone().isEmpty() ? 0 : Measure.line(16, 1.22);
      return (Math.max(NOTES, Math.max(time, what)) + AROUND) * safety;
    }
  }
}
