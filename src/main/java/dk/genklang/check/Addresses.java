package dk.genklang.check;

import dk.genklang.model.Audience;
import dk.genklang.model.Content;
import dk.genklang.model.Entry;
import dk.genklang.model.Kind;
import dk.genklang.model.Origin;
import dk.genklang.model.Ref;
import dk.genklang.problem.Problem;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** No two things may have one address: ids, aliases, and the addresses the site itself uses. */
final class Addresses implements Rule {
  /** First parts of addresses that belong to the site; a page stands beside them. */
  private static final Set<String> RESERVED =
      Set.of(
          "aabne-data",
          "aktiviteter",
          "andre-steder",
          "api",
          "assets",
          "feeds",
          "find",
          "foreninger",
          "historier",
          "kalender",
          "kategorier",
          "kontakter",
          "kort",
          "media",
          "min-liste",
          "moedesteder",
          "omraader",
          "print",
          "puljer",
          "samlinger",
          "search",
          "soeg",
          "vaerktoejer",
          "was");

  private final Set<String> reserved;

  /**
   * @param languages whose pages stand below an address of their own
   */
  Addresses(List<String> languages) {
    this.reserved = new HashSet<>(RESERVED);
    reserved.addAll(languages);
  }

  @Override
  public void check(Content content, Consumer<Problem> problems) {
    Map<Ref, String> taken = new HashMap<>();
    content.entries().forEach(entry -> taken.put(entry.ref(), entry.common().origin().file()));
    for (Entry entry : content.entries()) {
      Origin origin = entry.common().origin();
      boolean page = entry.ref().kind() == Kind.PAGE;
      if (page && reserved.contains(entry.id())) {
        problems.accept(Problem.error("reserved-id", origin.whole(), entry.id()));
      }
      List<String> aliases = entry.common().aliases();
      for (int i = 0; i < aliases.size(); i++) {
        Ref alias = new Ref(entry.ref().kind(), aliases.get(i));
        if (alias.equals(entry.ref())) {
          problems.accept(Problem.error("alias-own-id", origin.at("aliases." + i), aliases.get(i)));
          continue;
        }
        String other = taken.putIfAbsent(alias, origin.file());
        if (other != null) {
          problems.accept(
              Problem.error("alias-taken", origin.at("aliases." + i), aliases.get(i), other));
        } else if (page && reserved.contains(alias.id())) {
          problems.accept(Problem.error("reserved-id", origin.at("aliases." + i), alias.id()));
        }
      }
    }
    Map<Ref, Origin> rows = new HashMap<>();
    content.areas().forEach(area -> row(rows, area.ref(), area.origin(), problems));
    content
        .categories()
        .forEach(category -> row(rows, category.ref(), category.origin(), problems));
    content.contacts().forEach(contact -> row(rows, contact.ref(), contact.origin(), problems));
    Map<String, Origin> audiences = new HashMap<>();
    for (Audience audience : content.audiences()) {
      duplicate(
          audiences.putIfAbsent(audience.id(), audience.origin()),
          audience.id(),
          audience.origin(),
          problems);
    }
  }

  private static void row(
      Map<Ref, Origin> rows, Ref ref, Origin origin, Consumer<Problem> problems) {
    duplicate(rows.putIfAbsent(ref, origin), ref.id(), origin, problems);
  }

  private static void duplicate(
      Origin first, String id, Origin origin, Consumer<Problem> problems) {
    if (first != null) {
      problems.accept(Problem.error("duplicate-id", origin.at("id"), id, first.whole()));
    }
  }
}
