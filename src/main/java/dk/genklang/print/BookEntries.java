package dk.genklang.print;

import dk.genklang.model.Activity;
import dk.genklang.model.Association;
import dk.genklang.model.ContactPoint;
import dk.genklang.model.Entry;
import dk.genklang.model.Place;
import dk.genklang.model.Status;
import dk.genklang.model.Story;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What booklets and flyers say of an entry. */
record BookEntries(Desk desk, double width) {
  private static final int LONG = 80;

  /**
   * @param id to lead to it
   * @param when day and time, or what kind of thing it is
   * @param rule more about when; may be empty, like all that follows
   * @param facts where it is, what it costs, how to join
   * @param first what happens the first time
   * @param ring whom to ring
   */
  record View(
      String id,
      String plain,
      Heading title,
      String when,
      String rule,
      String summary,
      String facts,
      String first,
      String ring) {}

  /** Whether it is worth paper: what is called off is not. */
  static boolean shown(Entry entry) {
    return entry.common().status() != Status.CANCELLED && entry.common().status() != Status.ENDED;
  }

  View of(Entry entry) {
    return entry instanceof Activity activity ? activity(activity) : other(entry);
  }

  private View activity(Activity activity) {
    PosterView view = desk.posters().of(activity);
    String when =
        view.when().rows().stream()
            .map(row -> (row.days().get(0) + " " + row.time()).strip())
            .collect(Collectors.joining(", "));
    String rule = view.when().line();
    boolean said = repeats(rule, view.when().rows());
    return new View(
        id(activity),
        view.title(),
        title(activity),
        when,
        said ? "" : rule,
        view.summary(),
        sentences(fact(view.where()), desk.price(activity), fact(view.signup())),
        view.first().stream().findFirst().map(BookEntries::sentence).orElse(""),
        view.phone().map(phone -> ring(phone.who(), phone.number())).orElse(""));
  }

  /** Whether a rule only says the days again, or too much beside several times. */
  private static boolean repeats(String rule, List<When.Row> rows) {
    String days = rows.get(0).days().get(0).toLowerCase(Locale.ROOT);
    boolean same = rule.length() < days.length() + 8 && rule.endsWith(days);
    return same || (rows.size() > 1 && rule.length() > 60);
  }

  private View other(Entry entry) {
    return new View(
        id(entry),
        entry.title(),
        title(entry),
        desk.studio().texts().label(entry.ref().kind()),
        "",
        Typography.tidy(entry.common().summary()),
        facts(entry),
        "",
        contact(entry)
            .map(desk.catalog()::details)
            .map(desk::caller)
            .filter(caller -> !caller.phone().isEmpty())
            .map(caller -> ring(caller.who(), caller.phone()))
            .orElse(""));
  }

  private static String facts(Entry entry) {
    if (entry instanceof Place place) {
      return place.hideAddress() ? "" : place.address().street() + ", " + place.address().city();
    }
    return entry instanceof Story story ? "»" + story.quote() + "«" : "";
  }

  private static Optional<ContactPoint> contact(Entry entry) {
    if (entry instanceof Place place) {
      return place.contact();
    }
    return entry instanceof Association association
        ? Optional.of(association.contact())
        : Optional.empty();
  }

  private Heading title(Entry entry) {
    return desk.heading(entry.title(), width, 22, 6.8, 3);
  }

  private String ring(String who, String number) {
    return who.isEmpty()
        ? desk.t("papers.ring-number", number)
        : desk.t("papers.ring-who", who, number);
  }

  /** In a link's target. */
  static String id(Entry entry) {
    return entry.ref().kind().code() + "-" + entry.ref().id();
  }

  /** The first sentence, where there are several. */
  private static String sentence(String text) {
    int end = text.length() > LONG ? text.indexOf(". ") : -1;
    return end < 0 ? text : text.substring(0, end + 1);
  }

  private static String fact(PosterView.Fact fact) {
    String main = fact.main().replaceFirst("\\.$", "");
    return fact.more().isEmpty() ? main : main + ", " + fact.more();
  }

  private static String sentences(String... parts) {
    return Stream.of(parts)
        .filter(part -> !part.isBlank())
        .map(part -> part.endsWith(".") ? part : part + ".")
        .collect(Collectors.joining(" "));
  }
}
