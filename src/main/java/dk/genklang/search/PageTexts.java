package dk.genklang.search;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import dk.genklang.text.Formats;
import dk.genklang.text.Texts;
import java.util.Collection;
import java.util.List;

/**
 * The words the search page's script shows. A script has no message patterns, so what depends on a
 * number is given in all its forms, by the names of CLDR's plural rules, with {@code {n}} where the
 * number goes.
 */
final class PageTexts {
  private static final List<String> KEYS =
      List.of("none", "next", "time", "price", "signup", "phone");

  private static final List<String> WITH_WORDS = List.of("without", "in-area", "instead");

  private PageTexts() {}

  static ObjectNode of(String language) {
    Texts texts = Texts.of(language);
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    KEYS.forEach(key -> node.put(key, texts.get("search." + key)));
    WITH_WORDS.forEach(key -> node.put(key, texts.get("search." + key, "{0}")));
    node.set("found", forms(texts, "search.found", language));
    return node;
  }

  private static ObjectNode forms(Texts texts, String key, String language) {
    PluralRules rules = PluralRules.forLocale(ULocale.forLanguageTag(language));
    ObjectNode forms = JsonNodeFactory.instance.objectNode();
    for (String form : rules.getKeywords().stream().sorted().toList()) {
      Collection<Double> samples = rules.getSamples(form);
      int number = samples.isEmpty() ? 0 : samples.iterator().next().intValue();
      String digits = Formats.of(language).number(number);
      forms.put(form, texts.get(key, number).replace(digits, "{n}"));
    }
    return forms;
  }
}
