package dk.genklang.catalog;

import com.ibm.icu.text.CollationKey;
import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import dk.genklang.model.Area;
import dk.genklang.model.Audience;
import dk.genklang.model.Category;
import dk.genklang.model.Content;
import dk.genklang.model.Entry;
import dk.genklang.model.Kind;
import dk.genklang.model.Ref;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * What is shown, in the words of one language. Titles are sorted by CLDR's rules for the language
 * (Danish: Å after Z), which ICU carries with it, so that every JDK sorts alike.
 */
final class Wording {
  private final Content content;
  private final Map<String, Wording> others;
  private final List<Entry> entries;
  private final Map<Ref, Entry> byRef;
  private final Map<Ref, Integer> rank = new HashMap<>();
  private final List<Area> areas;
  private final List<Category> categories;
  private final List<Audience> audiences;

  private Wording(Content content, String language, Map<String, Wording> others) {
    this.content = content;
    this.others = others;
    Map<Ref, Entry> inLanguage = new HashMap<>();
    content.entries().forEach(entry -> inLanguage.put(entry.ref(), entry));
    content
        .translations()
        .getOrDefault(language, List.of())
        .forEach(entry -> inLanguage.put(entry.ref(), entry));
    this.byRef = inLanguage;
    this.entries = sorted(inLanguage.values().stream().toList(), language);
    entries.forEach(entry -> rank.put(entry.ref(), rank.size()));
    this.areas = content.translatedAreas().getOrDefault(language, content.areas());
    this.categories = content.translatedCategories().getOrDefault(language, content.categories());
    this.audiences = content.translatedAudiences().getOrDefault(language, content.audiences());
  }

  static Wording of(Content content, String language) {
    Map<String, Wording> all = new ConcurrentHashMap<>();
    Wording own = new Wording(content, language, all);
    all.put(language, own);
    return own;
  }

  Wording in(String language) {
    return others.computeIfAbsent(language, key -> new Wording(content, key, others));
  }

  List<Entry> entries() {
    return entries;
  }

  Optional<Entry> entry(Ref ref) {
    return Optional.ofNullable(byRef.get(ref));
  }

  /** The entries of references, sorted like {@link #entries()}. */
  List<Entry> entries(List<Ref> refs) {
    return refs.stream().mapToInt(rank::get).sorted().mapToObj(entries::get).toList();
  }

  List<Area> areas() {
    return areas;
  }

  List<Category> categories() {
    return categories;
  }

  List<Audience> audiences() {
    return audiences;
  }

  private static List<Entry> sorted(List<Entry> entries, String language) {
    Collator collator = Collator.getInstance(ULocale.forLanguageTag(language));
    Map<Ref, CollationKey> keys =
        entries.stream()
            .collect(
                Collectors.toMap(Entry::ref, entry -> collator.getCollationKey(entry.title())));
    return entries.stream()
        .sorted(
            Comparator.<Entry, Kind>comparing(entry -> entry.ref().kind())
                .thenComparing(entry -> keys.get(entry.ref()))
                .thenComparing(Entry::ref))
        .toList();
  }
}
