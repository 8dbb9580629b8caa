package dk.genklang.schema;

import static dk.genklang.schema.Field.optional;
import static dk.genklang.schema.Field.required;

import dk.genklang.model.AreaScope;
import dk.genklang.model.Common;
import dk.genklang.model.Excusable;
import dk.genklang.model.Excuse;
import dk.genklang.model.Image;
import dk.genklang.model.Kind;
import dk.genklang.model.Markdown;
import dk.genklang.model.Status;
import dk.genklang.model.Visibility;
import dk.genklang.problem.Problem;
import dk.genklang.source.Node;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The keys that entries of every kind have. */
final class CommonPart {
  private static final Pattern MEDIA_FILE =
      Pattern.compile("(?:[a-z0-9][a-z0-9_-]*/)*[a-z0-9][a-z0-9._-]*\\.(?:jpg|jpeg|png|webp)");

  private static final String EVERYWHERE = "all";

  private static final Field<String> FILE =
      required("file", Types.pattern(MEDIA_FILE, "bad-image-name"));
  private static final Field<String> ALT = required("alt", Types.text(1, 300));
  private static final Shape<Image> IMAGE =
      Shape.of(
          List.of(FILE, ALT),
          (values, reading) -> new Image(values.require(FILE), values.require(ALT)));

  private static final Field<LocalDate> VISIBLE_FROM = optional("from", Types.date());
  private static final Field<LocalDate> VISIBLE_UNTIL = optional("until", Types.date());
  private static final Shape<Visibility> VISIBILITY =
      Shape.of(
          List.of(VISIBLE_FROM, VISIBLE_UNTIL),
          (values, reading) -> new Visibility(values.get(VISIBLE_FROM), values.get(VISIBLE_UNTIL)));

  private static final Field<Excusable> CODE = required("code", Types.oneOf(Excusable.class));
  private static final Field<String> TEXT = optional("text", Types.text(1, 300));
  private static final Field<String> WHY = required("why", Types.text(1, 300));
  private static final Shape<Excuse> EXCUSE_ITEM =
      Shape.of(
          List.of(CODE, TEXT, WHY),
          (values, reading) ->
              new Excuse(values.require(CODE), values.get(TEXT), values.require(WHY)));

  private static final Field<String> TITLE = required("title", Types.text(1, 60));
  private static final Field<String> SUMMARY = required("summary", Types.text(20, 160));
  static final Field<AreaScope> AREAS = optional("areas", areas());
  private static final Field<List<String>> CATEGORIES =
      optional("categories", Compounds.listOf(Types.idOf(Kind.CATEGORY)));
  private static final Field<List<String>> KEYWORDS =
      optional("keywords", Compounds.listOf(Types.line()));
  private static final Field<Image> IMAGE_KEY = optional("image", IMAGE);
  private static final Field<Status> STATUS = optional("status", Types.oneOf(Status.class));
  private static final Field<String> ALERT = optional("alert", Types.text(1, 200));
  private static final Field<LocalDate> VERIFIED = required("verified", Types.date());
  private static final Field<String> VERIFIED_BY = optional("verified_by", Types.line());
  private static final Field<Visibility> VISIBLE = optional("visible", VISIBILITY);
  private static final Field<Boolean> DRAFT = optional("draft", Types.yesNo());
  private static final Field<String> WEBSITE = optional("website", Formats.url());
  private static final Field<List<String>> ALIASES =
      optional("aliases", Compounds.listOf(Types.id()));
  private static final Field<List<Excuse>> EXCUSE =
      optional("excuse", Compounds.listOf(EXCUSE_ITEM));
  private static final Field<String> BODY = optional("body", Types.text(1, 100_000));

  static final List<Field<?>> FIELDS =
      List.of(
          TITLE,
          SUMMARY,
          AREAS,
          CATEGORIES,
          KEYWORDS,
          IMAGE_KEY,
          STATUS,
          ALERT,
          VERIFIED,
          VERIFIED_BY,
          VISIBLE,
          DRAFT,
          WEBSITE,
          ALIASES,
          EXCUSE,
          BODY);

  private CommonPart() {}

  /** Makes the common part of the entry that is being read. */
  static Common make(Values values, Reading reading) {
    EntryHead head = reading.head();
    return new Common(
        head.ref(),
        reading.origin(),
        head.language(),
        head.fallback(),
        values.require(TITLE),
        values.require(SUMMARY),
        values.get(AREAS).orElse(AreaScope.UNSAID),
        values.list(CATEGORIES),
        values.list(KEYWORDS),
        values.get(IMAGE_KEY),
        values.get(STATUS).orElse(Status.ACTIVE),
        values.get(ALERT),
        values.require(VERIFIED),
        values.get(VERIFIED_BY),
        values.get(VISIBLE).orElse(Visibility.ALWAYS),
        values.get(DRAFT).orElse(false),
        values.get(WEBSITE),
        values.list(ALIASES),
        values.list(EXCUSE),
        values.get(BODY).map(text -> new Markdown(text, values.text(BODY))).orElse(head.body()));
  }

  /**
   * Reports a body that is still to be written, or is written twice: as a key and below the keys.
   */
  static void rules(Values values, Reading reading) {
    Markdown below = reading.head().body();
    if (values.written(BODY) && !below.isEmpty()) {
      reading.report(Problem.error("body-twice", values.position(BODY)));
    }
    if (below.text().startsWith(Types.TO_FILL_IN)) {
      reading.report(Problem.error("to-fill-in", below.start()));
    }
  }

  /** {@code all}, or a list of ids. */
  static Type<AreaScope> areas() {
    Type<AreaScope> ids =
        Compounds.listOf(Types.idOf(Kind.AREA)).as(list -> new AreaScope(false, list));
    return Type.of(
        Description.oneOf(Description.choice(List.of(EVERYWHERE)), ids.describe()),
        (node, reading) ->
            node instanceof Node.Scalar scalar && scalar.value().strip().equals(EVERYWHERE)
                ? Optional.of(AreaScope.ALL)
                : ids.read(node, reading));
  }
}
