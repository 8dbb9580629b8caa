package dk.genklang.hsds;

import dk.genklang.catalog.Catalog;
import dk.genklang.catalog.ContactDetails;
import dk.genklang.config.SiteConfig;
import dk.genklang.model.Contact;
import dk.genklang.model.ContactPoint;
import dk.genklang.model.Ref;
import dk.genklang.text.Formats;
import dk.genklang.text.Texts;
import java.util.List;
import java.util.Optional;

/**
 * HSDS contacts with their phones. They are functions ("Tovholder"), never named persons: what
 * others have fetched cannot be taken back when a consent ends, so names stay on the site's pages.
 */
final class Contacts {
  private final Catalog catalog;
  private final Ids ids;
  private final Texts texts;
  private final Formats formats;

  Contacts(Catalog catalog, Ids ids) {
    this.catalog = catalog;
    this.ids = ids;
    this.texts = Texts.of(catalog.language());
    this.formats = Formats.of(catalog.language());
  }

  /** A function of the municipality. */
  Json of(Contact contact) {
    return contact(ids.of(contact.ref()), catalog.details(contact));
  }

  /** Whom an entry says to ask; empty when nothing is known of them. */
  List<Json> of(Ref owner, Optional<ContactPoint> point) {
    return point.map(catalog::details).stream()
        .map(details -> contact(id(owner, details), details))
        .filter(contact -> contact.node().size() > 1)
        .toList();
  }

  Optional<String> email(Optional<ContactPoint> point) {
    return point.map(catalog::details).flatMap(ContactDetails::email);
  }

  /** The municipality's office. */
  List<Json> office(String organization, SiteConfig.Office office) {
    return phones(organization, office.phone(), office.hours());
  }

  private String id(Ref owner, ContactDetails details) {
    return details.contact().map(ids::of).orElseGet(() -> ids.of(owner, "contact"));
  }

  private Json contact(String id, ContactDetails details) {
    Optional<String> title = details.role().map(texts::label);
    return Json.of(id)
        .with("name", details.label())
        .with("title", title.or(details::label))
        .with("email", details.email())
        .with("phones", phones(id, details.phone(), details.hours()));
  }

  private List<Json> phones(String owner, Optional<String> phone, Optional<String> hours) {
    return phone.stream()
        .map(
            number ->
                Json.of(ids.of(owner, "phone"))
                    .with("number", formats.phone(number))
                    .with("description", hours))
        .toList();
  }
}
