package dk.genklang.site;

import dk.genklang.model.Entry;
import dk.genklang.model.Transport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How to get there, as small facts. */
record Transports(Edition edition) {
  List<Point> of(Entry entry, Transport transport) {
    List<Point> points = new ArrayList<>();
    add(points, entry, "path", "site.way", transport.text());
    add(points, entry, "bus", "site.bus", transport.bus());
    add(points, entry, "car", "site.carpool", transport.carpool());
    add(points, entry, "taxi", "site.flex", transport.flex());
    add(points, entry, "letter-circle-p", "site.parking", transport.parking());
    return points;
  }

  private void add(
      List<Point> points, Entry entry, String icon, String key, Optional<String> text) {
    text.ifPresent(
        words ->
            points.add(
                new Point(icon, edition.t(key), edition.words().of(entry, "transport", words))));
  }
}
