package dk.genklang.hsds;

import dk.genklang.catalog.Catalog;
import dk.genklang.catalog.Routes;
import dk.genklang.model.Category;
import dk.genklang.model.Entry;
import dk.genklang.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** HSDS attributes: the categories and audiences of an entry, each a term of our own taxonomy. */
final class Attributes {
  private static final String AUDIENCE = "audience";
  private static final String CATEGORY = "category";
  private static final String TERM = "taxonomy_term";

  private final Catalog catalog;
  private final Routes routes;
  private final Ids ids;
  private final Texts texts;

  Attributes(Catalog catalog, Routes routes, Ids ids) {
    this.catalog = catalog;
    this.routes = routes;
    this.ids = ids;
    this.texts = Texts.of(catalog.language());
  }

  /**
   * The attributes of something.
   *
   * @param owner what its ids are made of
   * @param id of what the attributes are of
   * @param entity HSDS's name of what it is: {@code service}, {@code organization}
   */
  List<Json> of(Object owner, String id, String entity, Entry entry, List<String> audience) {
    List<Json> made = new ArrayList<>();
    for (String code : entry.common().categories()) {
      catalog
          .category(code)
          .ifPresent(
              category ->
                  made.add(
                      attribute(owner, id, entity, CATEGORY, code).with(TERM, term(category))));
    }
    for (String code : audience) {
      catalog
          .audience(code)
          .ifPresent(
              found ->
                  made.add(
                      attribute(owner, id, entity, AUDIENCE, code)
                          .with(TERM, term(AUDIENCE, code, found.name(), Optional.empty()))));
    }
    return made;
  }

  private Json attribute(Object owner, String id, String entity, String type, String code) {
    return Json.of(ids.of(owner, type, code))
        .with("link_id", id)
        .with("taxonomy_term_id", ids.of(type, code))
        .with("link_type", type)
        .with("link_entity", entity);
  }

  private Json term(Category category) {
    String page = routes.url(routes.page(category.ref(), catalog.language()));
    return term(CATEGORY, category.id(), category.name(), category.summary())
        .with("term_uri", page);
  }

  private Json term(String type, String code, String name, Optional<String> description) {
    String taxonomy = texts.get(type.equals(AUDIENCE) ? "facet.audience" : "facet.category");
    return Json.of(ids.of(type, code))
        .with("code", code)
        .with("name", name)
        .with("description", description.orElse(name))
        .with("taxonomy", catalog.config().title() + ": " + taxonomy)
        .with("language", catalog.language());
  }
}
