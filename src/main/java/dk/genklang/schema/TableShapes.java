package dk.genklang.schema;

import static dk.genklang.schema.Field.optional;
import static dk.genklang.schema.Field.required;

import dk.genklang.model.Area;
import dk.genklang.model.AreaScope;
import dk.genklang.model.Audience;
import dk.genklang.model.Boundary;
import dk.genklang.model.Category;
import dk.genklang.model.Contact;
import dk.genklang.model.ContactRole;
import dk.genklang.model.GeoPoint;
import dk.genklang.model.Holiday;
import dk.genklang.model.Kind;
import dk.genklang.model.Link;
import dk.genklang.model.Person;
import dk.genklang.problem.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What may be written in an item of the files at the top of the content folder. */
final class TableShapes {
  private static final int LONGEST_HOLIDAY_DAYS = 120;
  private static final Pattern BOUNDARY_FILE =
      Pattern.compile("(?:[a-z0-9][a-z0-9_-]*/)*[a-z0-9][a-z0-9._-]*\\.(?:geojson|json)");

  private static final Field<String> ID = required("id", Types.id());
  private static final Field<String> NAME = required("name", Types.text(1, 60));
  private static final Field<String> SUMMARY = optional("summary", Types.text(1, 160));
  private static final Field<List<String>> KEYWORDS =
      optional("keywords", Compounds.listOf(Types.line()));

  private static final Field<List<String>> VILLAGES =
      optional("villages", Compounds.listOf(Types.line()));
  private static final Field<List<String>> POSTCODES =
      optional("postcodes", Compounds.listOf(Formats.postcode()));
  private static final Field<List<String>> NEIGHBOURS =
      optional("neighbours", Compounds.listOf(Types.idOf(Kind.AREA)));
  private static final Field<String> BRIDGE_BUILDER =
      required("bridge_builder", Types.idOf(Kind.CONTACT));
  private static final Field<GeoPoint> CENTER = optional("center", Parts.POINT);
  private static final Field<String> BOUNDARY =
      optional("boundary", Types.pattern(BOUNDARY_FILE, "bad-boundary-name"));

  static final Shape<Area> AREA =
      Shape.of(
          List.of(
              ID, NAME, SUMMARY, VILLAGES, POSTCODES, NEIGHBOURS, BRIDGE_BUILDER, CENTER, BOUNDARY),
          (values, reading) ->
              new Area(
                  values.require(ID),
                  reading.origin(),
                  values.require(NAME),
                  values.get(SUMMARY),
                  values.list(VILLAGES),
                  values.list(POSTCODES),
                  values.list(NEIGHBOURS),
                  values.require(BRIDGE_BUILDER),
                  values.get(CENTER),
                  values.get(BOUNDARY).map(file -> new Boundary(file, List.of()))));

  private static final Field<String> SIGN = optional("sign", Types.id());

  static final Shape<Category> CATEGORY =
      Shape.of(
          List.of(ID, NAME, SUMMARY, SIGN, KEYWORDS),
          (values, reading) ->
              new Category(
                  values.require(ID),
                  reading.origin(),
                  values.require(NAME),
                  values.get(SUMMARY),
                  values.get(SIGN),
                  values.list(KEYWORDS)));

  static final Shape<Audience> AUDIENCE =
      Shape.of(
          List.of(ID, NAME),
          (values, reading) ->
              new Audience(values.require(ID), reading.origin(), values.require(NAME)));

  private static final Field<String> PERSON_NAME = required("name", Types.line());
  private static final Field<LocalDate> CONSENT = optional("consent", Types.date());
  private static final Field<String> BASIS =
      optional("basis", Types.choice(List.of("public-role")));
  private static final Field<LocalDate> EXPIRES = optional("expires", Types.date());
  private static final Shape<Person> PERSON_SHAPE =
      Shape.of(
              List.of(PERSON_NAME, CONSENT, BASIS, EXPIRES),
              (values, reading) ->
                  new Person(
                      values.require(PERSON_NAME),
                      values.get(CONSENT),
                      values.get(BASIS),
                      values.get(EXPIRES)))
          .check(
              Rule.anyOf(
                  List.of(CONSENT, BASIS),
                  values -> Problem.error("missing-consent", values.position())));

  private static final Field<ContactRole> ROLE = required("role", Types.oneOf(ContactRole.class));
  private static final Field<AreaScope> AREAS = optional("areas", CommonPart.areas());
  private static final Field<Person> PERSON = optional("person", PERSON_SHAPE);
  private static final Field<String> PHONE = optional("phone", Formats.phone());
  private static final Field<String> EMAIL = optional("email", Formats.email());
  private static final Field<String> HOURS = optional("hours", Types.line());
  private static final Field<String> NOTE = optional("note", Types.text(1, 400));

  static final Shape<Contact> CONTACT =
      Shape.of(
          List.of(ID, ROLE, AREAS, NAME, PERSON, PHONE, EMAIL, HOURS, NOTE, KEYWORDS),
          (values, reading) ->
              new Contact(
                  values.require(ID),
                  reading.origin(),
                  values.require(ROLE),
                  values.get(AREAS).orElse(AreaScope.UNSAID),
                  values.require(NAME),
                  values.get(PERSON),
                  values.get(PHONE),
                  values.get(EMAIL),
                  values.get(HOURS),
                  values.get(NOTE),
                  values.list(KEYWORDS)));

  private static final Field<String> TITLE = required("title", Types.text(1, 60));
  private static final Field<String> URL = required("url", Formats.url());

  static final Shape<Link> LINK =
      Shape.of(
          List.of(TITLE, URL, SUMMARY),
          (values, reading) ->
              new Link(
                  reading.origin(),
                  values.require(TITLE),
                  values.require(URL),
                  values.get(SUMMARY)));

  private static final Field<LocalDate> FROM = optional("from", Types.date());
  private static final Field<LocalDate> UNTIL = optional("until", Types.date());
  private static final Field<List<LocalDate>> DATES =
      optional("dates", Compounds.listOf(Types.date()));

  static final Shape<Holiday> HOLIDAY =
      Shape.of(
              List.of(ID, NAME, FROM, UNTIL, DATES),
              (values, reading) ->
                  new Holiday(
                      values.require(ID),
                      reading.origin(),
                      values.require(NAME),
                      holidayDays(values)))
          .check(
              Rule.of(
                  Description.oneOf(
                      Description.of("required", List.of(FROM.key(), UNTIL.key()))
                          .with("not", Description.has(DATES)),
                      Description.has(DATES)
                          .with(
                              "not",
                              Description.anyOf(Description.has(FROM), Description.has(UNTIL)))),
                  TableShapes::holidayRules));

  private TableShapes() {}

  private static List<LocalDate> holidayDays(Values values) {
    Optional<LocalDate> from = values.get(FROM);
    Optional<LocalDate> until = values.get(UNTIL);
    if (from.isEmpty() || until.isEmpty() || until.get().isBefore(from.get())) {
      return values.list(DATES).stream().sorted().toList();
    }
    return from.get().datesUntil(until.get().plusDays(1)).limit(LONGEST_HOLIDAY_DAYS).toList();
  }

  private static void holidayRules(Values values, Reading reading) {
    boolean period = values.written(FROM) && values.written(UNTIL);
    if (period == values.written(DATES) || values.written(FROM) != values.written(UNTIL)) {
      reading.report(Problem.error("holiday-form", values.position()));
      return;
    }
    if (values.get(FROM).isEmpty() || values.get(UNTIL).isEmpty()) {
      return;
    }
    LocalDate from = values.get(FROM).get();
    LocalDate until = values.get(UNTIL).get();
    if (until.isBefore(from)) {
      reading.report(Problem.error("ends-before-start", values.position(UNTIL), from, until));
    } else if (from.plusDays(LONGEST_HOLIDAY_DAYS).isBefore(until)) {
      reading.report(
          Problem.error("holiday-too-long", values.position(UNTIL), LONGEST_HOLIDAY_DAYS));
    }
  }
}
