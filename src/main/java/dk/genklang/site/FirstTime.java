package dk.genklang.site;

import dk.genklang.model.Activity;
import dk.genklang.model.Companion;
import dk.genklang.model.Host;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one wants to know before the first time.
 *
 * @param text what happens; may be empty
 * @param points who is at the door, how to know them, who comes along
 * @param calls numbers to ring
 */
record FirstTime(Phrase text, List<Point> points, List<Call> calls) {
  /** A number to ring: {@code who} says whom one gets. */
  record Call(Phrase who, String phone, String tel) {}

  static FirstTime of(Activity activity, Optional<Person> contact, Edition edition) {
    Words words = edition.words();
    List<Point> points = host(activity, edition);
    List<Call> calls = new ArrayList<>();
    activity
        .companion()
        .ifPresent(
            companion -> {
              points.add(
                  new Point(
                      "users-three",
                      edition.t("site.companion"),
                      words.of(activity, "companion", companion.who())));
              companion
                  .phone()
                  .map(phone -> call(activity, companion, phone, edition))
                  .ifPresent(calls::add);
            });
    if (activity.callFirst()) {
      points.add(
          new Point(
              "phone",
              edition.t("site.call-first"),
              Phrase.own(edition.t("site.call-first-text"))));
    }
    contact
        .filter(person -> !person.phone().isEmpty())
        .filter(person -> calls.stream().noneMatch(call -> call.tel().equals(person.tel())))
        .ifPresent(person -> calls.add(0, new Call(person.role(), person.phone(), person.tel())));
    return new FirstTime(words.of(activity, "first_time", activity.firstTime()), points, calls);
  }

  private static List<Point> host(Activity activity, Edition edition) {
    List<Point> points = new ArrayList<>();
    Words words = edition.words();
    activity
        .host()
        .flatMap(Host::name)
        .map(name -> words.of(activity, "host", name))
        .ifPresent(
            name -> points.add(new Point("hand-waving", edition.t("site.who-meets-me"), name)));
    activity
        .host()
        .flatMap(Host::recognise)
        .map(sign -> words.of(activity, "host", sign))
        .ifPresent(sign -> points.add(new Point("t-shirt", edition.t("site.how-to-know"), sign)));
    return points;
  }

  private static Call call(Activity activity, Companion companion, String phone, Edition edition) {
    return new Call(
        edition.words().of(activity, "companion", companion.who()),
        edition.formats().phone(phone),
        Persons.tel(phone));
  }
}
