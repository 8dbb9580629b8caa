package dk.genklang.check;

import dk.genklang.check.CheckedTexts.Found;
import dk.genklang.config.SiteConfig;
import dk.genklang.model.Content;
import dk.genklang.model.Entry;
import dk.genklang.problem.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What entries say. Parsing and reading texts is most of the work of a check, so that each is
 * parsed once for all rules, by as many threads as there are.
 */
final class WrittenTexts implements Rule {
  private final SiteConfig config;
  private final Path media;
  private final CheckedTexts before;
  private final String rules;

  /**
   * @param media the folder of pictures
   * @param before what was found in entries before
   * @param rules stands for the program and for the rules that hold now
   */
  WrittenTexts(SiteConfig config, Path media, CheckedTexts before, String rules) {
    this.before = before;
    this.rules = rules;
    this.config = config;
    this.media = media;
  }

  @Override
  public void check(Content content, Consumer<Problem> problems) {
    List<TextRule> textRules =
        List.of(new ReadableTexts(), new PictureTexts(), new Editorial(config, content.language()));
    BodyLinks links = new BodyLinks(new Ids(content), new Images(media));
    List<Entry> translations =
        content.translations().values().stream()
            .flatMap(List::stream)
            .filter(WrittenTexts::hasOwnText)
            .toList();
    Function<Entry, Optional<Found>> known = entry -> before.of(entry, rules);
    List<Found> all =
        new ArrayList<>(found(content.entries(), known, Written::original, textRules));
    all.addAll(found(translations, known, Written::translation, textRules));
    all.forEach(
        found -> {
          found.problems().forEach(problems);
          links.check(found.links(), problems);
        });
    before.keep(all, rules);
  }

  /** From a list, which splits in equal parts, one for each thread. */
  private static List<Found> found(
      List<Entry> entries,
      Function<Entry, Optional<Found>> known,
      Function<Entry, Written> parse,
      List<TextRule> rules) {
    return entries.parallelStream()
        .map(entry -> known.apply(entry).orElseGet(() -> check(parse.apply(entry), rules)))
        .toList();
  }

  private static boolean hasOwnText(Entry translation) {
    return !translation.common().fallback().contains(EntryTexts.BODY);
  }

  private static Found check(Written written, List<TextRule> rules) {
    List<Problem> found = new ArrayList<>();
    rules.forEach(rule -> rule.check(written, found::add));
    return new Found(
        written.entry().common().origin().content(), List.copyOf(found), written.body().links());
  }
}
