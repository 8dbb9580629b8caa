package dk.genklang.check;

import dk.genklang.markdown.MarkdownLink;
import dk.genklang.model.Kind;
import dk.genklang.problem.Messages;
import dk.genklang.problem.Problem;
import dk.genklang.problem.Suggestions;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Links in texts lead to an entry that exists, or out of the site by a safe scheme. */
final class BodyLinks {
  private static final Pattern ENTRY = Pattern.compile("([a-z]+)/([a-z0-9-]+)(?:#.*)?");
  private static final Pattern OUTSIDE = Pattern.compile("(?:https?://|mailto:|tel:|#).+");
  private static final Pattern MEDIA =
      Pattern.compile(
          "media/((?:[a-z0-9][a-z0-9_-]*/)*[a-z0-9][a-z0-9._-]*\\.(?:jpg|jpeg|png|webp))");

  private final Ids ids;
  private final Images images;

  BodyLinks(Ids ids, Images images) {
    this.ids = ids;
    this.images = images;
  }

  /** Reports those of a text's links that lead nowhere. */
  void check(List<MarkdownLink> links, Consumer<Problem> problems) {
    links.forEach(link -> check(link, problems));
  }

  private void check(MarkdownLink link, Consumer<Problem> problems) {
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
