package dk.genklang.print;

import dk.genklang.model.OpeningHours;
import dk.genklang.model.Place;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Opening hours, with days of equal hours put together. */
record OpenHours(Desk desk) {
  record Line(String days, String time) {}

  /** Monday to Sunday; empty where nothing is known. */
  List<Line> of(Place place) {
    List<Line> lines = new ArrayList<>();
    DayOfWeek first = DayOfWeek.MONDAY;
    if (place.openingHours().isEmpty()) {
      return lines;
    }
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day == DayOfWeek.SUNDAY || !time(place, day).equals(time(place, day.plus(1)))) {
        lines.add(new Line(days(first, day), time(place, day)));
        first = day.plus(1);
      }
    }
    return lines;
  }

  private String days(DayOfWeek first, DayOfWeek last) {
    String from = desk.studio().texts().capitalised(desk.formats().weekday(first));
    return first == last ? from : from + "–" + desk.formats().weekday(last);
  }

  private String time(Place place, DayOfWeek day) {
    String times =
        place.openingHours().stream()
            .filter(hours -> hours.day() == day)
            .map(this::range)
            .collect(Collectors.joining(", "));
    return times.isEmpty() ? desk.t("papers.closed") : times;
  }

  private String range(OpeningHours hours) {
    return Clock.range(desk.formats(), hours.from(), Optional.of(hours.to()));
  }
}
