package dk.genklang.site;

import dk.genklang.model.Activity;
import dk.genklang.model.Holiday;
import dk.genklang.model.Schedule;
import dk.genklang.text.ScheduleSentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One of an activity's schedules in words.
 *
 * @param sentence in whose hours no line ends
 * @param note the editor's
 * @param except the coming days and holidays on which it does not happen; may be empty
 * @param place where it differs from the activity's; may be empty
 */
record Times(ScheduleSentence sentence, Phrase note, String except, Phrase place) {
  /** Exceptions further away than this are no news yet. */
  private static final int AHEAD_DAYS = 120;

  static List<Times> of(Activity activity, Edition edition) {
    return activity.schedule().stream().map(schedule -> of(activity, schedule, edition)).toList();
  }

  private static Times of(Activity activity, Schedule schedule, Edition edition) {
    LocalDate today = edition.programme().today();
    LocalDate horizon = today.plusDays(AHEAD_DAYS);
    List<String> off = new ArrayList<>();
    for (String id : schedule.exceptHolidays()) {
      edition.catalog().holidays().stream()
          .filter(holiday -> holiday.id().equals(id))
          .filter(
              holiday ->
                  holiday.days().stream()
                      .anyMatch(day -> !day.isBefore(today) && day.isBefore(horizon)))
          .map(Holiday::name)
          .distinct()
          .forEach(off::add);
    }
    schedule.exceptDates().stream()
        .filter(day -> !day.isBefore(today) && day.isBefore(horizon))
        .map(edition.formats()::dayDate)
        .forEach(off::add);
    return new Times(
        edition.schedules().parts(schedule, today),
        edition.words().of(activity, "schedule", schedule.note()),
        off.isEmpty() ? "" : edition.t("site.not-on", edition.names(off)),
        schedule
            .place()
            .filter(id -> !activity.place().equals(Optional.of(id)))
            .flatMap(id -> edition.catalog().place(id))
            .map(edition.words()::title)
            .orElse(Phrase.NONE));
  }
}
