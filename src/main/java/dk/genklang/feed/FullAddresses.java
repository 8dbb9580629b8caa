package dk.genklang.feed;

import dk.genklang.catalog.Catalog;
import dk.genklang.catalog.Routes;
import dk.genklang.model.Ref;
import java.util.Optional;
import java.util.function.Function;

/**
 * Resolves the links of a text that is read away from the site: what leads to a page becomes its
 * complete address, what leads elsewhere stays, and pictures give way to their descriptions.
 */
record FullAddresses(Catalog catalog, Routes routes) implements Function<String, Optional<String>> {
  @Override
  public Optional<String> apply(String destination) {
    if (destination.contains(":")) {
      return Optional.of(destination);
    }
    return Ref.parse(destination)
        .filter(ref -> catalog.title(ref).isPresent())
        .map(ref -> routes.url(routes.page(ref, catalog.language())));
  }
}
