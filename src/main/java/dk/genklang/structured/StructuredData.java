package dk.genklang.structured;

import dk.genklang.catalog.Catalog;
import dk.genklang.catalog.Routes;
import dk.genklang.model.Activity;
import dk.genklang.model.Association;
import dk.genklang.model.Collection;
import dk.genklang.model.Entry;
import dk.genklang.model.Grant;
import dk.genklang.model.Page;
import dk.genklang.model.Place;
import dk.genklang.model.Story;
import dk.genklang.model.Tool;
import dk.genklang.text.Formats;
import dk.genklang.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What pages say to machines: schema.org in JSON-LD, in the catalog's language. The JSON can stand
 * in {@code <script type="application/ld+json">} as it is. Thread-safe.
 */
public final class StructuredData {
  private final Catalog catalog;
  private final Routes routes;
  private final Places places;
  private final Organizations organizations;
  private final Events events;
  private final Works works;

  public StructuredData(Catalog catalog, Routes routes) {
    this.catalog = catalog;
    this.routes = routes;
    this.places = new Places(catalog, routes, Texts.of(catalog.language()));
    this.organizations = new Organizations(catalog, routes);
    this.events =
        new Events(catalog, routes, Formats.of(catalog.language()), places, organizations);
    this.works = new Works(catalog, routes, organizations);
  }

  /**
   * An entry: Event with its eventSchedule, Organization, Place (Library, Church), CreativeWork or
   * HowTo, CollectionPage, Article, MonetaryGrant or WebPage.
   */
  public String of(Entry entry) {
    return JsonLd.write(thing(entry));
  }

  /**
   * The way to a page as BreadcrumbList.
   *
   * @param crumbs names and paths ({@code /aktiviteter/}) or complete addresses, from the front
   *     page on
   */
  public String breadcrumbs(List<Map.Entry<String, String>> crumbs) {
    List<Thing> items = new ArrayList<>();
    for (Map.Entry<String, String> crumb : crumbs) {
      String path = crumb.getValue();
      items.add(
          Thing.of("ListItem")
              .with("position", items.size() + 1)
              .with("name", crumb.getKey())
              .with("item", path.startsWith("/") ? routes.url(path) : path));
    }
    return JsonLd.write(Thing.of("BreadcrumbList").with("itemListElement", items));
  }

  /** The front page: WebSite with the address of its search. */
  public String site() {
    String search = routes.url(routes.at("/soeg/", catalog.language())) + "?q={q}";
    return JsonLd.write(
        Thing.of("WebSite")
            .with("name", catalog.config().title())
            .with("description", catalog.config().tagline())
            .with("url", routes.url(routes.at("/", catalog.language())))
            .with("inLanguage", catalog.language())
            .with("publisher", organizations.municipality())
            .with(
                "potentialAction",
                Thing.of("SearchAction")
                    .with("target", Thing.of("EntryPoint").with("urlTemplate", search))
                    .with("query-input", "required name=q")));
  }

  private Thing thing(Entry entry) {
    if (entry instanceof Activity activity) {
      return events.of(activity);
    } else if (entry instanceof Association association) {
      return organizations.whole(association);
    } else if (entry instanceof Place place) {
      return places.whole(place);
    } else if (entry instanceof Tool tool) {
      return works.of(tool);
    } else if (entry instanceof Collection collection) {
      return works.of(collection);
    } else if (entry instanceof Story story) {
      return works.of(story);
    } else if (entry instanceof Grant grant) {
      return works.of(grant);
    }
    return works.of((Page) entry);
  }
}
