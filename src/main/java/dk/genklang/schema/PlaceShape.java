package dk.genklang.schema;

import static dk.genklang.schema.Field.optional;
import static dk.genklang.schema.Field.required;

import dk.genklang.model.Access;
import dk.genklang.model.AccessFeature;
import dk.genklang.model.Accessibility;
import dk.genklang.model.Address;
import dk.genklang.model.ContactPoint;
import dk.genklang.model.GeoPoint;
import dk.genklang.model.Host;
import dk.genklang.model.OpeningException;
import dk.genklang.model.OpeningHours;
import dk.genklang.model.Place;
import dk.genklang.model.PlaceType;
import dk.genklang.model.Room;
import dk.genklang.model.Transport;
import dk.genklang.source.Node;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What may be written in a place. */
final class PlaceShape {
  /** From one time to another, or closed. */
  private record Hours(Optional<LocalTime> from, Optional<LocalTime> to) {
    static final Hours CLOSED = new Hours(Optional.empty(), Optional.empty());
  }

  private static final String CLOSED = "closed";
  private static final String TIME = "((?:[01]\\d|2[0-3]):[0-5]\\d)";
  private static final Pattern HOURS = Pattern.compile(TIME + " ?[-–] ?" + TIME);

  private static final Type<Hours> HOURS_OR_CLOSED =
      Type.of(
          Description.pattern(Pattern.compile(CLOSED + "|" + HOURS), "not-hours"),
          PlaceShape::hoursOrClosed);

  private static final Field<PlaceType> TYPE = optional("type", Types.oneOf(PlaceType.class));

  private static final Field<String> STREET = required("street", Types.line());
  private static final Field<String> POSTCODE = required("postcode", Formats.postcode());
  private static final Field<String> CITY = required("city", Types.line());
  private static final Field<Address> ADDRESS =
      required(
          "address",
          Shape.of(
              List.of(STREET, POSTCODE, CITY),
              (values, reading) ->
                  new Address(
                      values.require(STREET), values.require(POSTCODE), values.require(CITY))));

  private static final Field<GeoPoint> LOCATION = optional("location", Parts.POINT);
  private static final Field<Boolean> HIDE_ADDRESS = optional("hide_address", Types.yesNo());

  private static final Map<DayOfWeek, Field<List<Hours>>> DAYS = days();
  private static final Field<List<OpeningHours>> OPENING_HOURS =
      optional(
          "opening_hours",
          Shape.of(List.copyOf(DAYS.values()), (values, reading) -> openingHours(values)));

  private static final Field<LocalDate> DATE = optional("date", Types.date());
  private static final Field<String> HOLIDAY = optional("holiday", Types.idOf("holiday"));
  private static final Field<Hours> EXCEPTION_HOURS = required("hours", HOURS_OR_CLOSED);
  private static final Field<String> EXCEPTION_NOTE = optional("note", Types.line());
  private static final Shape<OpeningException> EXCEPTION =
      Shape.of(
              List.of(DATE, HOLIDAY, EXCEPTION_HOURS, EXCEPTION_NOTE),
              (values, reading) ->
                  new OpeningException(
                      values.get(DATE),
                      values.get(HOLIDAY),
                      values.require(EXCEPTION_HOURS).from(),
                      values.require(EXCEPTION_HOURS).to(),
                      values.get(EXCEPTION_NOTE)))
          .check(Rule.exactlyOne(DATE, HOLIDAY));
  private static final Field<List<OpeningException>> OPENING_EXCEPTIONS =
      optional("opening_exceptions", Compounds.listOf(EXCEPTION));

  private static final Field<Transport> TRANSPORT = required("transport", Parts.TRANSPORT);

  private static final Map<AccessFeature, Field<Access>> FEATURES = features();
  private static final Field<String> ACCESS_NOTE = optional("note", Types.text(1, 600));
  private static final Field<Accessibility> ACCESSIBILITY =
      required(
          "accessibility",
          Shape.of(
              Stream.concat(FEATURES.values().stream(), Stream.of(ACCESS_NOTE))
                  .<Field<?>>map(field -> field)
                  .toList(),
              (values, reading) -> accessibility(values)));

  private static final Field<String> ROOM_NAME = required("name", Types.line());
  private static final Field<Integer> SEATS = optional("seats", Numbers.integer(1, 100_000));
  private static final Field<Boolean> KITCHEN = optional("kitchen", Types.yesNo());
  private static final Field<List<Room>> ROOMS =
      optional(
          "rooms",
          Compounds.listOf(
              Shape.of(
                  List.of(ROOM_NAME, SEATS, KITCHEN),
                  (values, reading) ->
                      new Room(
                          values.require(ROOM_NAME), values.get(SEATS), values.get(KITCHEN)))));

  private static final Field<String> CAFE = optional("cafe", Types.text(1, 400));
  private static final Field<Host> HOST = optional("host", Parts.HOST);
  private static final Field<ContactPoint> CONTACT = optional("contact", Parts.CONTACT);

  static final Shape<Place> SHAPE =
      EntryShapes.entry(
              (values, common) ->
                  new Place(
                      common,
                      values.get(TYPE),
                      values.require(ADDRESS),
                      values.get(LOCATION),
                      values.get(HIDE_ADDRESS).orElse(false),
                      values.list(OPENING_HOURS),
                      values.list(OPENING_EXCEPTIONS),
                      values.require(TRANSPORT),
                      values.require(ACCESSIBILITY),
                      values.list(ROOMS),
                      values.get(CAFE),
                      values.get(HOST),
                      values.get(CONTACT)),
              TYPE,
              ADDRESS,
              LOCATION,
              HIDE_ADDRESS,
              OPENING_HOURS,
              OPENING_EXCEPTIONS,
              TRANSPORT,
              ACCESSIBILITY,
              ROOMS,
              CAFE,
              HOST,
              CONTACT)
          .check(Rule.required(CommonPart.AREAS));

  private PlaceShape() {}

  private static Map<DayOfWeek, Field<List<Hours>>> days() {
    Map<DayOfWeek, Field<List<Hours>>> days = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      days.put(
          day, optional(day.name().toLowerCase(Locale.ROOT), Compounds.oneOrMore(HOURS_OR_CLOSED)));
    }
    return days;
  }

  private static Map<AccessFeature, Field<Access>> features() {
    Map<AccessFeature, Field<Access>> features = new EnumMap<>(AccessFeature.class);
    for (AccessFeature feature : AccessFeature.values()) {
      features.put(feature, optional(feature.code(), Types.oneOf(Access.class)));
    }
    return features;
  }

  private static List<OpeningHours> openingHours(Values values) {
    return DAYS.entrySet().stream()
        .flatMap(
            day ->
                values.list(day.getValue()).stream()
                    .filter(hours -> hours.from().isPresent())
                    .map(
                        hours ->
                            new OpeningHours(
                                day.getKey(),
                                hours.from().orElseThrow(),
                                hours.to().orElseThrow())))
        .toList();
  }

  private static Accessibility accessibility(Values values) {
    Map<AccessFeature, Access> features = new EnumMap<>(AccessFeature.class);
    for (AccessFeature feature : AccessFeature.values()) {
      features.put(feature, values.get(FEATURES.get(feature)).orElse(Access.UNKNOWN));
    }
    return new Accessibility(features, values.get(ACCESS_NOTE));
  }

  private static Optional<Hours> hoursOrClosed(Node node, Reading reading) {
    return Types.scalar(node, reading, "text")
        .flatMap(
            text -> {
              Matcher matcher = HOURS.matcher(text);
              if (text.equals(CLOSED)) {
                return Optional.of(Hours.CLOSED);
              }
              if (!matcher.matches()) {
                return reading.error("not-hours", node, text);
              }
              return Optional.of(
                  new Hours(
                      Optional.of(LocalTime.parse(matcher.group(1))),
                      Optional.of(LocalTime.parse(matcher.group(2)))));
            });
  }
}
