package dk.genklang.gaps;

import dk.genklang.model.Area;
import dk.genklang.model.Category;
import dk.genklang.model.Entry;
import dk.genklang.model.Place;
import dk.genklang.model.Tool;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The editors' overview: what there is where and when, what is missing, and what wants looking
 * after.
 *
 * @param areas every area, in the order of {@code areas.yml}
 * @param missing categories an area lacks although at least half of the areas have them
 * @param emptyDays areas with weekdays on which nothing comes again
 * @param noWeekend categories in which nothing comes again on Saturdays or Sundays, in any area
 * @param due entries to be checked, the most urgent first
 * @param placesWithoutProgramme places where nothing happens in the next weeks
 * @param unlinkedTools tools that no collection, story or text leads to
 */
public record Gaps(
    LocalDate asOf,
    List<InArea> areas,
    List<Missing> missing,
    List<EmptyDays> emptyDays,
    List<Category> noWeekend,
    List<Due> due,
    List<Place> placesWithoutProgramme,
    List<Tool> unlinkedTools) {
  public Gaps {
    areas = List.copyOf(areas);
    missing = List.copyOf(missing);
    emptyDays = List.copyOf(emptyDays);
    noWeekend = List.copyOf(noWeekend);
    due = List.copyOf(due);
    placesWithoutProgramme = List.copyOf(placesWithoutProgramme);
    unlinkedTools = List.copyOf(unlinkedTools);
  }

  /** What there is in an area, in all and by every category. */
  public record InArea(Area area, Count all, List<InCategory> categories) {
    public InArea {
      categories = List.copyOf(categories);
    }
  }

  /** What there is of a category in an area. */
  public record InCategory(Category category, Count count) {}

  /** A category that an area lacks, and how many areas have it. */
  public record Missing(Area area, Category category, int areasWithIt) {}

  /** The weekdays on which nothing comes again in an area. */
  public record EmptyDays(Area area, List<DayOfWeek> days) {
    public EmptyDays {
      days = List.copyOf(days);
    }

    /** Whether both days of the weekend are among them. */
    public boolean weekend() {
      return days.contains(DayOfWeek.SATURDAY) && days.contains(DayOfWeek.SUNDAY);
    }
  }

  /**
   * An entry to be checked.
   *
   * @param areas the entry counts for; all of them for the whole municipality
   * @param responsible who checked it last
   * @param day from when on it is reported as old
   */
  public record Due(
      Entry entry,
      List<Area> areas,
      boolean everywhere,
      Optional<String> responsible,
      LocalDate day) {
    public Due {
      areas = List.copyOf(areas);
    }
  }
}
