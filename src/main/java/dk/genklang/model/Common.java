package dk.genklang.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What entries of every kind have.
 *
 * @param language of this version of the entry (ISO 639-1)
 * @param fallback names of the text keys ({@code summary}, {@code body}...) that are still in the
 *     site's language because the translation has none; empty for an entry in the site's language
 * @param summary one line: the poster's line and the result's line
 * @param keywords hidden words to be found by; never shown
 * @param alert a line on top of the page: moved, cancelled today
 * @param verified the day somebody made sure that all this is right
 * @param aliases earlier ids, kept alive as redirects
 * @param excuses why editorial rules are not followed; never shown
 */
public record Common(
    Ref ref,
    Origin origin,
    String language,
    Set<String> fallback,
    String title,
    String summary,
    AreaScope areas,
    List<String> categories,
    List<String> keywords,
    Optional<Image> image,
    Status status,
    Optional<String> alert,
    LocalDate verified,
    Optional<String> verifiedBy,
    Visibility visible,
    boolean draft,
    Optional<String> website,
    List<String> aliases,
    List<Excuse> excuses,
    Markdown body) {
  public Common {
    fallback = Set.copyOf(fallback);
    categories = List.copyOf(categories);
    keywords = List.copyOf(keywords);
    aliases = List.copyOf(aliases);
    excuses = List.copyOf(excuses);
  }
}
