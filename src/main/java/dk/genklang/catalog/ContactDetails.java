package dk.genklang.catalog;

import dk.genklang.model.ContactRole;
import dk.genklang.model.Ref;
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
    Optional<String> hours) {}
