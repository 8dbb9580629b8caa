package dk.genklang.check;

import dk.genklang.model.Activity;
import dk.genklang.model.Content;
import dk.genklang.model.Schedule;
import dk.genklang.model.Status;
import dk.genklang.problem.Problem;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * Single dates that have passed are taken away while others remain. When none remain, {@link
 * ScheduleDates} tells.
 */
final class PassedDates implements Rule {
  private final LocalDate asOf;

  PassedDates(LocalDate asOf) {
    this.asOf = asOf;
  }

  @Override
  public void check(Content content, Consumer<Problem> problems) {
    Entries.activities(content)
        .filter(activity -> activity.common().status() != Status.ENDED)
        .filter(activity -> !Entries.gone(activity.common(), asOf))
        .filter(activity -> activity.schedule().stream().anyMatch(this::remains))
        .forEach(activity -> check(activity, problems));
  }

  private void check(Activity activity, Consumer<Problem> problems) {
    List<Schedule> schedules = activity.schedule();
    for (int i = 0; i < schedules.size(); i++) {
      String path = "schedule." + i + ".on.";
      schedules.get(i).dates().stream()
          .filter(asOf::isAfter)
          .min(Comparator.naturalOrder())
          .ifPresent(
              day ->
                  problems.accept(
                      Problem.warning(
                          "date-passed", activity.common().origin().at(path + day), day)));
    }
  }

  private boolean remains(Schedule schedule) {
    return schedule.dates().isEmpty()
        ? schedule.end().filter(asOf::isAfter).isEmpty()
        : schedule.dates().stream().anyMatch(day -> !day.isBefore(asOf));
  }
}
