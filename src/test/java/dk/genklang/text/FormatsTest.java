package dk.genklang.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.genklang.model.Price;
import dk.genklang.model.PricePer;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FormatsTest {
  @Test
  void theHeadOfAColumnIsAShortNameOrWhereThatIsLongALetter() {
    assertEquals(
        List.of("man.", "tirs.", "ons.", "tors.", "fre.", "lør.", "søn."),
        Formats.of("da").weekdayHeads());
    assertEquals(
        List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"), Formats.of("en").weekdayHeads());
    assertEquals(List.of("ن", "ث", "ر", "خ", "ج", "س", "ح"), Formats.of("ar").weekdayHeads());
  }

  private static final LocalDate DAY = LocalDate.of(2026, 9, 8);
  private static final LocalTime FROM = LocalTime.of(17, 30);
  private static final Optional<LocalTime> TO = Optional.of(LocalTime.of(19, 30));

  private final Formats danish = Formats.of("da");
  private final Formats english = Formats.of("en");
  private final Formats arabic = Formats.of("ar");

  @Test
  void timesHaveAPointInDanishAndAColonElsewhere() {
    assertEquals("09.05", danish.time(LocalTime.of(9, 5)));
    assertEquals("17.30–19.30", danish.timeRange(FROM, TO));
    assertEquals("17.30", danish.timeRange(FROM, Optional.empty()));
    assertEquals("17:30–19:30", english.timeRange(FROM, TO));
    assertEquals("17:30–19:30", arabic.timeRange(FROM, TO));
  }

  @Test
  void datesAreInTheOrderOfTheLanguage() {
    assertEquals("8. september 2026", danish.date(DAY));
    assertEquals("tirsdag 8. september", danish.dayDate(DAY));
    assertEquals("tirsdag 8. september 2026", danish.fullDate(DAY));
    assertEquals("8. sep.", danish.shortDate(DAY));
    assertEquals("september 2026", danish.month(YearMonth.of(2026, 9)));
    assertEquals("8 September 2026", english.date(DAY));
    assertEquals("Tuesday 8 September", english.dayDate(DAY));
    assertEquals("8 Sept", english.shortDate(DAY));
    assertEquals("8 سبتمبر 2026", arabic.date(DAY));
    assertEquals("الثلاثاء، 8 سبتمبر", arabic.dayDate(DAY));
  }

  @Test
  void weekdaysAreNamedAndShortened() {
    assertEquals("søndag", danish.weekday(DayOfWeek.SUNDAY));
    assertEquals("tirs.", danish.shortWeekday(DayOfWeek.TUESDAY));
    assertEquals("Sat", english.shortWeekday(DayOfWeek.SATURDAY));
    assertEquals("الجمعة", arabic.weekday(DayOfWeek.FRIDAY));
  }

  @Test
  void amountsShowOereOnlyWhereThereAreSome() {
    assertEquals("45 kr.", danish.amount(new BigDecimal("45")));
    assertEquals("45 kr.", danish.amount(new BigDecimal("45.00")));
    assertEquals("12,50 kr.", danish.amount(new BigDecimal("12.5")));
    assertEquals("1.200 kr.", danish.amount(new BigDecimal("1200")));
    assertEquals("DKK 12.50", english.amount(new BigDecimal("12.5")));
    assertEquals("45 كرونة دنماركية", arabic.amount(new BigDecimal("45")));
  }

  @Test
  void aPriceSaysWhatItIsPaidFor() {
    assertEquals("Gratis", danish.price(Price.FREE));
    assertEquals("45 kr.", danish.price(price(Optional.empty())));
    assertEquals("45 kr. pr. måltid", danish.price(price(Optional.of(PricePer.MEAL))));
    assertEquals("DKK 45 each time", english.price(price(Optional.of(PricePer.TIME))));
  }

  private static Price price(Optional<PricePer> per) {
    return new Price(new BigDecimal("45"), per, Optional.empty(), Optional.of("Børn"));
  }

  @Test
  void danishPhoneNumbersAreGroupedInPairs() {
    for (String raw :
        List.of("00000000", "+4500000000", "004500000000", "0000 0000", "+45 00000000")) {
      assertEquals("00 00 00 00", danish.phone(raw), raw);
    }
    assertEquals("+46 8 123 45", danish.phone(" +46 8 123 45 "));
    assertEquals("112", danish.phone("112"));
  }

  @Test
  void languagesAreNamedInTheLanguageOfTheReader() {
    assertEquals("arabisk", danish.languageName("ar"));
    assertEquals("Danish", english.languageName("da"));
    assertEquals("العربية", arabic.languageName("ar"));
  }

  @Test
  void numbersAndLists() {
    assertEquals("12.345", danish.number(12345));
    assertEquals("12,345", english.number(12345));
    assertEquals("a, b og c", danish.list(List.of("a", "b", "c")));
  }
}
