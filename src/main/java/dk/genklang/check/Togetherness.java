package dk.genklang.check;

import dk.genklang.model.Activity;
import dk.genklang.model.Entry;
import dk.genklang.model.Excusable;
import dk.genklang.model.LanguageRules;
import dk.genklang.model.Status;
import dk.genklang.problem.Problem;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * An activity tells how one is together, and what one can give or decide: that is what makes people
 * come, and stay.
 */
final class Togetherness implements EditorialRule {
  private static final Set<String> TELLING =
      Set.of("summary", "benefit", "first_time", EntryTexts.BODY);

  private final ByFirstWord<WordPattern> together;
  private final ByFirstWord<WordPattern> giving;

  Togetherness(LanguageRules rules) {
    this.together = patterns(rules.together());
    this.giving = patterns(rules.giving());
  }

  @Override
  public void check(Entry entry, List<Text> texts, Consumer<Finding> findings) {
    if (!(entry instanceof Activity activity) || activity.common().status() == Status.ENDED) {
      return;
    }
    if (activity.abc().together().isEmpty() && silent(together, texts)) {
      findings.accept(
          Finding.whole(
              Excusable.NOTHING_TOGETHER,
              Problem.warning("nothing-together", activity.common().origin().at("abc"))));
    }
    if (activity.contribute().isEmpty()
        && activity.influence().isEmpty()
        && silent(giving, texts)) {
      findings.accept(
          Finding.whole(
              Excusable.NOTHING_TO_GIVE,
              Problem.warning("nothing-to-give", activity.common().origin().whole())));
    }
  }

  private static ByFirstWord<WordPattern> patterns(List<String> words) {
    return new ByFirstWord<>(words.stream().map(WordPattern::of).toList(), List::of);
  }

  /** Whether there are words to look for and none is there. */
  private static boolean silent(ByFirstWord<WordPattern> words, List<Text> texts) {
    return !words.isEmpty()
        && texts.stream()
            .filter(text -> TELLING.contains(text.path()))
            .flatMap(text -> text.passages().stream())
            .noneMatch(passage -> in(passage, words));
  }

  private static boolean in(Passage passage, ByFirstWord<WordPattern> words) {
    for (int i = 0; i < passage.words().size(); i++) {
      for (WordPattern pattern : words.of(passage.words().get(i))) {
        if (pattern.match(passage, i) > 0) {
          return true;
        }
      }
    }
    return false;
  }
}
