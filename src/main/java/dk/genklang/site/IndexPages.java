package dk.genklang.site;

import dk.genklang.model.Contact;
import dk.genklang.model.ContactRole;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The lists of areas, categories and contacts. */
final class IndexPages implements PageMaker {
  /** A contact with the areas they are for. */
  record PersonLine(Person person, List<PageLink> areas) {}

  /** The contacts of a role. */
  record Role(String id, String name, String text, List<PersonLine> persons) {}

  /** What the list of contacts shows. */
  record Contacts(List<Role> roles) {}

  /** What the list of areas shows. */
  record Areas(List<AreaLine> areas) {}

  /** An area with who to ring there. */
  record AreaLine(
      String path,
      Phrase name,
      Phrase summary,
      String covers,
      int count,
      Phrase role,
      String phone,
      String tel) {}

  /** What the list of categories shows. */
  record Categories(List<CategoryLine> categories) {}

  /** A category and how much there is of it. */
  record CategoryLine(
      String path, Phrase name, Phrase summary, String sign, String paper, int count) {}

  @Override
  public Stream<PagePlan> pages(Layout layout) {
    return Stream.of(
        layout.plan("/omraader/", () -> areas(layout)),
        layout.plan("/kategorier/", () -> categories(layout)),
        layout.plan("/kontakter/", () -> contacts(layout)));
  }

  private static Page areas(Layout layout) {
    Edition edition = layout.edition();
    Words words = edition.words();
    List<AreaLine> lines =
        edition.catalog().areas().stream()
            .map(
                area -> {
                  Person person =
                      edition
                          .catalog()
                          .bridgeBuilder(area)
                          .map(new Persons(edition)::of)
                          .orElseThrow();
                  return new AreaLine(
                      edition.path(area.ref()),
                      words.listed(area.origin(), "name", area.name()),
                      area.summary()
                          .map(text -> words.listed(area.origin(), "summary", text))
                          .orElse(Phrase.NONE),
                      edition.names(area.postcodes()),
                      edition.programme().in(area.id()).size(),
                      person.role(),
                      person.phone(),
                      person.tel());
                })
            .toList();
    return layout.page(
        "/omraader/",
        "areas",
        layout
            .head("/omraader/", edition.t("kinds.area"), edition.t("site.list-lead.area"))
            .section("area"),
        new Areas(lines));
  }

  private static Page categories(Layout layout) {
    Edition edition = layout.edition();
    Words words = edition.words();
    List<CategoryLine> lines =
        edition.catalog().categories().stream()
            .map(
                category -> {
                  String sign = edition.signs().of(category);
                  return new CategoryLine(
                      edition.path(category.ref()),
                      words.listed(category.origin(), "name", category.name()),
                      category
                          .summary()
                          .map(text -> words.listed(category.origin(), "summary", text))
                          .orElse(Phrase.NONE),
                      sign,
                      edition.signs().paper(sign),
                      edition.catalog().inCategory(category.id()).size());
                })
            .toList();
    return layout.page(
        "/kategorier/",
        "categories",
        layout
            .head("/kategorier/", edition.t("kinds.category"), edition.t("site.list-lead.category"))
            .section("search"),
        new Categories(lines));
  }

  private static Page contacts(Layout layout) {
    Edition edition = layout.edition();
    List<Role> roles = new ArrayList<>();
    for (ContactRole role : ContactRole.values()) {
      List<Contact> own =
          edition.catalog().contacts().stream().filter(contact -> contact.role() == role).toList();
      if (!own.isEmpty()) {
        roles.add(
            new Role(
                role.code(),
                edition.t("site.role-plural." + role.code()),
                edition.t("site.role-text." + role.code()),
                own.stream()
                    .map(
                        contact ->
                            new PersonLine(
                                new Persons(edition).of(contact),
                                ContactPage.areas(contact, edition)))
                    .toList()));
      }
    }
    return layout.page(
        "/kontakter/",
        "contacts",
        layout
            .head("/kontakter/", edition.t("kinds.contact"), edition.t("site.list-lead.contact"))
            .section("contact"),
        new Contacts(roles));
  }
}
