package dk.genklang.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Ids of a text's headings, made from their words. A prefix keeps them apart from the ids of the
 * page around the text.
 */
final class HeadingIds {
  private static final String PREFIX = "h-";

  private final Map<Node, String> ids = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  HeadingIds(Document document) {
    for (Node node : document.getChildren()) {
      if (node instanceof Heading heading) {
        ids.put(heading, unique(slug(PlainText.inline(heading))));
      }
    }
  }

  /** The id of a heading; those within quotes and lists have none. */
  Optional<String> of(Heading heading) {
    return Optional.ofNullable(ids.get(heading));
  }

  /** The link to a heading that an editor wrote without the prefix. */
  Optional<String> link(String destination) {
    String id = PREFIX + destination.substring(1);
    return taken.contains(id) ? Optional.of("#" + id) : Optional.empty();
  }

  private String unique(String slug) {
    String id = PREFIX + slug;
    for (int i = 2; !taken.add(id); i++) {
      id = PREFIX + slug + "-" + i;
    }
    return id;
  }

  private static String slug(String text) {
    String danish =
        text.toLowerCase(Locale.ROOT).replace("æ", "ae").replace("ø", "oe").replace("å", "aa");
    String plain = Normalizer.normalize(danish, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    String slug = plain.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    return slug.isEmpty() ? "x" : slug;
  }
}
