package dk.genklang.model;

import java.util.List;

/**
 * The editors' rules for what is written in the site's language. Patterns are as in {@link
 * WordRule}.
 *
 * @param names proper names, in which every word is allowed
 * @param together patterns of words that tell of being together
 * @param giving patterns of words that tell of what one can give or decide
 */
public record LanguageRules(
    List<WordRule> words, List<String> names, List<String> together, List<String> giving) {
  /** No rules: for languages there are none for. */
  public static final LanguageRules NONE =
      new LanguageRules(List.of(), List.of(), List.of(), List.of());

  public LanguageRules {
    words = List.copyOf(words);
    names = List.copyOf(names);
    together = List.copyOf(together);
    giving = List.copyOf(giving);
  }
}
