package dk.genklang.catalog;

import dk.genklang.model.Abc;
import dk.genklang.model.Access;
import dk.genklang.model.AccessFeature;
import dk.genklang.model.Activity;
import dk.genklang.model.Association;
import dk.genklang.model.Coded;
import dk.genklang.model.Entry;
import dk.genklang.model.Frequency;
import dk.genklang.model.OrdinalDay;
import dk.genklang.model.Place;
import dk.genklang.model.Schedule;
import dk.genklang.model.Setting;
import dk.genklang.model.Tool;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The values of every facet an entry has, by {@link Facet}. */
final class Facets {
  private static final LocalTime NOON = LocalTime.of(12, 0);
  private static final LocalTime EVENING = LocalTime.of(17, 0);

  private final Map<Facet, Set<String>> values = new EnumMap<>(Facet.class);

  private Facets() {}

  /**
   * @param areas ids of the areas the entry counts for
   * @param place where the entry takes place
   */
  static Map<Facet, List<String>> of(Entry entry, List<String> areas, Optional<Place> place) {
    Facets facets = new Facets();
    facets.add(Facet.KIND, entry.ref().kind().code());
    areas.forEach(area -> facets.add(Facet.AREA, area));
    entry.common().categories().forEach(category -> facets.add(Facet.CATEGORY, category));
    place.ifPresent(facets::access);
    if (entry instanceof Activity activity) {
      facets.activity(activity);
    } else if (entry instanceof Association association) {
      facets.association(association);
    } else if (entry instanceof Tool tool) {
      tool.abc().ifPresent(facets::abc);
    }
    return facets.values.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                value -> new ArrayList<>(value.getValue()),
                (a, b) -> a,
                () -> new EnumMap<>(Facet.class)));
  }

  private void activity(Activity activity) {
    activity.schedule().forEach(this::schedule);
    if (activity.schedule().isEmpty()) {
      add(Facet.WEEKDAY, "by-agreement");
    }
    add(Facet.PRICE, activity.free() ? "free" : "paid");
    add(Facet.SIGNUP, activity.signup().how().code());
    abc(activity.abc());
    add(Facet.LEVEL, activity.level());
    add(Facet.PHYSICAL, activity.physical());
    activity.audience().forEach(audience -> add(Facet.AUDIENCE, audience));
    activity.languages().forEach(language -> add(Facet.LANGUAGE, language));
    if (activity.setting() == Setting.AT_HOME || activity.setting() == Setting.PHONE) {
      add(Facet.GOOD_TO_KNOW, "comes-to-you");
    }
    if (activity.host().isPresent()) {
      add(Facet.GOOD_TO_KNOW, "host");
    }
    if (activity.companion().isPresent()) {
      add(Facet.GOOD_TO_KNOW, "companion");
    }
    if (activity.callFirst()) {
      add(Facet.GOOD_TO_KNOW, "call-first");
    }
    if (!activity.contribute().isEmpty()) {
      add(Facet.GOOD_TO_KNOW, "contribute");
    }
  }

  private void association(Association association) {
    if (association.comesToYou().isPresent()) {
      add(Facet.GOOD_TO_KNOW, "comes-to-you");
    }
    if (association.volunteer().isPresent()) {
      add(Facet.GOOD_TO_KNOW, "contribute");
    }
  }

  private void schedule(Schedule schedule) {
    String time = partOfDay(schedule.from());
    days(schedule)
        .map(day -> day.name().toLowerCase(Locale.ROOT))
        .forEach(
            day -> {
              add(Facet.WEEKDAY, day);
              add(Facet.DAY_AND_TIME, day + "-" + time);
            });
    add(Facet.TIME_OF_DAY, time);
  }

  private static Stream<DayOfWeek> days(Schedule schedule) {
    return schedule.every() == Frequency.WEEK
        ? schedule.days().stream()
        : Stream.concat(
            schedule.ordinals().stream().map(OrdinalDay::day),
            schedule.dates().stream().map(LocalDate::getDayOfWeek));
  }

  /** {@code morning} until noon, {@code afternoon} until 17, then {@code evening}. */
  static String partOfDay(LocalTime time) {
    return time.isBefore(NOON) ? "morning" : time.isBefore(EVENING) ? "afternoon" : "evening";
  }

  private void access(Place place) {
    for (AccessFeature feature : AccessFeature.values()) {
      if (place.accessibility().of(feature) == Access.YES) {
        add(Facet.ACCESS, feature.code());
      }
    }
  }

  private void abc(Abc abc) {
    abc.active().ifPresent(text -> add(Facet.ABC, "active"));
    abc.together().ifPresent(text -> add(Facet.ABC, "together"));
    abc.meaningful().ifPresent(text -> add(Facet.ABC, "meaningful"));
  }

  private void add(Facet facet, Optional<? extends Coded> value) {
    value.ifPresent(coded -> add(facet, coded.code()));
  }

  private void add(Facet facet, String value) {
    values.computeIfAbsent(facet, key -> new TreeSet<>()).add(value);
  }
}
