package dk.genklang.model;

import java.util.List;
import java.util.Optional;

/**
 * Somebody at the municipality one can ring.
 *
 * @param name of the function: "Brobygger i Østerlund"
 * @param keywords hidden words to be found by
 */
public record Contact(
    String id,
    Origin origin,
    ContactRole role,
    AreaScope areas,
    String name,
    Optional<Person> person,
    Optional<String> phone,
    Optional<String> email,
    Optional<String> hours,
    Optional<String> note,
    List<String> keywords) {
  public Contact {
    keywords = List.copyOf(keywords);
  }

  /** Kind and id. */
  public Ref ref() {
    return new Ref(Kind.CONTACT, id);
  }
}
