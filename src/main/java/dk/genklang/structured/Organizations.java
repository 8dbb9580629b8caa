package dk.genklang.structured;

import dk.genklang.catalog.Catalog;
import dk.genklang.catalog.ContactDetails;
import dk.genklang.catalog.Routes;
import dk.genklang.model.Association;
import dk.genklang.model.Kind;
import dk.genklang.model.Ref;
import java.util.Optional;

/** Those behind things: associations, places, contacts and the municipality. */
final class Organizations {
  private final Catalog catalog;
  private final Routes routes;

  Organizations(Catalog catalog, Routes routes) {
    this.catalog = catalog;
    this.routes = routes;
  }

  Thing municipality() {
    return Thing.of("GovernmentOrganization").with("name", catalog.config().municipality());
  }

  /** Who arranges something; empty when that is not shown. */
  Optional<Thing> organizer(Ref ref) {
    String url = routes.url(routes.page(ref, catalog.language()));
    return catalog
        .title(ref)
        .map(
            name ->
                Thing.of("Organization")
                    .with("@id", url + "#organization")
                    .with("name", name)
                    .with("url", url));
  }

  /** An association in full. */
  Thing whole(Association association) {
    return organizer(association.ref())
        .orElseThrow()
        .with("description", association.summary())
        .with("sameAs", association.common().website())
        .with(
            "parentOrganization",
            association.parent().flatMap(id -> organizer(new Ref(Kind.ASSOCIATION, id))))
        .with("areaServed", catalog.areas(association).stream().map(area -> area.name()).toList())
        .with("contactPoint", contact(catalog.details(association.contact())));
  }

  /** Only how to reach somebody: a person's name is for the page, where it can be taken back. */
  private static Optional<Thing> contact(ContactDetails details) {
    if (details.phone().isEmpty() && details.email().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Thing.of("ContactPoint")
            .with("contactType", details.label())
            .with("telephone", details.phone())
            .with("email", details.email()));
  }
}
