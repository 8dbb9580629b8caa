package dk.genklang.gaps;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.genklang.gaps.Gaps.Due;
import dk.genklang.gaps.Gaps.EmptyDays;
import dk.genklang.gaps.Gaps.InArea;
import dk.genklang.gaps.Gaps.InCategory;
import dk.genklang.gaps.Gaps.Missing;
import dk.genklang.model.Area;
import dk.genklang.model.Category;
import dk.genklang.model.Entry;
import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The overview for programs; things are named by their ids. */
public final class GapsJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private GapsJson() {}

  /** One object, with a list for each kind of gap. */
  public static String of(Gaps gaps) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("as_of", gaps.asOf().toString());
    json.put("areas", gaps.areas().stream().map(GapsJson::area).toList());
    json.put("missing_categories", gaps.missing().stream().map(GapsJson::missing).toList());
    json.put("empty_weekdays", gaps.emptyDays().stream().map(GapsJson::emptyDays).toList());
    json.put("categories_without_weekend", gaps.noWeekend().stream().map(Category::id).toList());
    json.put("due", gaps.due().stream().map(GapsJson::due).toList());
    json.put("places_without_programme", entries(gaps.placesWithoutProgramme()));
    json.put("unlinked_tools", entries(gaps.unlinkedTools()));
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, Object> area(InArea area) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("area", area.area().id());
    count(area.all(), json);
    json.put("categories", area.categories().stream().map(GapsJson::category).toList());
    return json;
  }

  private static Map<String, Object> category(InCategory category) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("category", category.category().id());
    count(category.count(), json);
    return json;
  }

  private static void count(Count count, Map<String, Object> json) {
    json.put("activities", count.activities());
    Map<String, Integer> weekdays = new LinkedHashMap<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      weekdays.put(code(day), count.on(day));
    }
    json.put("weekdays", weekdays);
    json.put("single", count.single());
    json.put("by_agreement", count.byAgreement());
  }

  private static Map<String, Object> missing(Missing missing) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("area", missing.area().id());
    json.put("category", missing.category().id());
    json.put("areas_with_it", missing.areasWithIt());
    return json;
  }

  private static Map<String, Object> emptyDays(EmptyDays empty) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("area", empty.area().id());
    json.put("weekdays", empty.days().stream().map(GapsJson::code).toList());
    json.put("weekend", empty.weekend());
    return json;
  }

  private static Map<String, Object> due(Due due) {
    Map<String, Object> json = entry(due.entry());
    json.put("areas", due.areas().stream().map(Area::id).toList());
    json.put("verified", due.entry().common().verified().toString());
    json.put("due", due.day().toString());
    due.responsible().ifPresent(name -> json.put("verified_by", name));
    return json;
  }

  private static List<Map<String, Object>> entries(List<? extends Entry> entries) {
    return entries.stream().map(GapsJson::entry).toList();
  }

  private static Map<String, Object> entry(Entry entry) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("ref", entry.ref().toString());
    json.put("title", entry.title());
    return json;
  }

  private static String code(DayOfWeek day) {
    return day.name().toLowerCase(Locale.ROOT);
  }
}
