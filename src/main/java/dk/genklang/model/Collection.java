package dk.genklang.model;

import java.util.List;
import java.util.Optional;

/** Entries chosen for somebody or something, in the editor's order. */
public record Collection(Common common, List<Ref> entries, Optional<String> intro)
    implements Entry {
  public Collection {
    entries = List.copyOf(entries);
  }
}
