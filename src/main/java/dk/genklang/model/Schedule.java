package dk.genklang.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * When something happens again and again (schema.org Schedule), as an editor writes it.
 *
 * @param interval every so many weeks or months; 1 for {@code once} and {@code dates}
 * @param days the weekdays of {@code week}; in the order Monday to Sunday
 * @param ordinals the counted weekdays of {@code month}
 * @param dates the days of {@code once} and {@code dates}, in order
 * @param start first possible day; present for {@code week} and {@code month}
 * @param end last possible day
 * @param exceptDates days on which it does not happen
 * @param exceptHolidays ids of holidays in which it does not happen
 * @param place id, where it differs from the entry's place
 */
public record Schedule(
    Frequency every,
    int interval,
    List<DayOfWeek> days,
    List<OrdinalDay> ordinals,
    List<LocalDate> dates,
    LocalTime from,
    Optional<LocalTime> to,
    Optional<LocalDate> start,
    Optional<LocalDate> end,
    List<LocalDate> exceptDates,
    List<String> exceptHolidays,
    Optional<String> place,
    Optional<String> note) {
  public Schedule {
    days = List.copyOf(days);
    ordinals = List.copyOf(ordinals);
    dates = List.copyOf(dates);
    exceptDates = List.copyOf(exceptDates);
    exceptHolidays = List.copyOf(exceptHolidays);
  }
}
