package dk.genklang.model;

import java.util.List;

/**
 * Words that search treats alike.
 *
 * @param groups words that all mean the same
 * @param oneWay words that also find others, but not the other way round
 */
public record Synonyms(List<List<String>> groups, List<OneWay> oneWay) {
  /** No synonyms. */
  public static final Synonyms NONE = new Synonyms(List.of(), List.of());

  public Synonyms {
    groups = groups.stream().map(List::copyOf).toList();
    oneWay = List.copyOf(oneWay);
  }

  /** Who types {@code from} also finds each word of {@code to}. */
  public record OneWay(String from, List<String> to) {
    public OneWay {
      to = List.copyOf(to);
    }
  }
}
