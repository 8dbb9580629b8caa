package dk.genklang.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Money one can apply for.
 *
 * @param amount the most one can get, in Danish kroner
 * @param deadline a text, or an ISO date
 * @param apply how one applies
 * @param examples what others have got money for
 */
public record Grant(
    Common common,
    Optional<BigDecimal> amount,
    Optional<String> deadline,
    Optional<String> apply,
    List<String> examples)
    implements Entry {
  public Grant {
    examples = List.copyOf(examples);
  }
}
