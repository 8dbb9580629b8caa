package dk.genklang.site;

import dk.genklang.catalog.ContactDetails;
import dk.genklang.model.Area;
import dk.genklang.model.Contact;
import dk.genklang.model.ContactPoint;
import dk.genklang.model.Entry;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** People to ring, as pages show them. */
record Persons(Edition edition) {
  /** Whom to ask about an entry. */
  Person of(Entry entry, ContactPoint point) {
    ContactDetails details = edition.catalog().details(point);
    boolean shared = details.contact().isPresent();
    Function<Optional<String>, Phrase> words =
        text -> shared ? edition.words().site(text) : edition.words().of(entry, "contact", text);
    Phrase note =
        details
            .contact()
            .flatMap(ref -> edition.catalog().contact(ref.id()))
            .map(contact -> edition.words().site(contact.note()))
            .orElse(Phrase.NONE);
    return person(details, words, note);
  }

  /** A shared contact. */
  Person of(Contact contact) {
    return person(
        edition.catalog().details(contact),
        edition.words()::site,
        edition.words().site(contact.note()));
  }

  /** Who goes along the first time in the first of some areas. */
  Optional<Person> bridgeBuilder(List<Area> areas) {
    return areas.stream()
        .flatMap(area -> edition.catalog().bridgeBuilder(area).stream())
        .findFirst()
        .map(this::of);
  }

  private Person person(
      ContactDetails details, Function<Optional<String>, Phrase> words, Phrase note) {
    return new Person(
        words.apply(details.label()),
        details.person().orElse(""),
        details.phone().map(edition.formats()::phone).orElse(""),
        details.phone().map(Persons::tel).orElse(""),
        details.email().orElse(""),
        words.apply(details.hours()).unbroken(),
        note,
        details.contact().map(edition::path).orElse(""));
  }

  /** The address that rings a number. */
  static String tel(String phone) {
    return "tel:" + phone.replaceAll("[^0-9+]", "");
  }
}
