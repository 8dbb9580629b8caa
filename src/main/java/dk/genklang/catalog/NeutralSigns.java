package dk.genklang.catalog;

import java.util.List;

/** Signs that stand for nothing in particular, for categories without one of their own. */
public final class NeutralSigns {
  /** Their names, in the order {@link #of} counts. */
  public static final List<String> NAMES =
      List.of("ekko", "kvart", "halv", "moede", "blad", "prik");

  private NeutralSigns() {}

  /** The one that is always the same for an id. */
  public static String of(String id) {
    return NAMES.get(Math.floorMod(id.hashCode(), NAMES.size()));
  }
}
