package dk.genklang.check;

import dk.genklang.config.SiteConfig;
import dk.genklang.model.Content;
import dk.genklang.problem.Problem;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** All the rules that look at the content as a whole, after each file has been read. */
public final class ContentCheck {
  private final List<Rule> rules;

  /**
   * @param asOf the day the site is made for
   * @param media the folder of pictures
   */
  public ContentCheck(SiteConfig config, LocalDate asOf, Path media) {
    this(config, asOf, media, new CheckedTexts(), "");
  }

  /**
   * @param before what was found in texts before, which is not looked for again
   * @param textRules stands for the program and for the rules that hold for texts now
   */
  public ContentCheck(
      SiteConfig config, LocalDate asOf, Path media, CheckedTexts before, String textRules) {
    this.rules =
        List.of(
            new References(),
            new Addresses(config.languages()),
            new Cycles(),
            new ScheduleDates(asOf),
            new PassedDates(asOf),
            new Exceptions(),
            new Prices(),
            new VisibleDays(),
            new Deadlines(asOf),
            new Consents(asOf),
            new Reachable(),
            new BridgeBuilders(),
            new Neighbours(),
            new Coordinates(),
            new OtherAreas(),
            new UnknownAccess(),
            new Orphans(),
            new Freshness(asOf, config.checks()),
            new AccessibilityReview(asOf, config.accessibility()),
            new Images(media),
            new TableWords(),
            new WrittenTexts(config, media, before, textRules));
  }

  /** Reports everything that does not live up to a rule. */
  public void check(Content content, Consumer<Problem> problems) {
    rules.forEach(rule -> rule.check(content, problems));
  }
}
