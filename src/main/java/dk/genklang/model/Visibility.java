package dk.genklang.model;

import java.time.LocalDate;
import java.util.Optional;

/** The days on which an entry is shown; an absent end is open. Both days are included. */
public record Visibility(Optional<LocalDate> from, Optional<LocalDate> until) {
  /** Always shown. */
  public static final Visibility ALWAYS = new Visibility(Optional.empty(), Optional.empty());

  /** Whether the entry is shown on a day. */
  public boolean on(LocalDate day) {
    return from.filter(day::isBefore).isEmpty() && until.filter(day::isAfter).isEmpty();
  }
}
