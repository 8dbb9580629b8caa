package dk.genklang.site;

import dk.genklang.catalog.Catalog;
import dk.genklang.kept.Memo;
import dk.genklang.model.Area;
import dk.genklang.model.Place;
import dk.genklang.model.Ref;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The places of each area's map, on as many pages as they need. Thread-safe; an area is worked out
 * when it is first asked for.
 */
final class MapSheets {
  /** With more, pins hide each other. */
  static final int MOST_PINS = 40;

  /**
   * The pages of an area, at least one.
   *
   * @param numbers the page of each place, counted from 0
   */
  private record Sheets(List<List<Place>> places, Map<Ref, Integer> numbers) {}

  private final Catalog catalog;
  private final Memo<String, Sheets> areas = new Memo<>();

  MapSheets(Catalog catalog) {
    this.catalog = catalog;
  }

  /** The places of an area, also those that are in others, page by page. */
  List<List<Place>> of(Area area) {
    return sheets(area).places();
  }

  /** The page a place stands on, counted from 0. */
  int number(Place place, Area area) {
    return sheets(area).numbers().getOrDefault(place.ref(), 0);
  }

  private Sheets sheets(Area area) {
    return areas.get(area.id(), this::sheets);
  }

  private Sheets sheets(String area) {
    List<List<Place>> sheets = new ArrayList<>(List.of(new ArrayList<>()));
    Map<Ref, Integer> numbers = new HashMap<>();
    for (Place place : catalog.placesIn(area)) {
      if (sheets.get(sheets.size() - 1).size() == MOST_PINS) {
        sheets.add(new ArrayList<>());
      }
      sheets.get(sheets.size() - 1).add(place);
      numbers.put(place.ref(), sheets.size() - 1);
    }
    return new Sheets(List.copyOf(sheets), numbers);
  }
}
