package dk.genklang.template;

import dk.genklang.model.Coded;
import dk.genklang.model.Price;
import dk.genklang.text.Formats;
import dk.genklang.text.Texts;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Functions that speak the language of the variable {@code language}: {@code t('key', ...)}, {@code
 * label(coded)}, and a function for each of {@link Formats}' methods, under the method's name.
 */
final class TextExtension extends AbstractExtension {
  /** A function of a language's texts and of arguments by position. */
  private interface Speech {
    Object say(String language, List<Object> arguments);
  }

  /** A function of one value. */
  private interface Format<T> {
    String format(Formats formats, T value);
  }

  @Override
  public Map<String, Function> getFunctions() {
    Map<String, Function> functions = new TreeMap<>();
    functions.put("t", function(TextExtension::text));
    functions.put("label", function(TextExtension::label));
    functions.put("timeRange", function(TextExtension::timeRange));
    functions.put("time", format(LocalTime.class, Formats::time));
    functions.put("date", format(LocalDate.class, Formats::date));
    functions.put("dayDate", format(LocalDate.class, Formats::dayDate));
    functions.put("fullDate", format(LocalDate.class, Formats::fullDate));
    functions.put("shortDate", format(LocalDate.class, Formats::shortDate));
    functions.put("weekday", format(DayOfWeek.class, Formats::weekday));
    functions.put("shortWeekday", format(DayOfWeek.class, Formats::shortWeekday));
    functions.put("month", format(YearMonth.class, Formats::month));
    functions.put("amount", format(BigDecimal.class, Formats::amount));
    functions.put("price", format(Price.class, Formats::price));
    functions.put("phone", format(String.class, Formats::phone));
    functions.put("languageName", format(String.class, Formats::languageName));
    functions.put("number", format(Number.class, (f, number) -> f.number(number.longValue())));
    functions.put("list", format(Collection.class, TextExtension::list));
    return functions;
  }

  private static String text(String language, List<Object> arguments) {
    String key = argument(arguments, 0, String.class);
    return Texts.of(language).get(key, arguments.subList(1, arguments.size()).toArray());
  }

  private static String label(String language, List<Object> arguments) {
    return Texts.of(language).label(argument(arguments, 0, Coded.class));
  }

  private static String timeRange(String language, List<Object> arguments) {
    LocalTime from = argument(arguments, 0, LocalTime.class);
    boolean open = arguments.size() < 2 || arguments.get(1) == null;
    return Formats.of(language)
        .timeRange(
            from, open ? Optional.empty() : Optional.of(argument(arguments, 1, LocalTime.class)));
  }

  private static String list(Formats formats, Collection<?> items) {
    List<String> texts = new ArrayList<>();
    items.forEach(item -> texts.add(String.valueOf(item)));
    return formats.list(texts);
  }

  private static <T> Function format(Class<T> type, Format<? super T> format) {
    return function(
        (language, arguments) -> format.format(Formats.of(language), argument(arguments, 0, type)));
  }

  private static <T> T argument(List<Object> arguments, int position, Class<T> type) {
    Object value = position < arguments.size() ? arguments.get(position) : null;
    if (!type.isInstance(value)) {
      String given = value == null ? "nothing" : value.getClass().getSimpleName();
      throw new IllegalArgumentException(
          "Argument " + (position + 1) + " is to be a " + type.getSimpleName() + ", not " + given);
    }
    return type.cast(value);
  }

  private static Function function(Speech speech) {
    return new Function() {
      @Override
      public List<String> getArgumentNames() {
        return List.of();
      }

      @Override
      public Object execute(
          Map<String, Object> named, PebbleTemplate self, EvaluationContext context, int line) {
        try {
          return speech.say(language(context), positional(named));
        } catch (RuntimeException e) {
          throw new PebbleException(e, e.getMessage(), line, self.getName());
        }
      }
    };
  }

  private static String language(EvaluationContext context) {
    String language = context.getLocale().getLanguage();
    if (language.isEmpty()) {
      throw new IllegalStateException("There is no variable \"language\"");
    }
    return language;
  }

  private static List<Object> positional(Map<String, Object> named) {
    Map<String, Object> left = new HashMap<>(named);
    List<Object> arguments = new ArrayList<>();
    while (left.containsKey(String.valueOf(arguments.size()))) {
      arguments.add(left.remove(String.valueOf(arguments.size())));
    }
    if (!left.isEmpty()) {
      throw new IllegalArgumentException("Arguments are not named here: " + left.keySet());
    }
    return arguments;
  }
}
