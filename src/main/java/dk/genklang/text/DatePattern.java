package dk.genklang.text;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.NumberingSystem;
import com.ibm.icu.util.ULocale;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DecimalStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalField;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes formatters of {@code java.time}, which are fast and thread-safe, from ICU's patterns and
 * names, which do not change with the JDK.
 */
final class DatePattern {
  private static final Pattern PART =
      Pattern.compile("'(?<quoted>[^']*)'|(?<field>([A-Za-z])\\3*)|(?<literal>[^A-Za-z']+)");

  private final ULocale locale;
  private final DateFormatSymbols symbols;
  private final DateTimePatternGenerator patterns;

  DatePattern(ULocale locale) {
    this.locale = locale;
    this.symbols = new DateFormatSymbols(locale);
    this.patterns = DateTimePatternGenerator.getInstance(locale);
  }

  /**
   * A formatter that shows some fields as the language writes them.
   *
   * @param skeleton the fields, as in {@code yMMMMd}
   */
  DateTimeFormatter of(String skeleton) {
    DateTimeFormatterBuilder builder = new DateTimeFormatterBuilder();
    Matcher parts = PART.matcher(patterns.getBestPattern(skeleton));
    while (parts.find()) {
      if (parts.group("field") != null) {
        field(builder, parts.group("field"));
      } else {
        String quoted = parts.group("quoted");
        builder.appendLiteral(
            quoted == null ? parts.group("literal") : quoted.isEmpty() ? "'" : quoted);
      }
    }
    char zero = NumberingSystem.getInstance(locale).getDescription().charAt(0);
    return builder
        .toFormatter(Locale.ROOT)
        .withDecimalStyle(DecimalStyle.STANDARD.withZeroDigit(zero));
  }

  private void field(DateTimeFormatterBuilder builder, String field) {
    int length = field.length();
    int width =
        length == 5
            ? DateFormatSymbols.NARROW
            : length == 4 ? DateFormatSymbols.WIDE : DateFormatSymbols.ABBREVIATED;
    switch (field.charAt(0)) {
      case 'y' -> builder.appendValue(ChronoField.YEAR);
      case 'M' -> month(builder, length, DateFormatSymbols.FORMAT, width);
      case 'L' -> month(builder, length, DateFormatSymbols.STANDALONE, width);
      case 'E' -> weekday(builder, DateFormatSymbols.FORMAT, width);
      case 'c' -> weekday(builder, DateFormatSymbols.STANDALONE, width);
      case 'd' -> number(builder, ChronoField.DAY_OF_MONTH, length);
      case 'H' -> number(builder, ChronoField.HOUR_OF_DAY, length);
      case 'm' -> number(builder, ChronoField.MINUTE_OF_HOUR, length);
      default -> throw new IllegalStateException("Unexpected field " + field + " in " + locale);
    }
  }

  private void month(DateTimeFormatterBuilder builder, int length, int context, int width) {
    if (length <= 2) {
      number(builder, ChronoField.MONTH_OF_YEAR, length);
      return;
    }
    Map<Long, String> names = new HashMap<>();
    String[] months = symbols.getMonths(context, width);
    for (int i = 0; i < 12; i++) {
      names.put(i + 1L, months[i]);
    }
    builder.appendText(ChronoField.MONTH_OF_YEAR, names);
  }

  private void weekday(DateTimeFormatterBuilder builder, int context, int width) {
    Map<Long, String> names = new HashMap<>();
    String[] days = symbols.getWeekdays(context, width);
    for (int i = 1; i <= 7; i++) {
      names.put(i == 1 ? 7L : i - 1L, days[i]);
    }
    builder.appendText(ChronoField.DAY_OF_WEEK, names);
  }

  private static void number(DateTimeFormatterBuilder builder, TemporalField field, int length) {
    if (length == 1) {
      builder.appendValue(field);
    } else {
      builder.appendValue(field, length);
    }
  }
}
