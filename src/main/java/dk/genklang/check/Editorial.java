package dk.genklang.check;

import dk.genklang.config.SiteConfig;
import dk.genklang.model.Entry;
import dk.genklang.model.Excuse;
import dk.genklang.model.LanguageRules;
import dk.genklang.model.Origin;
import dk.genklang.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * How the texts in the site's language are written. Editors can excuse an entry from a rule with a
 * reason; an excuse that excuses nothing is reported, so that none is left behind.
 */
final class Editorial implements TextRule {
  private static final String DANISH = "da";

  private final List<EditorialRule> rules = new ArrayList<>();

  Editorial(SiteConfig config, LanguageRules language) {
    rules.add(new PlainWords(language));
    rules.add(new Togetherness(language));
    if (config.language().equals(DANISH)) {
      rules.add(new Readability(config.checks().maxLix()));
    }
  }

  @Override
  public void check(Written written, Consumer<Problem> problems) {
    if (written.translation()) {
      return;
    }
    Entry entry = written.entry();
    List<Text> texts = EntryTexts.of(entry, written.body());
    List<Finding> findings = new ArrayList<>();
    rules.forEach(rule -> rule.check(entry, texts, findings::add));
    List<Excuse> excuses = entry.common().excuses();
    findings.stream()
        .filter(finding -> excuses.stream().noneMatch(finding::excusedBy))
        .map(Finding::problem)
        .forEach(problems);
    Origin origin = entry.common().origin();
    for (int i = 0; i < excuses.size(); i++) {
      Excuse excuse = excuses.get(i);
      if (findings.stream().noneMatch(finding -> finding.excusedBy(excuse))) {
        problems.accept(
            Problem.warning("excuse-unused", origin.at("excuse." + i), excuse.code().code()));
      }
    }
  }
}
