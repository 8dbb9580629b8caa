package dk.genklang.check;

import dk.genklang.config.SiteConfig;
import dk.genklang.model.Content;
import dk.genklang.model.Entry;
import dk.genklang.problem.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What entries say. Parsing and reading texts is most of the work of a check, so that each is
 * parsed once for all rules, by as many threads as there are.
 */
final class WrittenTexts implements Rule {
  private final SiteConfig config;
  private final Path media;

  /**
   * @param media the folder of pictures
   */
  WrittenTexts(SiteConfig config, Path media) {
    this.config = config;
    this.media = media;
  }

  @Override
  public void check(Content content, Consumer<Problem> problems) {
    List<TextRule> rules =
        List.of(
            new ReadableTexts(),
            new PictureTexts(),
            new BodyLinks(new Ids(content), new Images(media)),
            new Editorial(config, content.language()));
    Stream<Written> originals = content.entries().parallelStream().map(Written::original);
    Stream<Written> translations =
        content.translations().values().parallelStream()
            .flatMap(List::stream)
            .filter(WrittenTexts::hasOwnText)
            .map(Written::translation);
    Stream.concat(originals, translations)
        .map(written -> check(written, rules))
        .toList()
        .forEach(found -> found.forEach(problems));
  }

  private static boolean hasOwnText(Entry translation) {
    return !translation.common().fallback().contains(EntryTexts.BODY);
  }

  private static List<Problem> check(Written written, List<TextRule> rules) {
    List<Problem> found = new ArrayList<>();
    rules.forEach(rule -> rule.check(written, found::add));
    return found;
  }
}
