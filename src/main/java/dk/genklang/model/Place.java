package dk.genklang.model;

import java.util.List;
import java.util.Optional;

/**
 * Somewhere people meet (schema.org Place, HSDS location).
 *
 * @param hideAddress whether street and point are kept from every page, feed and print
 * @param openingHours in the order Monday to Sunday
 */
public record Place(
    Common common,
    Optional<PlaceType> type,
    Address address,
    Optional<GeoPoint> location,
    boolean hideAddress,
    List<OpeningHours> openingHours,
    List<OpeningException> openingExceptions,
    Transport transport,
    Accessibility accessibility,
    List<Room> rooms,
    Optional<String> cafe,
    Optional<Host> host,
    Optional<ContactPoint> contact)
    implements Entry {
  public Place {
    openingHours = List.copyOf(openingHours);
    openingExceptions = List.copyOf(openingExceptions);
    rooms = List.copyOf(rooms);
  }
}
