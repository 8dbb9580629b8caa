package dk.genklang.text;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.util.ULocale;
import dk.genklang.model.Price;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Dates, times, prices and phone numbers as a language writes them, after CLDR as ICU carries it,
 * so that every JDK writes the same. Immutable and thread-safe.
 */
public final class Formats {
  private static final Pattern SEPARATORS = Pattern.compile("[\\s().-]");
  private static final Pattern COUNTRY = Pattern.compile("^(\\+|00)45(?=\\d{8}$)");
  private static final Pattern EIGHT_DIGITS = Pattern.compile("\\d{8}");

  /** In letters; a column of a month on a telephone holds no more. */
  private static final int WIDEST_HEAD = 5;

  private static final Pattern PAIR = Pattern.compile("(\\d\\d)(?=\\d)");

  private final Texts texts;
  private final ULocale locale;
  private final DateTimeFormatter time;
  private final DateTimeFormatter date;
  private final DateTimeFormatter dayDate;
  private final DateTimeFormatter shortDate;
  private final DateTimeFormatter weekday;
  private final DateTimeFormatter shortWeekday;
  private final DateTimeFormatter letterOfWeekday;
  private final DateTimeFormatter month;
  private final LocalizedNumberFormatter number;
  private final LocalizedNumberFormatter kroner;
  private final LocalizedNumberFormatter oere;

  private Formats(String language) {
    this.texts = Texts.of(language);
    this.locale = Texts.locale(language);
    DatePattern patterns = new DatePattern(locale);
    this.time = patterns.of("Hm");
    this.date = patterns.of("yMMMMd");
    this.dayDate = patterns.of("MMMMEEEEd");
    this.shortDate = patterns.of("MMMd");
    this.weekday = patterns.of("cccc");
    this.shortWeekday = patterns.of("ccc");
    this.letterOfWeekday = patterns.of("ccccc");
    this.month = patterns.of("yMMMM");
    this.number = NumberFormatter.withLocale(locale);
    this.kroner = number.precision(Precision.fixedFraction(0));
    this.oere = number.precision(Precision.fixedFraction(2));
  }

  /**
   * The formats of a language.
   *
   * @param language one of {@link Texts#languages()}
   * @throws IllegalArgumentException when there are no message files in that language
   */
  public static Formats of(String language) {
    Formats formats = All.BY_LANGUAGE.get(language);
    if (formats == null) {
      throw new IllegalArgumentException("No formats in the language " + language);
    }
    return formats;
  }

  /** {@code 17.30}. */
  public String time(LocalTime t) {
    return time.format(t);
  }

  /** {@code 17.30–19.30}, with an en dash; {@code 17.30} where the end is not known. */
  public String timeRange(LocalTime from, Optional<LocalTime> to) {
    return to.map(end -> time(from) + "–" + time(end)).orElseGet(() -> time(from));
  }

  /** {@code 8. september 2026}. */
  public String date(LocalDate d) {
    return date.format(d);
  }

  /** {@code tirsdag 8. september}. */
  public String dayDate(LocalDate d) {
    return dayDate.format(d);
  }

  /** {@code tirsdag 8. september 2026}. */
  public String fullDate(LocalDate d) {
    return texts.get("format.full-date", dayDate.format(d), String.valueOf(d.getYear()));
  }

  /** {@code 8. sep.}. */
  public String shortDate(LocalDate d) {
    return shortDate.format(d);
  }

  /** {@code tirsdag}. */
  public String weekday(DayOfWeek d) {
    return weekday.format(d);
  }

  /** {@code tirs.}, as CLDR shortens it. */
  public String shortWeekday(DayOfWeek d) {
    return shortWeekday.format(d);
  }

  /**
   * Weekdays for the head of a narrow column, from Monday: short names, or single letters in
   * languages whose short names are long.
   */
  public List<String> weekdayHeads() {
    List<DayOfWeek> days = List.of(DayOfWeek.values());
    boolean narrow = days.stream().allMatch(day -> shortWeekday(day).length() <= WIDEST_HEAD);
    return days.stream().map(narrow ? this::shortWeekday : letterOfWeekday::format).toList();
  }

  /** {@code september 2026}. */
  public String month(YearMonth m) {
    return month.format(m);
  }

  /** Danish kroner: {@code 45 kr.}, {@code 12,50 kr.}. */
  public String amount(BigDecimal dkk) {
    boolean whole = dkk.stripTrailingZeros().scale() <= 0;
    String digits = (whole ? kroner : oere).format(dkk).toString();
    return texts.get("format.amount", digits);
  }

  /**
   * {@code Gratis}, {@code 45 kr. pr. måltid}. The price's note, and whom it is for, are left to
   * the page.
   */
  public String price(Price p) {
    if (p.free()) {
      return texts.get("price.free");
    }
    return p.per()
        .map(per -> texts.get("format.price-per", amount(p.amount()), texts.label(per)))
        .orElseGet(() -> amount(p.amount()));
  }

  /**
   * {@code 87 65 43 21}: eight Danish digits in pairs, with or without {@code +45} before them;
   * anything else as it was written.
   */
  public String phone(String raw) {
    String digits = COUNTRY.matcher(SEPARATORS.matcher(raw).replaceAll("")).replaceFirst("");
    return EIGHT_DIGITS.matcher(digits).matches()
        ? PAIR.matcher(digits).replaceAll("$1 ")
        : raw.strip();
  }

  /** {@code dansk}, {@code arabisk}: a language's name in this one. */
  public String languageName(String iso639) {
    return ULocale.getDisplayLanguage(iso639, locale);
  }

  /** {@code 12.345}. */
  public String number(long n) {
    return number.format(n).toString();
  }

  /** {@code mandag, onsdag og fredag}. */
  public String list(Collection<String> items) {
    return ListFormatter.getInstance(locale).format(items);
  }

  /** Made when the first is asked for. */
  private static final class All {
    private static final Map<String, Formats> BY_LANGUAGE = new TreeMap<>();

    static {
      Texts.languages().forEach(language -> BY_LANGUAGE.put(language, new Formats(language)));
    }
  }
}
