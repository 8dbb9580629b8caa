package dk.genklang.gaps;

import dk.genklang.model.Activity;
import dk.genklang.model.Frequency;
import dk.genklang.model.OrdinalDay;
import dk.genklang.model.Schedule;
import dk.genklang.model.Status;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Counts what one can come to from a day on. */
final class Counting {
  private final LocalDate asOf;

  Counting(LocalDate asOf) {
    this.asOf = asOf;
  }

  /** Whether there is anything left of an activity to come to. */
  boolean takesPlace(Activity activity) {
    Status status = activity.common().status();
    boolean on = status == Status.ACTIVE || status == Status.WAITING_LIST;
    return on && (activity.schedule().isEmpty() || running(activity).findAny().isPresent());
  }

  /** Counts activities that take place. */
  Count count(Collection<Activity> activities) {
    int[] weekdays = new int[DayOfWeek.values().length];
    int single = 0;
    int byAgreement = 0;
    for (Activity activity : activities) {
      weekdays(activity).forEach(day -> weekdays[day.getValue() - 1]++);
      single += running(activity).anyMatch(schedule -> !repeats(schedule)) ? 1 : 0;
      byAgreement += activity.schedule().isEmpty() ? 1 : 0;
    }
    List<Integer> counts = new ArrayList<>();
    for (int count : weekdays) {
      counts.add(count);
    }
    return new Count(counts, single, byAgreement, activities.size());
  }

  private Set<DayOfWeek> weekdays(Activity activity) {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    running(activity)
        .filter(Counting::repeats)
        .forEach(
            schedule -> {
              days.addAll(schedule.days());
              schedule.ordinals().stream().map(OrdinalDay::day).forEach(days::add);
            });
    return days;
  }

  private Stream<Schedule> running(Activity activity) {
    return activity.schedule().stream()
        .filter(
            schedule ->
                repeats(schedule)
                    ? schedule.end().filter(asOf::isAfter).isEmpty()
                    : schedule.dates().stream().anyMatch(day -> !day.isBefore(asOf)));
  }

  private static boolean repeats(Schedule schedule) {
    return schedule.every() == Frequency.WEEK || schedule.every() == Frequency.MONTH;
  }
}
