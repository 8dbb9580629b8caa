package dk.genklang.model;

import java.util.List;

/**
 * The areas an entry belongs to, as written.
 *
 * @param all whether it is for the whole municipality
 * @param ids area ids; empty when {@code all}, or when a place decides
 */
public record AreaScope(boolean all, List<String> ids) {
  /** Nothing written: an activity at a place takes the place's areas. */
  public static final AreaScope UNSAID = new AreaScope(false, List.of());

  /** The whole municipality. */
  public static final AreaScope ALL = new AreaScope(true, List.of());

  public AreaScope {
    ids = List.copyOf(ids);
  }
}
