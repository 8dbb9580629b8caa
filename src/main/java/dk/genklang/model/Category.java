package dk.genklang.model;

import java.util.List;
import java.util.Optional;

/**
 * What people look for: music, food, walks.
 *
 * @param sign name of the picture that stands for it, where it is not the id
 * @param keywords hidden words to be found by
 */
public record Category(
    String id,
    Origin origin,
    String name,
    Optional<String> summary,
    Optional<String> sign,
    List<String> keywords) {
  public Category {
    keywords = List.copyOf(keywords);
  }

  /** Kind and id. */
  public Ref ref() {
    return new Ref(Kind.CATEGORY, id);
  }
}
