package dk.genklang.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What it costs (HSDS cost option).
 *
 * @param amount in Danish kroner; 0 is free
 * @param audience for whom, where there are several prices: {@code for: Børn}
 */
public record Price(
    BigDecimal amount, Optional<PricePer> per, Optional<String> note, Optional<String> audience) {
  /** Costs nothing. */
  public static final Price FREE =
      new Price(BigDecimal.ZERO, Optional.empty(), Optional.empty(), Optional.empty());

  /** Whether it costs nothing. */
  public boolean free() {
    return amount.signum() == 0;
  }
}
