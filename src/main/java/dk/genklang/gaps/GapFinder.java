package dk.genklang.gaps;

import dk.genklang.catalog.Catalog;
import dk.genklang.catalog.Occurrence;
import dk.genklang.gaps.Gaps.EmptyDays;
import dk.genklang.gaps.Gaps.InArea;
import dk.genklang.gaps.Gaps.InCategory;
import dk.genklang.gaps.Gaps.Missing;
import dk.genklang.model.Activity;
import dk.genklang.model.Area;
import dk.genklang.model.Category;
import dk.genklang.model.Content;
import dk.genklang.model.Place;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what is missing, and what wants looking after. */
public final class GapFinder {
  /** How far ahead a place's programme is looked for: a quarter of a year. */
  private static final int PROGRAMME_DAYS = 91;

  private final Catalog catalog;
  private final Content content;
  private final Counting counting;

  /**
   * @param catalog what is shown
   * @param content all there is: what is hidden because it is old is what most wants a check
   */
  public GapFinder(Catalog catalog, Content content) {
    this.catalog = catalog;
    this.content = content;
    this.counting = new Counting(catalog.asOf());
  }

  /** The whole overview, in the catalog's language. */
  public Gaps find() {
    List<Activity> activities =
        catalog.current(Activity.class).stream().filter(counting::takesPlace).toList();
    List<InArea> areas = catalog.areas().stream().map(area -> inArea(area, activities)).toList();
    return new Gaps(
        catalog.asOf(),
        areas,
        missing(areas),
        emptyDays(areas),
        catalog.categories().stream()
            .filter(category -> counting.count(of(category, activities)).noWeekend())
            .toList(),
        new DueEntries(catalog).of(content),
        placesWithoutProgramme(),
        new ToolLinks(catalog).unlinked());
  }

  private InArea inArea(Area area, List<Activity> activities) {
    List<Activity> here =
        activities.stream().filter(activity -> catalog.areas(activity).contains(area)).toList();
    return new InArea(
        area,
        counting.count(here),
        catalog.categories().stream()
            .map(category -> new InCategory(category, counting.count(of(category, here))))
            .toList());
  }

  private static List<Activity> of(Category category, List<Activity> activities) {
    return activities.stream()
        .filter(activity -> activity.common().categories().contains(category.id()))
        .toList();
  }

  private static List<Missing> missing(List<InArea> areas) {
    List<Missing> missing = new ArrayList<>();
    for (InArea area : areas) {
      for (int i = 0; i < area.categories().size(); i++) {
        int row = i;
        InCategory here = area.categories().get(i);
        long with =
            areas.stream()
                .filter(other -> other.categories().get(row).count().activities() > 0)
                .count();
        if (here.count().activities() == 0 && with > 0 && 2 * with >= areas.size()) {
          missing.add(new Missing(area.area(), here.category(), (int) with));
        }
      }
    }
    return missing;
  }

  private static List<EmptyDays> emptyDays(List<InArea> areas) {
    return areas.stream()
        .map(
            area ->
                new EmptyDays(
                    area.area(),
                    Arrays.stream(DayOfWeek.values())
                        .filter(day -> area.all().on(day) == 0)
                        .toList()))
        .filter(empty -> !empty.days().isEmpty())
        .toList();
  }

  private List<Place> placesWithoutProgramme() {
    LocalDate from = catalog.asOf();
    Set<String> used =
        catalog.between(from, from.plusDays(PROGRAMME_DAYS)).stream()
            .map(Occurrence::place)
            .flatMap(Optional::stream)
            .collect(Collectors.toSet());
    return catalog.current(Place.class).stream()
        .filter(place -> !used.contains(place.id()))
        .toList();
  }
}
