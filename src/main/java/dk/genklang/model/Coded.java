package dk.genklang.model;

import java.util.Locale;

/** A value of a fixed list, written in content files by its {@link #code()}. */
public interface Coded {
  /** The constant's Java name; implemented by every enum. */
  String name();

  /** As it stands in a content file: {@code WAITING_LIST} is {@code waiting-list}. */
  default String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
