package dk.genklang.structured;

import dk.genklang.catalog.Catalog;
import dk.genklang.catalog.Routes;
import dk.genklang.model.Collection;
import dk.genklang.model.Entry;
import dk.genklang.model.Grant;
import dk.genklang.model.Page;
import dk.genklang.model.Ref;
import dk.genklang.model.Story;
import dk.genklang.model.Tool;
import java.util.List;

/** Tools, stories, collections, grants and pages as schema.org has them. */
final class Works {
  private final Catalog catalog;
  private final Routes routes;
  private final Organizations organizations;

  Works(Catalog catalog, Routes routes, Organizations organizations) {
    this.catalog = catalog;
    this.routes = routes;
    this.organizations = organizations;
  }

  Thing of(Tool tool) {
    Thing thing =
        named(tool.steps().isEmpty() ? "CreativeWork" : "HowTo", "name", tool)
            .with("isAccessibleForFree", true)
            .with("creditText", tool.source())
            .with("usageInfo", tool.rights());
    tool.minutes().ifPresent(minutes -> thing.with("timeRequired", "PT" + minutes + "M"));
    return thing.with(
        "step",
        tool.steps().stream().map(step -> Thing.of("HowToStep").with("text", step)).toList());
  }

  Thing of(Story story) {
    return named("Article", "headline", story)
        .with("publisher", organizations.municipality())
        .with(
            "about",
            story
                .about()
                .flatMap(ref -> catalog.title(ref).map(name -> item("Thing", name, url(ref)))));
  }

  Thing of(Grant grant) {
    return named("MonetaryGrant", "name", grant)
        .with(
            "amount",
            grant
                .amount()
                .map(
                    amount ->
                        Thing.of("MonetaryAmount")
                            .with("currency", "DKK")
                            .with("maxValue", amount)))
        .with("funder", organizations.municipality());
  }

  Thing of(Collection collection) {
    List<Thing> parts =
        collection.entries().stream()
            .flatMap(
                ref -> catalog.title(ref).map(name -> item("WebPage", name, url(ref))).stream())
            .toList();
    return reviewed("CollectionPage", collection).with("hasPart", parts);
  }

  Thing of(Page page) {
    return reviewed("WebPage", page);
  }

  private Thing reviewed(String type, Entry entry) {
    return named(type, "name", entry)
        .with("lastReviewed", entry.common().verified().toString())
        .with("publisher", organizations.municipality());
  }

  private Thing named(String type, String title, Entry entry) {
    return Thing.of(type)
        .with(title, entry.title())
        .with("description", entry.summary())
        .with("url", url(entry.ref()))
        .with("inLanguage", catalog.language());
  }

  private static Thing item(String type, String name, String url) {
    return Thing.of(type).with("name", name).with("url", url);
  }

  private String url(Ref ref) {
    return routes.url(routes.page(ref, catalog.language()));
  }
}
