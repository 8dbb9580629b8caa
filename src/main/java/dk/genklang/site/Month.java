package dk.genklang.site;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A month at a glance: how much there is to go to on each day.
 *
 * @param weekdays their short names, from Monday
 * @param before weekdays before the first of the month, in a week that begins on Monday
 */
record Month(String name, List<String> weekdays, List<String> before, List<Day> days) {
  /** A day; {@code path} is empty where the calendar does not reach. */
  record Day(String iso, String number, String words, String path, int count) {}

  /** The months the calendar reaches. */
  static List<Month> ahead(Edition edition) {
    LocalDate today = edition.programme().today();
    YearMonth last = YearMonth.from(edition.programme().monday(Programme.WEEKS).minusDays(1));
    return Stream.iterate(
            YearMonth.from(today), month -> !month.isAfter(last), month -> month.plusMonths(1))
        .map(month -> of(month, edition))
        .toList();
  }

  private static Month of(YearMonth month, Edition edition) {
    LocalDate first = month.atDay(1);
    List<String> before =
        IntStream.range(1, first.getDayOfWeek().getValue()).mapToObj(day -> "").toList();
    return new Month(
        edition.capitalised(edition.formats().month(month)),
        edition.formats().weekdayHeads(),
        before,
        first.datesUntil(first.plusMonths(1)).map(day -> day(day, edition)).toList());
  }

  private static Day day(LocalDate date, Edition edition) {
    boolean reached =
        !date.isBefore(edition.programme().today())
            && date.isBefore(edition.programme().monday(Programme.WEEKS));
    int count = reached ? edition.programme().on(date).size() : 0;
    return new Day(
        date.toString(),
        String.valueOf(date.getDayOfMonth()),
        edition.formats().dayDate(date),
        count > 0 ? CalendarPages.path(date, edition) : "",
        count);
  }
}
