package dk.genklang.site;

import dk.genklang.catalog.Occurrence;
import dk.genklang.model.Activity;
import dk.genklang.model.Area;
import dk.genklang.model.Frequency;
import dk.genklang.model.Price;
import dk.genklang.model.Schedule;
import dk.genklang.model.Setting;
import dk.genklang.model.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The facts of an activity: when next, at what time, where, what it costs, how to sign up. */
record ActivityStrips(Edition edition) {
  /** For a card: when, time, price. */
  List<Strip> of(Activity activity) {
    List<Strip> strips = new ArrayList<>();
    strips.add(when(activity, false));
    time(activity).ifPresent(strips::add);
    strips.add(price(activity));
    return strips;
  }

  /** For the activity's own page: when, time, where, price, sign-up. */
  List<Strip> all(Activity activity) {
    List<Strip> strips = new ArrayList<>();
    strips.add(when(activity, true));
    time(activity).ifPresent(strips::add);
    strips.add(place(activity));
    strips.add(price(activity));
    strips.add(signup(activity));
    return strips;
  }

  /** The place of the next time, or where it is when it is at no place. */
  Phrase where(Activity activity) {
    Optional<String> place =
        edition.programme().first(activity).flatMap(Occurrence::place).or(activity::place);
    return place
        .flatMap(id -> edition.catalog().place(id))
        .map(edition.words()::title)
        .orElseGet(() -> elsewhere(activity));
  }

  private Phrase elsewhere(Activity activity) {
    String setting =
        activity.setting() == Setting.AT_PLACE ? "" : edition.label(activity.setting());
    Phrase point = edition.words().of(activity, "meeting_point", activity.meetingPoint());
    if (activity.setting() == Setting.OUTDOORS && !point.text().isEmpty()) {
      return point;
    }
    String areas =
        edition.catalog().everywhere(activity)
            ? edition.t("site.everywhere")
            : edition.names(edition.catalog().areas(activity).stream().map(Area::name).toList());
    return Phrase.own(
        setting.isEmpty()
            ? areas
            : areas.isEmpty() ? setting : edition.t("site.setting-in", setting, areas));
  }

  private Strip when(Activity activity, boolean large) {
    Status status = activity.common().status();
    String label = edition.t("site.next-time");
    if (status != Status.ACTIVE && status != Status.WAITING_LIST) {
      return Strip.of("pause-circle", label, edition.label(status), "");
    } else if (activity.schedule().isEmpty()) {
      return Strip.of("calendar-blank", label, edition.t("schedule.by-agreement"), "");
    }
    Optional<Occurrence> next = edition.programme().first(activity);
    if (next.isEmpty()) {
      return Strip.of("calendar-blank", label, edition.t("site.no-dates"), "");
    }
    String day = next.get().date().getDayOfWeek().name().toLowerCase(Locale.ROOT);
    String date =
        large
            ? edition.formats().date(next.get().date())
            : edition.formats().shortDate(next.get().date());
    return Strip.of("calendar-blank", label, edition.t("weekday." + day), date)
        .on(next.get().date().toString());
  }

  private Optional<Strip> time(Activity activity) {
    String label = edition.t("site.time");
    if (activity.schedule().isEmpty()) {
      return Optional.empty();
    }
    Schedule schedule = activity.schedule().get(0);
    String range =
        edition
            .programme()
            .first(activity)
            .map(next -> edition.formats().timeRange(next.from(), next.to()))
            .orElseGet(() -> edition.formats().timeRange(schedule.from(), schedule.to()));
    String rhythm =
        activity.schedule().size() > 1 ? edition.t("site.several-times") : rhythm(schedule);
    return Optional.of(Strip.of("clock", label, range, rhythm).asNumber());
  }

  private String rhythm(Schedule schedule) {
    boolean each = schedule.interval() == 1;
    return switch (schedule.every()) {
      case WEEK ->
          schedule.days().size() > 1 && each
              ? edition.schedules().rule(schedule)
              : each
                  ? edition.t("site.each-week")
                  : edition.t("site.each-weeks", schedule.interval());
      case MONTH ->
          each ? edition.t("site.each-month") : edition.t("site.each-months", schedule.interval());
      case ONCE -> edition.t("site.once");
      case DATES -> edition.label(Frequency.DATES).toLowerCase(Locale.ROOT);
    };
  }

  private Strip place(Activity activity) {
    Phrase where = where(activity);
    String address =
        activity
            .place()
            .flatMap(id -> edition.catalog().place(id))
            .map(place -> new Addresses(edition).line(place))
            .orElse("");
    return Strip.of("map-pin", edition.t("site.where"), where, Phrase.own(address));
  }

  private Strip price(Activity activity) {
    String label = edition.t("site.price");
    List<Price> prices = activity.price();
    if (activity.free()) {
      Phrase note =
          edition
              .words()
              .of(activity, "price", prices.stream().flatMap(p -> p.note().stream()).findFirst());
      return Strip.of("tag", label, Phrase.own(edition.t("price.free")), note);
    }
    Price lowest =
        prices.stream()
            .filter(price -> !price.free())
            .min(Comparator.comparing(Price::amount))
            .orElseThrow();
    String amount = edition.formats().amount(lowest.amount());
    boolean several = prices.size() > 1;
    return Strip.of(
        "tag",
        label,
        several ? edition.t("site.price-from", amount) : amount,
        edition.label(lowest.per()));
  }

  private Strip signup(Activity activity) {
    Phrase deadline =
        activity
            .signup()
            .deadline()
            .map(text -> new Deadlines(edition).phrase(activity, "signup", text))
            .orElseGet(
                () -> Phrase.own(activity.callFirst() ? edition.t("site.call-first-short") : ""));
    return Strip.of(
        "hand-waving",
        edition.t("site.signup"),
        Phrase.own(edition.label(activity.signup().how())),
        deadline);
  }
}
