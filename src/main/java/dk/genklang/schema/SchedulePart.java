package dk.genklang.schema;

import static dk.genklang.schema.Field.optional;
import static dk.genklang.schema.Field.required;

import dk.genklang.model.Frequency;
import dk.genklang.model.Kind;
import dk.genklang.model.OrdinalDay;
import dk.genklang.model.Schedule;
import dk.genklang.problem.Problem;
import dk.genklang.source.FileName;
import dk.genklang.source.Node;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** When something happens, as editors write it. */
final class SchedulePart {
  /** How often: the frequency and every how many. */
  private record Every(Frequency frequency, int interval) {}

  /** Either a day or the id of a holiday. */
  private record Except(Optional<LocalDate> date, Optional<String> holiday) {}

  /** What stands after {@code on}: what it may be depends on {@code every}. */
  private record On(
      Optional<DayOfWeek> day, Optional<OrdinalDay> ordinal, Optional<LocalDate> date) {}

  private static final int MAX_WEEKS = 52;
  private static final Pattern WEEKS = Pattern.compile("(0?[1-9]|[1-4]\\d|5[0-2]) weeks");
  private static final Pattern OTHER_WEEKS = Pattern.compile("(\\d{1,4}) weeks");
  private static final List<String> EVERY = List.of("week", "2 weeks", "month", "once", "dates");
  private static final List<String> DAYS =
      Arrays.stream(DayOfWeek.values()).map(day -> day.name().toLowerCase(Locale.ROOT)).toList();
  private static final List<String> ORDINALS =
      List.of("first", "second", "third", "fourth", "last");
  private static final Pattern COUNTED =
      Pattern.compile("(?:" + String.join("|", ORDINALS) + ") +(?:" + String.join("|", DAYS) + ")");
  private static final Pattern HOLIDAY = Pattern.compile("(?![\\d-]+\\s*$)" + FileName.ID);

  private static final Description WEEKLY =
      Description.anyOf(every(Frequency.WEEK), Description.pattern(WEEKS));
  private static final Description A_DAY = Description.choice(DAYS);
  private static final Description A_COUNTED_DAY =
      Description.pattern(COUNTED, "not-a-counted-day");
  private static final Description A_DATE = Description.pattern(Types.DATE, "not-a-date");

  private static final Field<Every> EVERY_KEY =
      required(
          "every",
          Type.of(
              Description.anyOf(Description.choice(EVERY), Description.pattern(WEEKS)),
              SchedulePart::every));
  private static final Field<List<On>> ON =
      required(
          "on",
          Compounds.oneOrMore(
              Type.of(Description.oneOf(A_DAY, A_COUNTED_DAY, A_DATE), SchedulePart::on)));
  private static final Field<LocalTime> FROM = required("from", Types.time());
  private static final Field<LocalTime> TO = optional("to", Types.time());
  private static final Field<LocalDate> START = optional("start", Types.date());
  private static final Field<LocalDate> END = optional("end", Types.date());
  private static final Field<List<Except>> EXCEPT =
      optional(
          "except",
          Compounds.oneOrMore(
              Type.of(
                  Description.oneOf(A_DATE, Description.pattern(HOLIDAY, "not-a-date")),
                  SchedulePart::except)));
  private static final Field<String> PLACE = optional("place", Types.idOf(Kind.PLACE));
  private static final Field<String> NOTE = optional("note", Types.line());

  static final Shape<Schedule> SHAPE =
      Shape.of(
              List.of(EVERY_KEY, ON, FROM, TO, START, END, EXCEPT, PLACE, NOTE),
              (values, reading) -> make(values))
          .check(
              new Rule(
                  SchedulePart::rules,
                  List.of(
                      goTogether(WEEKLY, A_DAY, START),
                      goTogether(every(Frequency.MONTH), A_COUNTED_DAY, START),
                      goTogether(every(Frequency.ONCE, Frequency.DATES), A_DATE))));

  private SchedulePart() {}

  private static Description every(Frequency... frequencies) {
    return Description.choice(Stream.of(frequencies).map(Frequency::code).toList());
  }

  /** Which days go with a frequency, and what else is then required. */
  private static Description goTogether(Description every, Description day, Field<?>... required) {
    Description then = Description.where(ON, Description.oneOf(day, Description.list(day)));
    return Description.of(
            "if", Description.where(EVERY_KEY, every).with("required", List.of(EVERY_KEY.key())))
        .with(
            "then",
            required.length == 0
                ? then
                : then.with("required", Stream.of(required).map(Field::key).toList()));
  }

  private static Schedule make(Values values) {
    Every every = values.require(EVERY_KEY);
    List<On> on = values.list(ON);
    List<Except> except = values.list(EXCEPT);
    return new Schedule(
        every.frequency(),
        every.interval(),
        on.stream().flatMap(it -> it.day().stream()).distinct().sorted().toList(),
        on.stream().flatMap(it -> it.ordinal().stream()).distinct().toList(),
        on.stream().flatMap(it -> it.date().stream()).distinct().sorted().toList(),
        values.require(FROM),
        values.get(TO),
        values.get(START),
        values.get(END),
        except.stream().flatMap(it -> it.date().stream()).distinct().sorted().toList(),
        except.stream().flatMap(it -> it.holiday().stream()).distinct().toList(),
        values.get(PLACE),
        values.get(NOTE));
  }

  private static void rules(Values values, Reading reading) {
    values
        .get(EVERY_KEY)
        .ifPresent(
            every -> {
              boolean repeats =
                  every.frequency() == Frequency.WEEK || every.frequency() == Frequency.MONTH;
              if (repeats && !values.written(START)) {
                reading.report(Problem.error("missing-key", values.position(), START.key()));
              }
              for (On on : values.list(ON)) {
                if (!fits(every.frequency(), on)) {
                  reading.report(
                      Problem.error(
                          "schedule-on",
                          values.position(ON),
                          every.frequency() == Frequency.WEEK && every.interval() > 1
                              ? every.interval() + " weeks"
                              : every.frequency().code()));
                }
              }
            });
  }

  private static boolean fits(Frequency frequency, On on) {
    return switch (frequency) {
      case WEEK -> on.day().isPresent();
      case MONTH -> on.ordinal().isPresent();
      case ONCE, DATES -> on.date().isPresent();
    };
  }

  private static Optional<Every> every(Node node, Reading reading) {
    return Types.scalar(node, reading, "text")
        .flatMap(
            text -> {
              Matcher weeks = WEEKS.matcher(text);
              if (weeks.matches()) {
                return Optional.of(new Every(Frequency.WEEK, Integer.parseInt(weeks.group(1))));
              }
              Matcher otherWeeks = OTHER_WEEKS.matcher(text);
              if (otherWeeks.matches()) {
                return reading.error("out-of-range", node, otherWeeks.group(1), 1, MAX_WEEKS);
              }
              return Arrays.stream(Frequency.values())
                  .filter(frequency -> frequency.code().equals(text))
                  .map(frequency -> new Every(frequency, 1))
                  .findFirst()
                  .or(() -> Types.unknown(node, reading, text, EVERY));
            });
  }

  private static Optional<On> on(Node node, Reading reading) {
    Optional<String> written = Types.scalar(node, reading, "text");
    if (written.isEmpty()) {
      return Optional.empty();
    }
    String text = written.get();
    Optional<LocalDate> date = Types.parseDate(text);
    if (date.isPresent()) {
      reading.named(date.get(), node.position());
      return Optional.of(new On(Optional.empty(), Optional.empty(), date));
    }
    String[] words = text.split(" +", -1);
    int day = DAYS.indexOf(words[words.length - 1]);
    if (words.length == 1 && day >= 0) {
      return Optional.of(
          new On(Optional.of(DayOfWeek.of(day + 1)), Optional.empty(), Optional.empty()));
    }
    int ordinal = ORDINALS.indexOf(words[0]);
    if (words.length == 2 && day >= 0 && ordinal >= 0) {
      boolean last = ordinal == ORDINALS.size() - 1;
      OrdinalDay counted = new OrdinalDay(last ? -1 : ordinal + 1, DayOfWeek.of(day + 1));
      return Optional.of(new On(Optional.empty(), Optional.of(counted), Optional.empty()));
    }
    if (text.matches("\\d.*")) {
      return reading.error("not-a-date", node, text);
    }
    return words.length == 1
        ? Types.unknown(node, reading, text, DAYS)
        : reading.error("not-a-counted-day", node, text);
  }

  private static Optional<Except> except(Node node, Reading reading) {
    Optional<String> written = Types.scalar(node, reading, "text");
    Optional<LocalDate> date = written.flatMap(Types::parseDate);
    date.ifPresent(day -> reading.named(day, node.position()));
    if (written.isEmpty() || date.isPresent()) {
      return date.map(day -> new Except(Optional.of(day), Optional.empty()));
    }
    return HOLIDAY.matcher(written.get()).matches()
        ? Types.idOf("holiday")
            .read(node, reading)
            .map(id -> new Except(Optional.empty(), Optional.of(id)))
        : reading.error("not-a-date", node, written.get());
  }
}
