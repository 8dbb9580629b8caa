package dk.genklang.hsds;

import dk.genklang.catalog.Catalog;
import dk.genklang.catalog.Routes;
import dk.genklang.config.SiteConfig;
import dk.genklang.model.Association;
import dk.genklang.model.Entry;
import dk.genklang.model.Kind;
import dk.genklang.model.Place;
import dk.genklang.model.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * HSDS organizations: the municipality, the associations, and the meeting places that arrange
 * something themselves.
 */
final class Organizations {
  private final Catalog catalog;
  private final Routes routes;
  private final Ids ids;
  private final Contacts contacts;
  private final Attributes attributes;

  Organizations(Catalog catalog, Routes routes, Ids ids, Contacts contacts, Attributes attributes) {
    this.catalog = catalog;
    this.routes = routes;
    this.ids = ids;
    this.contacts = contacts;
    this.attributes = attributes;
  }

  /** Whom there is: a contact stands for the municipality. */
  List<Ref> all() {
    List<Ref> all = new ArrayList<>();
    all.add(new Ref(Kind.CONTACT, ""));
    catalog.entries(Association.class).forEach(association -> all.add(association.ref()));
    catalog.entries(Place.class).stream()
        .map(Place::ref)
        .filter(place -> !catalog.organizedBy(place).isEmpty())
        .forEach(all::add);
    return all;
  }

  /** An organization in full. */
  Json whole(Ref ref) {
    if (ref.kind() == Kind.CONTACT) {
      return municipality().with("phones", contacts.office(id(ref), catalog.config().contact()));
    }
    Entry entry = catalog.entry(ref).orElseThrow();
    if (entry instanceof Association association) {
      return named(entry)
          .with("contacts", contacts.of(ref, Optional.of(association.contact())))
          .with("attributes", attributes.of(ref, id(ref), "organization", entry, List.of()));
    }
    return named(entry).with("contacts", contacts.of(ref, ((Place) entry).contact()));
  }

  /** An organization as it stands in the services it provides; empty when it is not shown. */
  Optional<Json> brief(Ref ref) {
    return ref.kind() == Kind.CONTACT
        ? Optional.of(municipality())
        : catalog.entry(ref).map(this::named);
  }

  private String id(Ref ref) {
    return switch (ref.kind()) {
      case CONTACT -> ids.of("municipality");
      case PLACE -> ids.of(ref, "organization");
      default -> ids.of(ref);
    };
  }

  private Json named(Entry entry) {
    Optional<String> parent =
        entry instanceof Association association
            ? association
                .parent()
                .map(id -> new Ref(Kind.ASSOCIATION, id))
                .filter(ref -> catalog.entry(ref).isPresent())
                .map(ids::of)
            : Optional.empty();
    Optional<String> email =
        entry instanceof Association association
            ? contacts.email(Optional.of(association.contact()))
            : contacts.email(((Place) entry).contact());
    String page = routes.url(routes.page(entry.ref(), catalog.language()));
    return Json.of(id(entry.ref()))
        .with("name", entry.title())
        .with("description", entry.summary())
        .with("email", email)
        .with("website", entry.common().website().orElse(page))
        .with("uri", page)
        .with("parent_organization_id", parent);
  }

  private Json municipality() {
    SiteConfig config = catalog.config();
    String page = routes.url("/");
    return Json.of(ids.of("municipality"))
        .with("name", config.municipality())
        .with("description", config.title() + config.tagline().map(line -> ": " + line).orElse(""))
        .with("email", config.contact().email())
        .with("website", page);
  }
}
