package dk.genklang.hsds;

import dk.genklang.catalog.Catalog;
import dk.genklang.catalog.DataList;
import dk.genklang.catalog.Routes;
import dk.genklang.model.Contact;
import dk.genklang.model.Place;
import dk.genklang.publish.Sink;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The site's data for other programs, in the Human Services Data Specification (HSDS) 3.0 of Open
 * Referral, in the site's own language: {@code index.json}, and {@code services}, {@code
 * locations}, {@code organizations} and {@code contacts}, cut into pages.
 */
public final class OpenReferral {
  static final int PAGE_SIZE = 100;
  private static final String VERSION = "3.0";
  private static final String OPENAPI =
      "https://raw.githubusercontent.com/openreferral/specification/3.0/schema/openapi.json";

  private final Catalog catalog;
  private final Routes routes;
  private final int pageSize;

  /**
   * @param catalog in any language
   */
  public OpenReferral(Catalog catalog, Routes routes) {
    this(catalog, routes, PAGE_SIZE);
  }

  OpenReferral(Catalog catalog, Routes routes, int pageSize) {
    this.catalog = catalog.in(catalog.config().language());
    this.routes = routes;
    this.pageSize = pageSize;
  }

  /** Writes all files where the site has them. */
  public void write(Sink sink) {
    write(sink, Routes.API.substring(1));
  }

  /**
   * Writes all files.
   *
   * @param folder the folder in the sink, ending in {@code /}, or empty
   */
  public void write(Sink sink, String folder) {
    Ids ids = new Ids(catalog.config().municipality());
    Contacts contacts = new Contacts(catalog, ids);
    Schedules schedules = new Schedules(catalog, routes, ids);
    Attributes attributes = new Attributes(catalog, routes, ids);
    Locations locations = new Locations(catalog, ids, contacts, schedules);
    Organizations organizations = new Organizations(catalog, routes, ids, contacts, attributes);
    Services services =
        new Services(
            catalog, routes, ids, contacts, schedules, locations, organizations, attributes);
    List<Services.Source> all = services.all();
    List<Place> places = catalog.entries(Place.class);

    Pages pages = new Pages(sink, folder, pageSize);
    pages.write(DataList.SERVICES, all, source -> source.entry().ref(), services::of);
    pages.write(DataList.LOCATIONS, places, Place::ref, locations::of);
    pages.write(DataList.ORGANIZATIONS, organizations.all(), ref -> ref, organizations::whole);
    pages.write(DataList.CONTACTS, catalog.contacts(), Contact::ref, contacts::of);
    pages.put(
        DataList.INDEX,
        index(
            List.of(
                list(pages, DataList.SERVICES, all.size()),
                list(pages, DataList.LOCATIONS, places.size()),
                list(pages, DataList.ORGANIZATIONS, organizations.all().size()),
                list(pages, DataList.CONTACTS, catalog.contacts().size()))));
  }

  /** What HSDS's API says of itself at its root, and where everything is. */
  private Json index(List<Json> lists) {
    Json publisher =
        new Json()
            .with("name", catalog.config().municipality())
            .with("email", catalog.config().contact().email())
            .with("website", routes.url("/"));
    return new Json()
        .with("version", VERSION)
        .with("profile", routes.url(Routes.OPEN_DATA))
        .with("openapi_url", OPENAPI)
        .with("description", catalog.config().title())
        .with("publisher", publisher)
        .with("licence", catalog.config().openData().licence())
        .with("licence_url", catalog.config().openData().licenceUrl())
        .with("language", catalog.language())
        .with("timezone", catalog.config().timezone().getId())
        .with("updated", catalog.asOf().toString())
        .with("links", lists);
  }

  private Json list(Pages pages, DataList list, int items) {
    return new Json()
        .with("name", list.id())
        .with("total_items", items)
        .with("total_pages", pages.count(items))
        .withTexts(
            "pages",
            IntStream.rangeClosed(1, pages.count(items))
                .mapToObj(page -> routes.url(Routes.API + list.file(page)))
                .toList());
  }
}
