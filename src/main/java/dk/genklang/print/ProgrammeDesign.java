package dk.genklang.print;

import dk.genklang.model.Activity;
import dk.genklang.model.Entry;
import dk.genklang.model.Place;
import dk.genklang.model.PosterColour;
import dk.genklang.model.PrintFormat;
import dk.genklang.model.Ref;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The week of a place for the wall, with what happens now and then and what is off. */
final class ProgrammeDesign implements Design {
  private static final Colourway HEAD = Colourway.of(PosterColour.SKOV);

  private static final double TOP = 46;
  private static final double PAGE = 296.8;
  private static final double BOTTOM_MARGIN = 8;

  /** Sizes of text; the last two without the colours, which take room. */
  private static final double[] ROOMY = {1.12, 1, 0.92, 0.85};

  private static final double[] DENSE = {0.98, 0.9};

  private final Desk desk;

  ProgrammeDesign(Desk desk) {
    this.desk = desk;
  }

  @Override
  public List<Sheet> sheets(Ref ref, PrintFormat format) {
    Place place = (Place) desk.catalog().entry(ref).orElseThrow();
    List<Activity> activities = at(place);
    List<Slot> slots =
        desk.weeks().weekly(activities).stream().filter(slot -> here(slot, place)).toList();
    Below below = Below.of(desk, place, activities);
    LocalDate date = date(place, activities);
    List<WeekGrid> grids = new ArrayList<>();
    for (double scale : ROOMY) {
      grids.add(new WeekGrid.Setter(desk, scale, false).set(slots));
    }
    for (double scale : DENSE) {
      grids.add(new WeekGrid.Setter(desk, scale, true).set(slots));
    }
    List<Sheet> sheets = new ArrayList<>();
    for (WeekGrid grid : grids) {
      double room = PAGE - TOP - BOTTOM_MARGIN - below.height(desk.studio().fonts(), grid.scale());
      if (grid.height() <= room) {
        sheets.add(sheet(grid.filling(room), below, place, date, format, 1));
      }
    }
    WeekGrid most = new WeekGrid.Setter(desk, 1, true).set(slots);
    sheets.add(sheet(most, below, place, date, format, PrintFormat.ANY));
    return sheets;
  }

  private Sheet sheet(
      WeekGrid grid, Below below, Place place, LocalDate date, PrintFormat format, int pages) {
    String sign = desk.sign(place);
    Composition page =
        new Composition(desk, desk.t("papers.programme-of", place.title()), place.summary())
            .put("head", desk.heading(place.title(), 112, 23.5, 17, 2))
            .put("line", address(place))
            .put("grid", grid)
            .put("below", below)
            .put("belowHeight", below.height(desk.studio().fonts(), grid.scale()))
            .put("checked", desk.formats().date(date))
            .code(desk.url(place.ref()), 58, 2)
            .draw("bricks", desk.bricks().row(2, sign, HEAD, place.id()))
            .draw("mark", desk.studio().signs().mark(Colourway.of(PosterColour.SOL).mark()));
    grid.rows().stream()
        .flatMap(row -> row.cells().stream())
        .flatMap(List::stream)
        .map(WeekGrid.Cell::sign)
        .distinct()
        .forEach(name -> page.draw("sign-" + name, desk.onGround(name)));
    String file = place.common().origin().file();
    return page.sheet("programme.peb", file, format, grid.scale(), pages, date);
  }

  private String address(Place place) {
    return place.hideAddress() ? "" : place.address().street() + ", " + place.address().city();
  }

  /** The activities of the place, and those of others that are here on some days. */
  private List<Activity> at(Place place) {
    return desk.catalog().current(Activity.class).stream()
        .filter(
            activity ->
                activity.place().filter(place.id()::equals).isPresent()
                    || activity.schedule().stream()
                        .anyMatch(s -> s.place().filter(place.id()::equals).isPresent()))
        .toList();
  }

  private static boolean here(Slot slot, Place place) {
    return slot.schedule()
        .place()
        .or(() -> slot.activity().place())
        .filter(place.id()::equals)
        .isPresent();
  }

  private static LocalDate date(Place place, List<Activity> activities) {
    return Stream.concat(Stream.of(place), activities.stream())
        .map(Entry::common)
        .map(common -> common.verified())
        .max(LocalDate::compareTo)
        .orElseThrow();
  }
}
