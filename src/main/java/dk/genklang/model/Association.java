package dk.genklang.model;

import java.util.List;
import java.util.Optional;

/**
 * A community of people behind offers and activities (schema.org and HSDS Organization).
 *
 * @param parent id of the association it belongs to
 * @param comesToYou that and how it visits people where they live
 */
public record Association(
    Common common,
    Optional<AssociationType> type,
    Optional<String> parent,
    List<Offer> offers,
    ContactPoint contact,
    Optional<String> membershipFee,
    Optional<String> comesToYou,
    Optional<Welcomes> welcomes,
    Optional<Volunteering> volunteer)
    implements Entry {
  public Association {
    offers = List.copyOf(offers);
  }
}
