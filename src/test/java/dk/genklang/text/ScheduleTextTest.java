package dk.genklang.text;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.genklang.model.Frequency;
import dk.genklang.model.OrdinalDay;
import dk.genklang.model.Schedule;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScheduleTextTest {
  private static final LocalDate START = LocalDate.of(2026, 9, 1);

  private final ScheduleText danish = new ScheduleText(Texts.of("da"), Formats.of("da"));
  private final ScheduleText english = new ScheduleText(Texts.of("en"), Formats.of("en"));
  private final ScheduleText arabic = new ScheduleText(Texts.of("ar"), Formats.of("ar"));

  @Test
  void weeks() {
    assertEquals("hver tirsdag", danish.rule(weekly(1, TUESDAY)));
    assertEquals("hver tirsdag og torsdag", danish.rule(weekly(1, TUESDAY, THURSDAY)));
    assertEquals("hver anden torsdag", danish.rule(weekly(2, THURSDAY)));
    assertEquals("tirsdag og torsdag hver anden uge", danish.rule(weekly(2, TUESDAY, THURSDAY)));
    assertEquals("mandag hver 3. uge", danish.rule(weekly(3, MONDAY)));
    assertEquals(
        "alle hverdage", danish.rule(weekly(1, MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY)));
    assertEquals("hver dag", danish.rule(weekly(1, DayOfWeek.values())));
    assertEquals("every other Thursday", english.rule(weekly(2, THURSDAY)));
    assertEquals("الثلاثاء من كل أسبوع", arabic.rule(weekly(1, TUESDAY)));
    assertEquals("الاثنين كل 3 أسابيع", arabic.rule(weekly(3, MONDAY)));
  }

  @Test
  void months() {
    OrdinalDay first = new OrdinalDay(1, WEDNESDAY);
    OrdinalDay last = new OrdinalDay(-1, MONDAY);
    assertEquals("første onsdag i måneden", danish.rule(monthly(1, first)));
    assertEquals("første onsdag og sidste mandag i måneden", danish.rule(monthly(1, first, last)));
    OrdinalDay third = new OrdinalDay(3, WEDNESDAY);
    assertEquals(
        "første og tredje onsdag og sidste mandag i måneden",
        danish.rule(monthly(1, first, third, last)));
    assertEquals("first and third Wednesday of the month", english.rule(monthly(1, first, third)));
    assertEquals("يوم الأربعاء الأول والثالث من كل شهر", arabic.rule(monthly(1, first, third)));
    assertEquals("sidste mandag hver anden måned", danish.rule(monthly(2, last)));
    assertEquals("sidste mandag hver 3. måned", danish.rule(monthly(3, last)));
    assertEquals("first Wednesday of the month", english.rule(monthly(1, first)));
    assertEquals("يوم الأربعاء الأول من كل شهر", arabic.rule(monthly(1, first)));
  }

  @Test
  void days() {
    LocalDate day = LocalDate.of(2026, 12, 5);
    assertEquals("lørdag 5. december 2026", danish.rule(dates(day)));
    assertEquals(
        "lørdag 5. december 2026 og lørdag 12. december 2026",
        danish.rule(dates(day, day.plusDays(7))));
    assertEquals(
        "5 dage fra 5. december 2026 til 9. december 2026",
        danish.rule(
            dates(day, day.plusDays(1), day.plusDays(2), day.plusDays(3), day.plusDays(4))));
  }

  @Test
  void aSentenceHasTheTime() {
    assertEquals("Hver tirsdag kl. 17.30–19.30", danish.sentence(weekly(1, TUESDAY)));
    assertEquals("Every Tuesday at 17:30–19:30", english.sentence(weekly(1, TUESDAY)));
    assertEquals("الثلاثاء من كل أسبوع، الساعة 17:30–19:30", arabic.sentence(weekly(1, TUESDAY)));
  }

  @Test
  void theEndOfACourseIsSaid() {
    assertEquals(
        "Hver tirsdag kl. 17.30–19.30, til og med 29. september 2026",
        danish.sentence(ending(LocalDate.of(2026, 9, 29))));
    assertEquals(
        "Hver tirsdag kl. 17.30–19.30", danish.sentence(ending(LocalDate.of(2027, 5, 31))));
  }

  @Test
  void startAndEndAreSaidOnDaysWhenTheyMatter() {
    Schedule season = ending(LocalDate.of(2027, 5, 31));
    assertEquals(
        "Hver tirsdag kl. 17.30–19.30, fra 1. september 2026",
        danish.sentence(season, LocalDate.of(2026, 8, 31)));
    assertEquals("Hver tirsdag kl. 17.30–19.30", danish.sentence(season, LocalDate.of(2026, 9, 1)));
    assertEquals(
        "Hver tirsdag kl. 17.30–19.30, til og med 31. maj 2027",
        danish.sentence(season, LocalDate.of(2027, 4, 1)));
  }

  @Test
  void aSentenceTellsWhereItsHoursAre() {
    Schedule season = ending(LocalDate.of(2027, 5, 31));
    assertEquals(
        new ScheduleSentence("Hver tirsdag kl. ", "17.30–19.30", ", fra 1. september 2026"),
        danish.parts(season, LocalDate.of(2026, 8, 31)));
    assertEquals(
        new ScheduleSentence("الثلاثاء من كل أسبوع، الساعة ", "17:30–19:30", ""),
        arabic.parts(season, LocalDate.of(2026, 9, 1)));
  }

  private static Schedule weekly(int interval, DayOfWeek... days) {
    return schedule(
        Frequency.WEEK, interval, List.of(days), List.of(), List.of(), Optional.empty());
  }

  private static Schedule ending(LocalDate end) {
    return schedule(Frequency.WEEK, 1, List.of(TUESDAY), List.of(), List.of(), Optional.of(end));
  }

  private static Schedule monthly(int interval, OrdinalDay... days) {
    return schedule(
        Frequency.MONTH, interval, List.of(), List.of(days), List.of(), Optional.empty());
  }

  private static Schedule dates(LocalDate... dates) {
    return schedule(Frequency.DATES, 1, List.of(), List.of(), List.of(dates), Optional.empty());
  }

  private static Schedule schedule(
      Frequency every,
      int interval,
      List<DayOfWeek> days,
      List<OrdinalDay> ordinals,
      List<LocalDate> dates,
      Optional<LocalDate> end) {
    return new Schedule(
        every,
        interval,
        days,
        ordinals,
        dates,
        LocalTime.of(17, 30),
        Optional.of(LocalTime.of(19, 30)),
        dates.isEmpty() ? Optional.of(START) : Optional.empty(),
        end,
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }
}
