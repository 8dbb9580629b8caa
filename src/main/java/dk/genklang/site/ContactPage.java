package dk.genklang.site;

import dk.genklang.model.Area;
import dk.genklang.model.Contact;
import dk.genklang.model.Kind;
import dk.genklang.model.Ref;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The page of each person at the municipality one can ring. */
final class ContactPage implements PageMaker {
  /** What the template shows. */
  record View(
      String ref,
      String role,
      String text,
      Person person,
      List<PageLink> areas,
      List<Card> activities) {}

  @Override
  public Stream<PagePlan> pages(Layout layout) {
    return layout.edition().catalog().contacts().stream()
        .map(contact -> layout.plan(contact.ref(), () -> page(contact, layout)));
  }

  private static Page page(Contact contact, Layout layout) {
    Edition edition = layout.edition();
    String path = edition.routes().page(contact.ref(), edition.config().language());
    String text = edition.t("site.role-text." + contact.role().code());
    HeadDraft head =
        layout
            .head(path, contact.name(), text)
            .section("contact")
            .under(Kind.CONTACT)
            .from(contact.origin().file())
            .coded();
    View view =
        new View(
            contact.ref().toString(),
            edition.label(contact.role()),
            text,
            new Persons(edition).of(contact),
            areas(contact, edition),
            edition.cards().of(edition.catalog().organizedBy(contact.ref())));
    return layout.page(path, "contact", head, contact.origin().file(), view);
  }

  static List<PageLink> areas(Contact contact, Edition edition) {
    List<String> ids =
        contact.areas().all()
            ? edition.catalog().areas().stream().map(Area::id).toList()
            : contact.areas().ids();
    return ids.stream()
        .map(id -> edition.link(new Ref(Kind.AREA, id)))
        .flatMap(Optional::stream)
        .toList();
  }
}
