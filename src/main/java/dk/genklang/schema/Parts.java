package dk.genklang.schema;

import static dk.genklang.schema.Field.optional;
import static dk.genklang.schema.Field.required;

import dk.genklang.model.Abc;
import dk.genklang.model.AgeRange;
import dk.genklang.model.Companion;
import dk.genklang.model.ContactPoint;
import dk.genklang.model.GeoPoint;
import dk.genklang.model.Group;
import dk.genklang.model.GroupForm;
import dk.genklang.model.GroupSize;
import dk.genklang.model.Host;
import dk.genklang.model.Kind;
import dk.genklang.model.Poster;
import dk.genklang.model.PosterColour;
import dk.genklang.model.PosterDesign;
import dk.genklang.model.Price;
import dk.genklang.model.PricePer;
import dk.genklang.model.Signup;
import dk.genklang.model.SignupHow;
import dk.genklang.model.Transport;
import dk.genklang.problem.Problem;
import dk.genklang.source.Node;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The small mappings that entries of several kinds are made of. */
final class Parts {
  private static final Field<String> ACTIVE = optional("active", Types.text(1, 300));
  private static final Field<String> TOGETHER = optional("together", Types.text(1, 300));
  private static final Field<String> MEANINGFUL = optional("meaningful", Types.text(1, 300));

  static final Shape<Abc> ABC =
      Shape.of(
              List.of(ACTIVE, TOGETHER, MEANINGFUL),
              (values, reading) ->
                  new Abc(values.get(ACTIVE), values.get(TOGETHER), values.get(MEANINGFUL)))
          .check(
              Rule.anyOf(
                  List.of(ACTIVE, TOGETHER, MEANINGFUL),
                  values -> Problem.error("abc-empty", values.position())));

  private static final Field<BigDecimal> AMOUNT = required("amount", Numbers.amount());
  private static final Field<PricePer> PER = optional("per", Types.oneOf(PricePer.class));
  private static final Field<String> PRICE_NOTE = optional("note", Types.line());
  private static final Field<String> FOR = optional("for", Types.line());

  private static final Shape<Price> PRICE_SHAPE =
      Shape.of(
          List.of(AMOUNT, PER, PRICE_NOTE, FOR),
          (values, reading) ->
              new Price(
                  values.require(AMOUNT),
                  values.get(PER),
                  values.get(PRICE_NOTE),
                  values.get(FOR)));

  private static final Type<List<Price>> LIST_OF_PRICES = Compounds.listOf(PRICE_SHAPE);
  private static final Type<List<Price>> FREE =
      Type.of(Description.choice(List.of("free")), Parts::free);
  private static final Type<List<Price>> SEVERAL_PRICES =
      Type.of(
          Description.list(PRICE_SHAPE.describe())
              .with("minItems", 1)
              .with("if", Description.of("minItems", 2))
              .with("then", Description.of("items", Description.has(FOR))),
          Parts::severalPrices);

  /** {@code free}, a mapping, or a list of mappings each with {@code for}. */
  static final Type<List<Price>> PRICES =
      Compounds.textOr(FREE, Compounds.listOr(SEVERAL_PRICES, Compounds.one(PRICE_SHAPE)));

  private static final Field<SignupHow> HOW = required("how", Types.oneOf(SignupHow.class));
  private static final Field<String> DEADLINE = optional("deadline", Types.line());
  private static final Field<String> SIGNUP_URL = optional("url", Formats.url());

  static final Shape<Signup> SIGNUP =
      Shape.of(
              List.of(HOW, DEADLINE, SIGNUP_URL),
              (values, reading) ->
                  new Signup(values.require(HOW), values.get(DEADLINE), values.get(SIGNUP_URL)))
          .check(Rule.when(HOW, SignupHow.WEB, SIGNUP_URL));

  private static final Field<String> ROLE = optional("role", Types.line());
  private static final Field<String> NAME = optional("name", Types.line());
  private static final Field<String> PHONE = optional("phone", Formats.phone());
  private static final Field<String> EMAIL = optional("email", Formats.email());
  private static final Field<String> HOURS = optional("hours", Types.line());
  private static final Field<LocalDate> CONSENT = optional("consent", Types.date());
  private static final Field<LocalDate> EXPIRES = optional("expires", Types.date());

  private static final Shape<ContactPoint> CONTACT_SHAPE =
      Shape.of(
              List.of(ROLE, NAME, PHONE, EMAIL, HOURS, CONSENT, EXPIRES),
              (values, reading) ->
                  new ContactPoint(
                      Optional.empty(),
                      values.get(ROLE),
                      values.get(NAME),
                      values.get(PHONE),
                      values.get(EMAIL),
                      values.get(HOURS),
                      values.get(CONSENT),
                      values.get(EXPIRES)))
          .check(
              Rule.together(
                  NAME,
                  CONSENT,
                  values -> Problem.error("missing-consent", values.position(NAME))));

  /** The id of a shared contact, or a mapping. */
  static final Type<ContactPoint> CONTACT =
      Compounds.textOr(Types.idOf(Kind.CONTACT).as(Parts::shared), CONTACT_SHAPE);

  private static final Field<String> HOST_NAME = optional("name", Types.line());
  private static final Field<String> RECOGNISE = optional("recognise", Types.line());

  /** A text that names the host, or a mapping. */
  static final Type<Host> HOST =
      Compounds.textOr(
          Types.line().as(name -> new Host(Optional.of(name), Optional.empty())),
          Shape.of(
              List.of(HOST_NAME, RECOGNISE),
              (values, reading) -> new Host(values.get(HOST_NAME), values.get(RECOGNISE))));

  private static final Field<String> WHO = required("who", Types.line());
  private static final Field<String> WHO_PHONE = optional("phone", Formats.phone());

  static final Shape<Companion> COMPANION =
      Shape.of(
          List.of(WHO, WHO_PHONE),
          (values, reading) -> new Companion(values.require(WHO), values.get(WHO_PHONE)));

  private static final Field<Integer> MIN = optional("min", Numbers.integer(0, 120));
  private static final Field<Integer> MAX = optional("max", Numbers.integer(0, 120));

  static final Shape<AgeRange> AGE =
      Shape.of(
              List.of(MIN, MAX),
              (values, reading) -> new AgeRange(values.get(MIN), values.get(MAX)))
          .check(
              Rule.of(
                  (values, reading) -> {
                    if (values.get(MIN).orElse(0) > values.get(MAX).orElse(120)) {
                      reading.report(Problem.error("age-range", values.position(MAX)));
                    }
                  }));

  private static final Field<GroupSize> SIZE = optional("size", Types.oneOf(GroupSize.class));
  private static final Field<GroupForm> FORM = optional("form", Types.oneOf(GroupForm.class));

  static final Shape<Group> GROUP =
      Shape.of(
          List.of(SIZE, FORM), (values, reading) -> new Group(values.get(SIZE), values.get(FORM)));

  private static final Field<String> BUS = optional("bus", Types.text(1, 300));
  private static final Field<String> CARPOOL = optional("carpool", Types.text(1, 300));
  private static final Field<String> FLEX = optional("flex", Types.text(1, 300));
  private static final Field<String> PARKING = optional("parking", Types.text(1, 300));

  /** A text, or a mapping by means of transport. */
  static final Type<Transport> TRANSPORT =
      Compounds.textOr(
          Types.text(1, 600)
              .as(
                  text ->
                      new Transport(
                          Optional.of(text),
                          Optional.empty(),
                          Optional.empty(),
                          Optional.empty(),
                          Optional.empty())),
          Shape.of(
              List.of(BUS, CARPOOL, FLEX, PARKING),
              (values, reading) ->
                  new Transport(
                      Optional.empty(),
                      values.get(BUS),
                      values.get(CARPOOL),
                      values.get(FLEX),
                      values.get(PARKING))));

  private static final Field<PosterDesign> DESIGN =
      optional("design", Types.oneOf(PosterDesign.class));
  private static final Field<PosterColour> COLOUR =
      optional("colour", Types.oneOf(PosterColour.class));

  static final Shape<Poster> POSTER =
      Shape.of(
          List.of(DESIGN, COLOUR),
          (values, reading) -> new Poster(values.get(DESIGN), values.get(COLOUR)));

  private static final Field<Double> LAT = required("lat", Numbers.degrees(-90, 90));
  private static final Field<Double> LON = required("lon", Numbers.degrees(-180, 180));

  static final Shape<GeoPoint> POINT =
      Shape.of(
          List.of(LAT, LON),
          (values, reading) -> new GeoPoint(values.require(LAT), values.require(LON)));

  private Parts() {}

  private static ContactPoint shared(String id) {
    return new ContactPoint(
        Optional.of(id),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Optional<List<Price>> free(Node node, Reading reading) {
    return Types.scalar(node, reading, "text")
        .flatMap(
            text ->
                text.equals("free")
                    ? Optional.of(List.of(Price.FREE))
                    : reading.error("price-form", node, text));
  }

  private static Optional<List<Price>> severalPrices(Node node, Reading reading) {
    List<Node> items = ((Node.Sequence) node).items();
    if (items.isEmpty()) {
      return reading.error("price-form", node, "[]");
    }
    if (items.size() > 1) {
      for (Node item : items) {
        if (item instanceof Node.Mapping mapping && !mapping.values().containsKey(FOR.key())) {
          reading.report(Problem.error("missing-key", item.position(), FOR.key()));
        }
      }
    }
    return LIST_OF_PRICES.read(node, reading);
  }
}
