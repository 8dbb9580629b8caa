package dk.genklang.check;

import dk.genklang.model.Activity;
import dk.genklang.model.Content;
import dk.genklang.model.Schedule;
import dk.genklang.problem.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** A date that a schedule leaves out is one on which it would have happened. */
final class Exceptions implements Rule {
  @Override
  public void check(Content content, Consumer<Problem> problems) {
    Entries.activities(content).forEach(activity -> check(activity, problems));
  }

  private static void check(Activity activity, Consumer<Problem> problems) {
    List<Schedule> schedules = activity.schedule();
    for (int i = 0; i < schedules.size(); i++) {
      for (LocalDate day : schedules.get(i).exceptDates()) {
        if (!Recurrence.happens(schedules.get(i), day)) {
          problems.accept(
              Problem.warning(
                  "except-no-occurrence",
                  activity.common().origin().at("schedule." + i + ".except." + day),
                  day,
                  day.getDayOfWeek().name().toLowerCase(Locale.ROOT)));
        }
      }
    }
  }
}
