package dk.genklang.print;

import dk.genklang.model.Activity;
import dk.genklang.model.Schedule;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Comparator;

/** One activity on one weekday. In the order of the day, then of the time and the title. */
record Slot(DayOfWeek day, Schedule schedule, Activity activity) implements Comparable<Slot> {
  private static final Comparator<Slot> ORDER =
      Comparator.comparing(Slot::day)
          .thenComparing(Slot::from)
          .thenComparing(slot -> slot.activity().title())
          .thenComparing(slot -> slot.activity().ref());

  LocalTime from() {
    return schedule.from();
  }

  @Override
  public int compareTo(Slot other) {
    return ORDER.compare(this, other);
  }
}
