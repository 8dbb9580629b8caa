package dk.genklang.model;

import java.util.List;
import java.util.Optional;

/**
 * Something one can take part in (schema.org Event, HSDS service).
 *
 * @param organizer an association, a place or a contact; absent for a group of neighbours
 * @param place id of the place; absent where {@code setting} says it all
 * @param setting {@code at-place} when nothing else is written
 * @param findYourWay from the bus stop or the car park to the right door
 * @param schedule empty means by agreement
 * @param price at least one
 * @param callFirst whether one is asked, or welcome, to ring before the first time
 * @param contribute short texts: what one can give a hand with
 * @param influence how those who come decide
 * @param benefit what one gets out of it
 * @param languages ISO 639-1 codes of what is spoken
 */
public record Activity(
    Common common,
    Abc abc,
    Optional<Ref> organizer,
    Optional<String> place,
    Setting setting,
    Optional<String> meetingPoint,
    Optional<String> findYourWay,
    List<Schedule> schedule,
    List<Price> price,
    Signup signup,
    Optional<ContactPoint> contact,
    Optional<Host> host,
    Optional<String> firstTime,
    Optional<Companion> companion,
    boolean callFirst,
    List<String> audience,
    Optional<AgeRange> age,
    Optional<Level> level,
    Optional<Physical> physical,
    Optional<String> requirements,
    Optional<Group> group,
    List<String> contribute,
    Optional<String> influence,
    String benefit,
    Optional<Transport> transport,
    Optional<String> bring,
    List<String> languages,
    List<Support> support,
    Poster poster)
    implements Entry {
  public Activity {
    schedule = List.copyOf(schedule);
    price = List.copyOf(price);
    audience = List.copyOf(audience);
    contribute = List.copyOf(contribute);
    languages = List.copyOf(languages);
    support = List.copyOf(support);
  }

  /** Whether it costs nothing for everybody. */
  public boolean free() {
    return price.stream().allMatch(Price::free);
  }
}
