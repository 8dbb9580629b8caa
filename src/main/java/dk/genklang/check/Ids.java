package dk.genklang.check;

import dk.genklang.model.Area;
import dk.genklang.model.Audience;
import dk.genklang.model.Category;
import dk.genklang.model.Contact;
import dk.genklang.model.Content;
import dk.genklang.model.Entry;
import dk.genklang.model.Holiday;
import dk.genklang.model.Kind;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The ids there are of everything that can be referred to. */
final class Ids {
  private final Map<String, Set<String>> byTarget = new HashMap<>();

  Ids(Content content) {
    content.entries().stream().map(Entry::ref).forEach(ref -> add(ref.kind().code(), ref.id()));
    content.areas().stream().map(Area::id).forEach(id -> add(Kind.AREA.code(), id));
    content.categories().stream().map(Category::id).forEach(id -> add(Kind.CATEGORY.code(), id));
    content.contacts().stream().map(Contact::id).forEach(id -> add(Kind.CONTACT.code(), id));
    content.audiences().stream().map(Audience::id).forEach(id -> add("audience", id));
    content.holidays().stream().map(Holiday::id).forEach(id -> add("holiday", id));
  }

  /** The ids of a kind, an audience or a holiday, in order. */
  Set<String> of(String target) {
    return byTarget.getOrDefault(target, Set.of());
  }

  private void add(String target, String id) {
    byTarget.computeIfAbsent(target, key -> new TreeSet<>()).add(id);
  }
}
