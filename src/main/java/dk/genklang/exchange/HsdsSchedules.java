package dk.genklang.exchange;

import dk.genklang.model.WeekdayCode;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** HSDS schedules as we write them; one that we have no words for is kept for the editor. */
final class HsdsSchedules {
  private static final List<String> DAYS =
      Arrays.stream(DayOfWeek.values()).map(WeekdayCode::of).toList();
  private static final List<String> NAMES =
      List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
  private static final Map<String, String> ORDINALS =
      Map.of("1", "first", "2", "second", "3", "third", "4", "fourth", "-1", "last");
  private static final Pattern DAY = Pattern.compile("(-?\\d)?(MO|TU|WE|TH|FR|SA|SU)");
  private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):([0-5]\\d).*");
  private static final Pattern DATE = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d).*");
  private static final String KEY = "schedule";

  private HsdsSchedules() {}

  /** Writes the schedules of a service. */
  static void put(List<Thing> schedules, Filling entry) {
    int number = 0;
    Set<String> seen = new HashSet<>();
    for (Thing schedule : schedules) {
      if (number == Keys.MOST_ITEMS) {
        return;
      }
      if (schedule.has("id") && !seen.add(schedule.text("id").orElse(""))) {
        continue;
      }
      Optional<String> opens = schedule.text("opens_at").flatMap(HsdsSchedules::time);
      Optional<List<String>> days = days(schedule);
      Optional<String> every = every(schedule);
      if (opens.isEmpty() || days.isEmpty() || every.isEmpty()) {
        entry.setAside(KEY, said(schedule));
        continue;
      }
      String path = KEY + "." + ++number + ".";
      entry.put(path + "every", every.get());
      entry.putAll(path + "on", days.get());
      entry.put(path + "from", opens.get());
      entry.put(path + "to", schedule.text("closes_at").flatMap(HsdsSchedules::time));
      if (schedule.has("freq")) {
        entry.put(path + "start", date(schedule, "dtstart", "valid_from"));
        entry.put(path + "end", date(schedule, "until", "valid_to"));
      }
      entry.put(path + "note", schedule.text("notes"));
    }
  }

  /** Writes the opening hours of a location. */
  static void putHours(List<Thing> schedules, Filling entry) {
    Map<Integer, List<String>> hours = new TreeMap<>();
    for (Thing schedule : schedules) {
      Optional<String> opens = schedule.text("opens_at").flatMap(HsdsSchedules::time);
      Optional<String> closes = schedule.text("closes_at").flatMap(HsdsSchedules::time);
      boolean weekly = every(schedule).filter("week"::equals).isPresent() && schedule.has("byday");
      if (!weekly || opens.isEmpty() || closes.isEmpty()) {
        entry.setAside("opening_hours", said(schedule));
        continue;
      }
      for (String day : days(schedule).orElse(List.of())) {
        hours
            .computeIfAbsent(NAMES.indexOf(day), key -> new ArrayList<>())
            .add(opens.get() + "-" + closes.get());
      }
    }
    hours.forEach((day, open) -> entry.putAll("opening_hours." + NAMES.get(day), open));
  }

  private static Optional<String> every(Thing schedule) {
    String interval = schedule.text("interval").orElse("1").replaceFirst("\\.0+$", "");
    return switch (schedule.text("freq").orElse("")) {
      case "WEEKLY" ->
          interval.equals("1")
              ? Optional.of("week")
              : Optional.of(interval + " weeks").filter(it -> it.matches("[1-9]\\d? weeks"));
      case "MONTHLY" -> Optional.of("month").filter(it -> interval.equals("1"));
      case "" -> Optional.of("once");
      default -> Optional.empty();
    };
  }

  /** Weekdays, counted weekdays, or one date; empty for what is none of these. */
  private static Optional<List<String>> days(Thing schedule) {
    if (!schedule.has("freq")) {
      return date(schedule, "dtstart", "valid_from").map(List::of);
    }
    boolean monthly = schedule.text("freq").filter("MONTHLY"::equals).isPresent();
    List<String> days = new ArrayList<>();
    for (String part : schedule.text("byday").orElse("").split(",", -1)) {
      Matcher day = DAY.matcher(part.strip());
      if (!day.matches() || monthly == (day.group(1) == null)) {
        return Optional.empty();
      }
      String name = NAMES.get(DAYS.indexOf(day.group(2)));
      if (!monthly) {
        days.add(name);
      } else if (ORDINALS.containsKey(day.group(1))) {
        days.add(ORDINALS.get(day.group(1)) + " " + name);
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(days);
  }

  private static Optional<String> date(Thing schedule, String... fields) {
    return Stream.of(fields)
        .flatMap(field -> schedule.text(field).stream())
        .flatMap(text -> date(text).stream())
        .findFirst();
  }

  /** The day of a date or of a moment, if the calendar has it. */
  static Optional<String> date(String text) {
    Matcher date = DATE.matcher(text);
    try {
      return date.matches()
          ? Optional.of(LocalDate.parse(date.group(1)).toString())
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> time(String text) {
    Matcher time = TIME.matcher(text);
    return time.matches() ? Optional.of(time.group(1) + ":" + time.group(2)) : Optional.empty();
  }

  private static String said(Thing schedule) {
    return Stream.of(
            "description",
            "freq",
            "interval",
            "byday",
            "bymonthday",
            "dtstart",
            "valid_from",
            "valid_to",
            "opens_at",
            "closes_at",
            "notes")
        .flatMap(field -> schedule.text(field).map(text -> field + " " + text).stream())
        .reduce((one, other) -> one + ", " + other)
        .orElse("");
  }
}
