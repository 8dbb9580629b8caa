package dk.genklang.search;

import dk.genklang.model.Common;
import dk.genklang.model.Origin;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers the texts of one document, each in the language it is written in. */
final class FieldsBuilder {
  private final String language;
  private final String siteLanguage;
  private final Map<SearchField, List<Segment>> fields = new EnumMap<>(SearchField.class);

  /**
   * @param language the index's language
   * @param siteLanguage the language of names, and of what is not translated
   */
  FieldsBuilder(String language, String siteLanguage) {
    this.language = language;
    this.siteLanguage = siteLanguage;
  }

  /** Running text under a key of an entry's file. */
  FieldsBuilder text(SearchField field, Common common, String key, String text) {
    return add(field, language(common, key), false, text);
  }

  FieldsBuilder text(SearchField field, Common common, String key, Optional<String> text) {
    text.ifPresent(value -> text(field, common, key, value));
    return this;
  }

  FieldsBuilder text(SearchField field, Common common, String key, Collection<String> texts) {
    texts.forEach(value -> text(field, common, key, value));
    return this;
  }

  /** A title or key word under a key of an entry's file. */
  FieldsBuilder name(SearchField field, Common common, String key, String name) {
    return add(field, language(common, key), true, name);
  }

  /** A name in the site's language: of a place, an area, a person's function. */
  FieldsBuilder name(SearchField field, String name) {
    return add(field, siteLanguage, true, name);
  }

  /** A name in a file that is translated as a whole, such as {@code categories.en.yml}. */
  FieldsBuilder name(SearchField field, Origin origin, String name) {
    return add(field, language(origin), true, name);
  }

  /** Running text in a file that is translated as a whole. */
  FieldsBuilder text(SearchField field, Origin origin, Optional<String> text) {
    text.ifPresent(value -> add(field, language(origin), false, value));
    return this;
  }

  /** Words of the interface, in the index's language. */
  FieldsBuilder label(SearchField field, String words) {
    return add(field, language, true, words);
  }

  Map<SearchField, List<Segment>> build() {
    return fields;
  }

  private String language(Common common, String key) {
    return common.fallback().contains(key) ? siteLanguage : common.language();
  }

  private String language(Origin origin) {
    return origin.file().contains("." + language + ".") ? language : siteLanguage;
  }

  private FieldsBuilder add(SearchField field, String of, boolean name, String text) {
    if (!text.isBlank()) {
      fields.computeIfAbsent(field, key -> new ArrayList<>()).add(new Segment(of, name, text));
    }
    return this;
  }
}
