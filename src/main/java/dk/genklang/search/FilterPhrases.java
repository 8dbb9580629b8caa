package dk.genklang.search;

import dk.genklang.catalog.Catalog;
import dk.genklang.catalog.Facet;
import dk.genklang.model.Area;
import dk.genklang.model.Audience;
import dk.genklang.text.Texts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What people type when they mean a filter: {@code tirsdag}, {@code om formiddagen}, {@code koster
 * ikke noget}, an area's name, one of its villages, its postcode, an audience. The words of
 * weekdays, parts of the day and prices stand under {@code asked.FACET.VALUE}, with commas between.
 */
final class FilterPhrases {
  private static final List<Map.Entry<Facet, List<String>>> WORDED =
      List.of(
          Map.entry(Facet.WEEKDAY, Stream.of(DayOfWeek.values()).map(FilterPhrases::code).toList()),
          Map.entry(Facet.TIME_OF_DAY, List.of("morning", "afternoon", "evening")),
          Map.entry(Facet.PRICE, List.of("free")));

  private final SortedMap<String, List<String>> filters = new TreeMap<>();
  private final WordAnalyser analyser;

  private FilterPhrases(WordAnalyser analyser) {
    this.analyser = analyser;
  }

  /**
   * The phrases, each with what it means as {@code facet=value}.
   *
   * @param catalog in the language of the index
   * @param siteLanguage of the names, and of people who type it in another language's edition
   * @param synonyms what an audience is also called
   */
  static Phrases of(Catalog catalog, String siteLanguage, WordAnalyser analyser, Phrases synonyms) {
    FilterPhrases phrases = new FilterPhrases(analyser);
    Stream.of(catalog.language(), siteLanguage)
        .distinct()
        .forEach(language -> phrases.words(language, catalog.asOf()));
    phrases.areas(catalog.areas(), siteLanguage);
    phrases.audiences(catalog.audiences(), catalog.language(), synonyms);
    return new Phrases(phrases.filters);
  }

  private void words(String language, LocalDate today) {
    Texts texts = Texts.of(language);
    Map<String, List<String>> asked = new LinkedHashMap<>();
    WORDED.forEach(
        entry ->
            entry
                .getValue()
                .forEach(
                    value ->
                        asked.put(
                            filter(entry.getKey(), value), words(texts, entry.getKey(), value))));
    relative(asked, words(texts, "today"), today);
    relative(asked, words(texts, "tomorrow"), today.plusDays(1));
    List<String> tonight = words(texts, "tonight");
    relative(asked, tonight, today);
    asked.merge(filter(Facet.TIME_OF_DAY, "evening"), tonight, FilterPhrases::both);
    add(language, asked);
  }

  private static void relative(Map<String, List<String>> asked, List<String> words, LocalDate day) {
    asked.merge(filter(Facet.WEEKDAY, code(day.getDayOfWeek())), words, FilterPhrases::both);
  }

  private void areas(List<Area> areas, String language) {
    Map<String, List<String>> asked = new LinkedHashMap<>();
    for (Area area : areas) {
      List<String> names = new ArrayList<>(List.of(area.name()));
      names.addAll(area.villages());
      names.addAll(area.postcodes());
      asked.put(filter(Facet.AREA, area.id()), names);
    }
    add(language, asked);
  }

  /** An audience's name of one word, and the words that mean the same. */
  private void audiences(List<Audience> audiences, String language, Phrases synonyms) {
    for (Audience audience : audiences) {
      String filter = filter(Facet.AUDIENCE, audience.id());
      for (String phrase : terms(language, List.of(audience.name())).values()) {
        put(phrase, filter);
        for (String token : synonyms.of(phrase)) {
          synonyms.tokens().entrySet().stream()
              .filter(other -> other.getValue().contains(token))
              .forEach(other -> put(other.getKey(), filter));
        }
      }
    }
  }

  private void add(String language, Map<String, List<String>> asked) {
    Map<String, String> terms =
        terms(language, asked.values().stream().flatMap(List::stream).toList());
    asked.forEach((filter, words) -> words.forEach(word -> put(terms.get(word), filter)));
  }

  private Map<String, String> terms(String language, List<String> phrases) {
    return PhraseTerms.of(phrases, language, analyser);
  }

  private void put(String phrase, String filter) {
    List<String> known = filters.computeIfAbsent(phrase, key -> new ArrayList<>());
    if (!phrase.isEmpty() && !known.contains(filter)) {
      known.add(filter);
    }
  }

  private static List<String> words(Texts texts, Facet facet, String value) {
    return words(texts, facet.code() + "." + value);
  }

  private static List<String> words(Texts texts, String key) {
    return Stream.of(texts.get("asked." + key).split(",")).map(String::strip).toList();
  }

  private static List<String> both(List<String> one, List<String> other) {
    return Stream.of(one, other).flatMap(List::stream).toList();
  }

  private static String filter(Facet facet, String value) {
    return facet.code() + "=" + value;
  }

  private static String code(DayOfWeek day) {
    return day.name().toLowerCase(Locale.ROOT);
  }
}
