package dk.genklang.check;

import dk.genklang.model.Activity;
import dk.genklang.model.Content;
import dk.genklang.model.Frequency;
import dk.genklang.model.Origin;
import dk.genklang.model.Schedule;
import dk.genklang.model.Status;
import dk.genklang.problem.Position;
import dk.genklang.problem.Problem;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Times and days of a schedule come in order, and something is still going to happen. */
final class ScheduleDates implements Rule {
  private final LocalDate asOf;

  ScheduleDates(LocalDate asOf) {
    this.asOf = asOf;
  }

  @Override
  public void check(Content content, Consumer<Problem> problems) {
    Entries.activities(content).forEach(activity -> check(activity, problems));
  }

  private void check(Activity activity, Consumer<Problem> problems) {
    List<Schedule> schedules = activity.schedule();
    Origin origin = activity.common().origin();
    for (int i = 0; i < schedules.size(); i++) {
      check(schedules.get(i), origin, "schedule." + i, problems);
    }
    boolean active =
        activity.common().status() != Status.ENDED && !Entries.gone(activity.common(), asOf);
    if (active && !schedules.isEmpty() && schedules.stream().allMatch(this::over)) {
      problems.accept(Problem.warning("schedule-over", origin.at("schedule"), asOf));
    }
  }

  private static void check(
      Schedule schedule, Origin origin, String path, Consumer<Problem> problems) {
    Optional<LocalTime> to = schedule.to();
    if (to.isPresent() && !to.get().isAfter(schedule.from())) {
      problems.accept(
          Problem.error("ends-before-start", origin.at(path + ".to"), schedule.from(), to.get()));
    }
    Optional<LocalDate> start = schedule.start();
    Optional<LocalDate> end = schedule.end();
    Position endPosition = origin.at(path + ".end");
    if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
      problems.accept(Problem.error("ends-before-start", endPosition, start.get(), end.get()));
    }
  }

  private boolean over(Schedule schedule) {
    boolean repeats = schedule.every() == Frequency.WEEK || schedule.every() == Frequency.MONTH;
    return repeats
        ? schedule.end().filter(end -> end.isBefore(asOf)).isPresent()
        : schedule.dates().stream().allMatch(day -> day.isBefore(asOf));
  }
}
