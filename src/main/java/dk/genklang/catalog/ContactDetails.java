package dk.genklang.catalog;

import dk.genklang.model.Contact;
import dk.genklang.model.ContactPoint;
import dk.genklang.model.ContactRole;
import dk.genklang.model.Person;
import dk.genklang.model.Ref;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Whom to ask, whether it is written in the entry or shared by several.
 *
 * @param contact the shared contact, which has a page
 * @param label the role or the function's name, as shown; absent when only a number is known
 * @param role of a shared contact
 * @param person a name that may be shown
 */
public record ContactDetails(
    Optional<Ref> contact,
    Optional<String> label,
    Optional<ContactRole> role,
    Optional<String> person,
    Optional<String> phone,
    Optional<String> email,
    Optional<String> hours) {
  /** What an entry itself says of whom to ask. */
  static ContactDetails of(ContactPoint point, LocalDate asOf) {
    return new ContactDetails(
        Optional.empty(),
        point.role(),
        Optional.empty(),
        point.name().filter(name -> holds(point.expires(), asOf)),
        point.phone(),
        point.email(),
        point.hours());
  }

  /** A contact that entries share. */
  static ContactDetails of(Contact contact, LocalDate asOf) {
    return new ContactDetails(
        Optional.of(contact.ref()),
        Optional.of(contact.name()),
        Optional.of(contact.role()),
        contact.person().filter(person -> holds(person.expires(), asOf)).map(Person::name),
        contact.phone(),
        contact.email(),
        contact.hours());
  }

  /** Whether a person may still be named: a consent holds until and with the day it expires. */
  private static boolean holds(Optional<LocalDate> expires, LocalDate asOf) {
    return expires.filter(asOf::isAfter).isEmpty();
  }
}
