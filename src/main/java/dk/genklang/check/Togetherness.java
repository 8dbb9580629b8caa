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

  private final List<WordPattern> together;
  private final List<WordPattern> giving;

  Togetherness(LanguageRules rules) {
    this.together = rules.together().stream().map(WordPattern::of).toList();
    this.giving = rules.giving().stream().map(WordPattern::of).toList();
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

  /** Whether there are words to look for and none is there. */
  private static boolean silent(List<WordPattern> words, List<Text> texts) {
    return !words.isEmpty()
        && texts.stream()
            .filter(text -> TELLING.contains(text.path()))
            .flatMap(text -> text.passages().stream())
            .noneMatch(passage -> words.stream().anyMatch(word -> word.in(passage.text())));
  }
}
