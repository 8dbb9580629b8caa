package dk.genklang.check;

import dk.genklang.model.Entry;
import dk.genklang.model.Excusable;
import dk.genklang.model.LanguageRules;
import dk.genklang.model.Weight;
import dk.genklang.model.WordRule;
import dk.genklang.problem.Position;
import dk.genklang.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** No words that keep people away, and few of those that are used at the office. */
final class PlainWords implements EditorialRule {
  private record Compiled(WordRule rule, List<WordPattern> words, List<WordPattern> unless) {
    static Compiled of(WordRule rule) {
      return new Compiled(
          rule,
          rule.words().stream().map(WordPattern::of).toList(),
          rule.unless().stream().map(WordPattern::of).toList());
    }

    /** How many words from one on the rule is about. */
    int match(Passage passage, int from) {
      for (WordPattern pattern : this.words) {
        int found = pattern.match(passage, from);
        if (found > 0) {
          return unless.stream().anyMatch(it -> it.covers(passage, from, found)) ? 0 : found;
        }
      }
      return 0;
    }
  }

  private final ByFirstWord<Compiled> rules;
  private final List<WordPattern> names;

  PlainWords(LanguageRules rules) {
    this.rules =
        new ByFirstWord<>(
            rules.words().stream().map(Compiled::of).toList(), compiled -> compiled.words());
    this.names = rules.names().stream().map(WordPattern::exactly).toList();
  }

  @Override
  public void check(Entry entry, List<Text> texts, Consumer<Finding> findings) {
    check(texts, findings);
  }

  void check(List<Text> texts, Consumer<Finding> findings) {
    for (Text text : texts) {
      text.passages().forEach(passage -> check(passage, findings));
    }
  }

  private void check(Passage passage, Consumer<Finding> findings) {
    List<Word> words = passage.words();
    for (int i = 0; i < words.size(); i++) {
      for (Compiled rule : rules.of(words.get(i))) {
        int at = i;
        int found = rule.match(passage, i);
        if (found > 0 && names.stream().noneMatch(it -> it.covers(passage, at, found))) {
          findings.accept(
              finding(rule.rule(), passage, words.get(i).start(), words.get(i + found - 1).end()));
          i += found - 1;
          break;
        }
      }
    }
  }

  private static Finding finding(WordRule rule, Passage passage, int start, int end) {
    Position position = passage.at(start);
    String written = passage.text().substring(start, end).replaceAll("\\s+", " ");
    boolean error = rule.weight() == Weight.ERROR;
    return new Finding(
        error ? Excusable.STIGMA_WORD : Excusable.OFFICIAL_WORD,
        error
            ? Problem.error("stigma-word", position, written, rule.instead(), rule.why())
            : Problem.warning("official-word", position, written, rule.instead(), rule.why()),
        Optional.of(passage),
        start,
        end);
  }
}
