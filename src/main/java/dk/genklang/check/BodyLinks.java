package dk.genklang.check;

import dk.genklang.markdown.MarkdownLink;
import dk.genklang.markdown.MarkdownRenderer;
import dk.genklang.model.Content;
import dk.genklang.model.Entry;
import dk.genklang.model.Kind;
import dk.genklang.problem.Messages;
import dk.genklang.problem.Problem;
import dk.genklang.problem.Suggestions;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Links in texts lead to an entry that exists, or out of the site by a safe scheme. */
final class BodyLinks implements Rule {
  private static final Pattern ENTRY = Pattern.compile("([a-z]+)/([a-z0-9-]+)(?:#.*)?");
  private static final Pattern OUTSIDE = Pattern.compile("(?:https?://|mailto:|tel:|#).+");
  private static final Pattern MEDIA =
      Pattern.compile(
          "media/((?:[a-z0-9][a-z0-9_-]*/)*[a-z0-9][a-z0-9._-]*\\.(?:jpg|jpeg|png|webp))");

  private final Images images;

  BodyLinks(Images images) {
    this.images = images;
  }

  @Override
  public void check(Content content, Consumer<Problem> problems) {
    Ids ids = new Ids(content);
    Stream.concat(
            content.entries().stream(),
            content.translations().values().stream()
                .flatMap(List::stream)
                .filter(entry -> !entry.common().fallback().contains("body")))
        .map(Entry::common)
        .flatMap(common -> MarkdownRenderer.links(common.body()).stream())
        .forEach(link -> check(link, ids, problems));
  }

  private void check(MarkdownLink link, Ids ids, Consumer<Problem> problems) {
    String destination = link.destination();
    if (OUTSIDE.matcher(destination).matches()) {
      return;
    }
    Matcher picture = MEDIA.matcher(destination);
    if (picture.matches()) {
      images.check(picture.group(1), link.position(), problems);
      return;
    }
    Matcher entry = ENTRY.matcher(destination);
    Optional<Kind> kind = entry.matches() ? Kind.ofCode(entry.group(1)) : Optional.empty();
    if (kind.isEmpty()) {
      problems.accept(Problem.error("bad-link", link.position(), destination));
    } else if (!ids.of(entry.group(1)).contains(entry.group(2))) {
      problems.accept(
          Problem.error(
              "missing-reference",
              link.position(),
              entry.group(1),
              entry.group(2),
              Suggestions.closest(entry.group(2), ids.of(entry.group(1))).orElse(Messages.NONE)));
    }
  }
}
