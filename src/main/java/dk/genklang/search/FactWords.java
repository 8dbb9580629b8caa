package dk.genklang.search;

import dk.genklang.catalog.Catalog;
import dk.genklang.catalog.Facet;
import dk.genklang.model.Access;
import dk.genklang.model.AccessFeature;
import dk.genklang.model.Accessibility;
import dk.genklang.model.Activity;
import dk.genklang.model.Association;
import dk.genklang.model.Coded;
import dk.genklang.model.Entry;
import dk.genklang.model.Place;
import dk.genklang.model.Setting;
import dk.genklang.model.Tool;
import dk.genklang.text.Formats;
import dk.genklang.text.Texts;
import java.util.List;
import java.util.Optional;

/**
 * What is known of an entry by codes, in the words of a language: the weekdays it happens on, that
 * it is free, that one can come in a wheelchair. Besides the labels that pages show there are words
 * people search by, under {@code words.FACET.VALUE}.
 */
final class FactWords {
  private static final List<Facet> LABELLED =
      List.of(
          Facet.WEEKDAY,
          Facet.TIME_OF_DAY,
          Facet.PRICE,
          Facet.SIGNUP,
          Facet.LEVEL,
          Facet.PHYSICAL,
          Facet.GOOD_TO_KNOW);

  private final Catalog catalog;
  private final Texts texts;
  private final Formats formats;

  FactWords(Catalog catalog, Texts texts, Formats formats) {
    this.catalog = catalog;
    this.texts = texts;
    this.formats = formats;
  }

  /** Adds an entry's facts to its fields. */
  void add(Entry entry, FieldsBuilder fields) {
    kind(entry.ref().kind(), fields);
    for (Facet facet : LABELLED) {
      for (String value : catalog.facets(entry).getOrDefault(facet, List.of())) {
        words(facet.code() + "." + value, fields);
      }
    }
    if (entry instanceof Activity activity) {
      activity(activity, fields);
    } else if (entry instanceof Association association) {
      association.type().ifPresent(type -> coded(type, fields));
    } else if (entry instanceof Place place) {
      place.type().ifPresent(type -> coded(type, fields));
      access(place.accessibility(), fields);
    } else if (entry instanceof Tool tool) {
      coded(tool.type(), fields);
    }
  }

  /** Adds the words for a kind of thing. */
  void kind(Coded kind, FieldsBuilder fields) {
    coded(kind, fields);
  }

  /** Adds the words for a value of a fixed list. */
  void coded(Coded value, FieldsBuilder fields) {
    words(Texts.key(value), fields);
  }

  private void activity(Activity activity, FieldsBuilder fields) {
    if (activity.setting() != Setting.AT_PLACE) {
      coded(activity.setting(), fields);
    }
    activity.support().forEach(support -> coded(support, fields));
    for (String language : activity.languages()) {
      fields.label(SearchField.FACTS, formats.languageName(language));
    }
    for (String id : activity.audience()) {
      catalog.audience(id).ifPresent(audience -> fields.label(SearchField.FACTS, audience.name()));
    }
    catalog.place(activity).map(Place::accessibility).ifPresent(access -> access(access, fields));
  }

  private void access(Accessibility accessibility, FieldsBuilder fields) {
    for (AccessFeature feature : AccessFeature.values()) {
      if (Optional.of(accessibility.of(feature)).filter(FactWords::serves).isPresent()) {
        words(Facet.ACCESS.code() + "." + feature.code(), fields);
      }
    }
  }

  private static boolean serves(Access access) {
    return access == Access.YES || access == Access.PARTLY;
  }

  private void words(String key, FieldsBuilder fields) {
    for (String text : List.of(key, "words." + key)) {
      if (texts.has(text)) {
        fields.label(SearchField.FACTS, texts.get(text));
      }
    }
  }
}
