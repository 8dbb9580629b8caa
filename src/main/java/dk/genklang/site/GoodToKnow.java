package dk.genklang.site;

import dk.genklang.model.Activity;
import dk.genklang.model.AgeRange;
import dk.genklang.model.Audience;
import dk.genklang.model.Coded;
import dk.genklang.model.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** For whom, how hard, how many, what to bring: the small facts of an activity. */
final class GoodToKnow {
  private final Activity activity;
  private final Edition edition;
  private final List<Point> points = new ArrayList<>();

  private GoodToKnow(Activity activity, Edition edition) {
    this.activity = activity;
    this.edition = edition;
  }

  static List<Point> of(Activity activity, Edition edition) {
    GoodToKnow facts = new GoodToKnow(activity, edition);
    facts.people();
    facts.body();
    facts.things();
    return facts.points;
  }

  private void people() {
    List<String> audience =
        activity.audience().stream()
            .flatMap(id -> edition.catalog().audience(id).stream())
            .map(Audience::name)
            .toList();
    add("users", "site.for-whom", edition.names(audience));
    activity.age().map(this::age).ifPresent(text -> add("user", "site.age", text));
    add("users-three", "site.group", activity.group().map(this::group).orElse(""));
    add(
        "translate",
        "site.languages",
        edition.names(activity.languages().stream().map(edition.formats()::languageName).toList()));
  }

  private void body() {
    add("person-simple-walk", "site.physical", edition.label(activity.physical()));
    add("gauge", "site.level", edition.label(activity.level()));
    add("info", "site.requirements", "requirements", activity.requirements());
    add(
        "hand-heart",
        "site.support",
        edition.names(activity.support().stream().map(edition::label).toList()));
  }

  private void things() {
    add("tote", "site.bring", "bring", activity.bring());
    add("chat-circle", "site.influence", "influence", activity.influence());
  }

  private String age(AgeRange age) {
    return age.min().isPresent() && age.max().isPresent()
        ? edition.t("site.age-between", age.min().get(), age.max().get())
        : age.min()
            .map(min -> edition.t("site.age-from", min))
            .or(() -> age.max().map(max -> edition.t("site.age-to", max)))
            .orElse("");
  }

  private String group(Group group) {
    List<String> parts =
        Stream.of(group.size(), group.form())
            .flatMap(Optional::stream)
            .map(Coded.class::cast)
            .map(edition::label)
            .toList();
    return String.join(". ", parts);
  }

  private void add(String icon, String key, String text) {
    if (!text.isEmpty()) {
      points.add(new Point(icon, edition.t(key), Phrase.own(text)));
    }
  }

  private void add(String icon, String key, String field, Optional<String> text) {
    text.map(words -> edition.words().of(activity, field, words))
        .ifPresent(phrase -> points.add(new Point(icon, edition.t(key), phrase)));
  }
}
