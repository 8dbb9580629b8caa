package dk.genklang.schema;

import static dk.genklang.schema.Field.optional;
import static dk.genklang.schema.Field.required;

import dk.genklang.model.Abc;
import dk.genklang.model.Activity;
import dk.genklang.model.AgeRange;
import dk.genklang.model.Companion;
import dk.genklang.model.ContactPoint;
import dk.genklang.model.Group;
import dk.genklang.model.Host;
import dk.genklang.model.Kind;
import dk.genklang.model.Level;
import dk.genklang.model.Physical;
import dk.genklang.model.Poster;
import dk.genklang.model.Price;
import dk.genklang.model.Ref;
import dk.genklang.model.Schedule;
import dk.genklang.model.Setting;
import dk.genklang.model.Signup;
import dk.genklang.model.Support;
import dk.genklang.model.Transport;
import java.util.List;

/** What may be written in an activity. */
final class ActivityShape {
  private static final Field<Abc> ABC = required("abc", Parts.ABC);
  private static final Field<Ref> ORGANIZER =
      optional("organizer", Types.ref(Kind.ASSOCIATION, Kind.PLACE, Kind.CONTACT));
  private static final Field<String> PLACE = optional("place", Types.idOf(Kind.PLACE));
  private static final Field<Setting> SETTING = optional("setting", Types.oneOf(Setting.class));
  private static final Field<String> MEETING_POINT = optional("meeting_point", Types.text(1, 400));
  private static final Field<String> FIND_YOUR_WAY = optional("find_your_way", Types.text(1, 600));
  private static final Field<List<Schedule>> SCHEDULE =
      optional("schedule", Compounds.oneOrMore(SchedulePart.SHAPE));
  private static final Field<List<Price>> PRICE = required("price", Parts.PRICES);
  private static final Field<Signup> SIGNUP = required("signup", Parts.SIGNUP);
  private static final Field<ContactPoint> CONTACT = optional("contact", Parts.CONTACT);
  private static final Field<Host> HOST = optional("host", Parts.HOST);
  private static final Field<String> FIRST_TIME = optional("first_time", Types.paragraph());
  private static final Field<Companion> COMPANION = optional("companion", Parts.COMPANION);
  private static final Field<Boolean> CALL_FIRST = optional("call_first", Types.yesNo());
  private static final Field<List<String>> AUDIENCE =
      optional("audience", Compounds.listOf(Types.idOf("audience")));
  private static final Field<AgeRange> AGE = optional("age", Parts.AGE);
  private static final Field<Level> LEVEL = optional("level", Types.oneOf(Level.class));
  private static final Field<Physical> PHYSICAL = optional("physical", Types.oneOf(Physical.class));
  private static final Field<String> REQUIREMENTS = optional("requirements", Types.text(1, 400));
  private static final Field<Group> GROUP = optional("group", Parts.GROUP);
  private static final Field<List<String>> CONTRIBUTE =
      optional("contribute", Compounds.listOf(Types.line()));
  private static final Field<String> INFLUENCE = optional("influence", Types.text(1, 400));
  private static final Field<String> BENEFIT = required("benefit", Types.text(1, 400));
  private static final Field<Transport> TRANSPORT = optional("transport", Parts.TRANSPORT);
  private static final Field<String> BRING = optional("bring", Types.text(1, 400));
  private static final Field<List<String>> LANGUAGES =
      optional("languages", Compounds.listOf(Formats.language()));
  private static final Field<List<Support>> SUPPORT =
      optional("support", Compounds.listOf(Types.oneOf(Support.class)));
  private static final Field<Poster> POSTER = optional("poster", Parts.POSTER);

  static final Shape<Activity> SHAPE =
      EntryShapes.entry(
              (values, common) ->
                  new Activity(
                      common,
                      values.require(ABC),
                      values.get(ORGANIZER),
                      values.get(PLACE),
                      values.get(SETTING).orElse(Setting.AT_PLACE),
                      values.get(MEETING_POINT),
                      values.get(FIND_YOUR_WAY),
                      values.list(SCHEDULE),
                      values.require(PRICE),
                      values.require(SIGNUP),
                      values.get(CONTACT),
                      values.get(HOST),
                      values.get(FIRST_TIME),
                      values.get(COMPANION),
                      values.get(CALL_FIRST).orElse(false),
                      values.list(AUDIENCE),
                      values.get(AGE),
                      values.get(LEVEL),
                      values.get(PHYSICAL),
                      values.get(REQUIREMENTS),
                      values.get(GROUP),
                      values.list(CONTRIBUTE),
                      values.get(INFLUENCE),
                      values.require(BENEFIT),
                      values.get(TRANSPORT),
                      values.get(BRING),
                      values.list(LANGUAGES),
                      values.list(SUPPORT),
                      values.get(POSTER).orElse(Poster.UNSAID)),
              ABC,
              ORGANIZER,
              PLACE,
              SETTING,
              MEETING_POINT,
              FIND_YOUR_WAY,
              SCHEDULE,
              PRICE,
              SIGNUP,
              CONTACT,
              HOST,
              FIRST_TIME,
              COMPANION,
              CALL_FIRST,
              AUDIENCE,
              AGE,
              LEVEL,
              PHYSICAL,
              REQUIREMENTS,
              GROUP,
              CONTRIBUTE,
              INFLUENCE,
              BENEFIT,
              TRANSPORT,
              BRING,
              LANGUAGES,
              SUPPORT,
              POSTER)
          .check(
              Rule.oneOrBoth(PLACE, SETTING),
              Rule.oneOrBoth(ORGANIZER, CONTACT),
              Rule.anyOf(
                  List.of(PLACE, CommonPart.AREAS),
                  values -> Rule.missing(values, CommonPart.AREAS)));

  private ActivityShape() {}
}
