package dk.genklang.schema;

import static dk.genklang.schema.Field.optional;
import static dk.genklang.schema.Field.required;

import dk.genklang.model.Abc;
import dk.genklang.model.Association;
import dk.genklang.model.AssociationType;
import dk.genklang.model.Collection;
import dk.genklang.model.Common;
import dk.genklang.model.ContactPoint;
import dk.genklang.model.Entry;
import dk.genklang.model.Film;
import dk.genklang.model.Grant;
import dk.genklang.model.Kind;
import dk.genklang.model.Offer;
import dk.genklang.model.Page;
import dk.genklang.model.Preparation;
import dk.genklang.model.Ref;
import dk.genklang.model.Story;
import dk.genklang.model.Tool;
import dk.genklang.model.ToolType;
import dk.genklang.model.Volunteering;
import dk.genklang.model.Welcomes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;

/** What may be written in an entry of each kind (content version 1). */
public final class EntryShapes {
  private static final Field<AssociationType> ASSOCIATION_TYPE =
      optional("type", Types.oneOf(AssociationType.class));
  private static final Field<String> PARENT = optional("parent", Types.idOf(Kind.ASSOCIATION));
  private static final Field<String> OFFER_NAME = required("name", Types.line());
  private static final Field<String> OFFER_HOW = optional("how", Types.text(1, 400));
  private static final Field<String> OFFER_WHERE = optional("where", Types.line());
  private static final Shape<Offer> OFFER =
      Shape.of(
          List.of(OFFER_NAME, OFFER_HOW, OFFER_WHERE),
          (values, reading) ->
              new Offer(
                  values.require(OFFER_NAME), values.get(OFFER_HOW), values.get(OFFER_WHERE)));
  private static final Field<List<Offer>> OFFERS = optional("offers", Compounds.listOf(OFFER));
  private static final Field<ContactPoint> CONTACT = required("contact", Parts.CONTACT);
  private static final Field<String> MEMBERSHIP_FEE = optional("membership_fee", Types.line());
  private static final Field<String> COMES_TO_YOU = optional("comes_to_you", Types.text(1, 400));
  private static final Field<Welcomes> WELCOMES = optional("welcomes", Types.oneOf(Welcomes.class));
  private static final Field<String> TASKS = optional("tasks", Types.text(1, 400));
  private static final Field<String> TIME = optional("time", Types.text(1, 400));
  private static final Field<String> TRIAL = optional("trial", Types.text(1, 400));
  private static final Field<Volunteering> VOLUNTEER =
      optional(
          "volunteer",
          Shape.of(
              List.of(TASKS, TIME, TRIAL),
              (values, reading) ->
                  new Volunteering(values.get(TASKS), values.get(TIME), values.get(TRIAL))));

  private static final Field<ToolType> TOOL_TYPE = required("type", Types.oneOf(ToolType.class));
  private static final Field<String> PURPOSE = optional("purpose", Types.paragraph());
  private static final Field<Abc> ABC = optional("abc", Parts.ABC);
  private static final Field<String> PARTICIPANTS = optional("participants", Types.line());
  private static final Field<Integer> MINUTES = optional("minutes", Numbers.integer(1, 1440));
  private static final Field<Preparation> PREPARATION =
      optional("preparation", Types.oneOf(Preparation.class));
  private static final Field<List<String>> STEPS = texts("steps");
  private static final Field<List<String>> CARDS = texts("cards");
  private static final Field<List<String>> FIELDS = texts("fields");
  private static final Field<List<String>> PROMPTS = texts("prompts");
  private static final Field<String> FILM_URL = required("url", Formats.url());
  private static final Field<Integer> FILM_MINUTES = optional("minutes", Numbers.integer(1, 600));
  private static final Field<Film> FILM =
      optional(
          "film",
          Shape.of(
              List.of(FILM_URL, FILM_MINUTES),
              (values, reading) -> new Film(values.require(FILM_URL), values.get(FILM_MINUTES))));
  private static final Field<String> SOURCE = required("source", Types.text(1, 300));
  private static final Field<String> RIGHTS = required("rights", Types.text(1, 300));

  private static final Field<List<Ref>> ENTRIES =
      optional("entries", Compounds.listOf(Types.ref(Kind.values())));
  private static final Field<String> INTRO = optional("intro", Types.paragraph());

  private static final Field<String> QUOTE = optional("quote", Types.text(1, 300));
  private static final Field<Integer> AGE = optional("age", Numbers.integer(0, 120));
  private static final Field<LocalDate> CONSENT = required("consent", Types.date());
  private static final Field<Ref> ABOUT = optional("about", Types.ref(Kind.values()));

  private static final Field<BigDecimal> AMOUNT = optional("amount", Numbers.amount());
  private static final Field<String> DEADLINE = optional("deadline", Types.line());
  private static final Field<String> APPLY = optional("apply", Types.paragraph());
  private static final Field<List<String>> EXAMPLES = texts("examples");

  private static final Shape<Association> ASSOCIATION =
      entry(
          (values, common) ->
              new Association(
                  common,
                  values.get(ASSOCIATION_TYPE),
                  values.get(PARENT),
                  values.list(OFFERS),
                  values.require(CONTACT),
                  values.get(MEMBERSHIP_FEE),
                  values.get(COMES_TO_YOU),
                  values.get(WELCOMES),
                  values.get(VOLUNTEER)),
          ASSOCIATION_TYPE,
          PARENT,
          OFFERS,
          CONTACT,
          MEMBERSHIP_FEE,
          COMES_TO_YOU,
          WELCOMES,
          VOLUNTEER);

  private static final Shape<Tool> TOOL =
      entry(
          (values, common) ->
              new Tool(
                  common,
                  values.require(TOOL_TYPE),
                  values.get(PURPOSE),
                  values.get(ABC),
                  values.get(PARTICIPANTS),
                  values.get(MINUTES),
                  values.get(PREPARATION),
                  values.list(STEPS),
                  values.list(CARDS),
                  values.list(FIELDS),
                  values.list(PROMPTS),
                  values.get(FILM),
                  values.require(SOURCE),
                  values.require(RIGHTS)),
          TOOL_TYPE,
          PURPOSE,
          ABC,
          PARTICIPANTS,
          MINUTES,
          PREPARATION,
          STEPS,
          CARDS,
          FIELDS,
          PROMPTS,
          FILM,
          SOURCE,
          RIGHTS);

  private static final Shape<Collection> COLLECTION =
      entry(
          (values, common) -> new Collection(common, values.list(ENTRIES), values.get(INTRO)),
          ENTRIES,
          INTRO);

  private static final Shape<Story> STORY =
      entry(
          (values, common) ->
              new Story(
                  common,
                  values.get(QUOTE),
                  values.get(AGE),
                  values.require(CONSENT),
                  values.get(ABOUT)),
          QUOTE,
          AGE,
          CONSENT,
          ABOUT);

  private static final Shape<Grant> GRANT =
      entry(
          (values, common) ->
              new Grant(
                  common,
                  values.get(AMOUNT),
                  values.get(DEADLINE),
                  values.get(APPLY),
                  values.list(EXAMPLES)),
          AMOUNT,
          DEADLINE,
          APPLY,
          EXAMPLES);
  private static final Shape<Page> PAGE = entry((values, common) -> new Page(common));

  private EntryShapes() {}

  /** What an entry of a kind may be made of, read into its record. */
  static Shape<? extends Entry> of(Kind kind) {
    return switch (kind) {
      case ACTIVITY -> ActivityShape.SHAPE;
      case ASSOCIATION -> ASSOCIATION;
      case PLACE -> PlaceShape.SHAPE;
      case TOOL -> TOOL;
      case COLLECTION -> COLLECTION;
      case STORY -> STORY;
      case GRANT -> GRANT;
      case PAGE -> PAGE;
      default -> throw new IllegalArgumentException(kind + " is no kind of entry");
    };
  }

  /** A shape with the common fields and its own. */
  static <T extends Entry> Shape<T> entry(BiFunction<Values, Common, T> make, Field<?>... own) {
    return Shape.of(
            Shape.fields(CommonPart.FIELDS, own),
            (values, reading) -> make.apply(values, CommonPart.make(values, reading)))
        .check(Rule.of(CommonPart::rules));
  }

  static Field<List<String>> texts(String key) {
    return optional(key, Compounds.listOf(Types.text(1, 600)));
  }
}
