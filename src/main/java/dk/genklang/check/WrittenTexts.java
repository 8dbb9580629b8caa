package dk.genklang.check;

import dk.genklang.check.CheckedTexts.Found;
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
  private final CheckedTexts before;

  /**
   * @param media the folder of pictures
   * @param before what was found in entries before
   */
  WrittenTexts(SiteConfig config, Path media, CheckedTexts before) {
    this.before = before;
    this.config = config;
    this.media = media;
  }

  @Override
  public void check(Content content, Consumer<Problem> problems) {
    List<TextRule> rules =
        List.of(new ReadableTexts(), new PictureTexts(), new Editorial(config, content.language()));
    BodyLinks links = new BodyLinks(new Ids(content), new Images(media));
    Object how = List.of(config, content.language());
    Stream<Found> originals =
        content.entries().parallelStream()
            .map(
                entry ->
                    before.of(entry, how).orElseGet(() -> check(Written.original(entry), rules)));
    Stream<Found> translations =
        content.translations().values().parallelStream()
            .flatMap(List::stream)
            .filter(WrittenTexts::hasOwnText)
            .map(
                entry ->
                    before
                        .of(entry, how)
                        .orElseGet(() -> check(Written.translation(entry), rules)));
    List<Found> all = Stream.concat(originals, translations).toList();
    all.forEach(
        found -> {
          found.problems().forEach(problems);
          links.check(found.links(), problems);
        });
    before.keep(all, how);
  }

  private static boolean hasOwnText(Entry translation) {
    return !translation.common().fallback().contains(EntryTexts.BODY);
  }

  private static Found check(Written written, List<TextRule> rules) {
    List<Problem> found = new ArrayList<>();
    rules.forEach(rule -> rule.check(written, found::add));
    return new Found(written.entry(), List.copyOf(found), written.body().links());
  }
}
