package dk.genklang.search;

import dk.genklang.catalog.Catalog;
import dk.genklang.catalog.Occurrence;
import dk.genklang.catalog.Routes;
import dk.genklang.model.Activity;
import dk.genklang.model.Area;
import dk.genklang.model.Category;
import dk.genklang.model.Common;
import dk.genklang.model.Contact;
import dk.genklang.model.Entry;
import dk.genklang.model.Place;
import dk.genklang.model.Price;
import dk.genklang.model.Ref;
import dk.genklang.model.Setting;
import dk.genklang.model.Status;
import dk.genklang.text.Formats;
import dk.genklang.text.ScheduleText;
import dk.genklang.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes the cards of results in one language. */
final class Cards {
  private static final String NONE = "";

  private final Catalog catalog;
  private final Routes routes;
  private final String siteLanguage;
  private final Texts texts;
  private final Formats formats;
  private final ScheduleText schedules;

  /**
   * @param catalog in the language of the cards
   * @param siteLanguage of what is not translated
   */
  Cards(Catalog catalog, Routes routes, String siteLanguage) {
    this.catalog = catalog;
    this.routes = routes;
    this.siteLanguage = siteLanguage;
    this.texts = Texts.of(catalog.language());
    this.formats = Formats.of(catalog.language());
    this.schedules = new ScheduleText(texts, formats);
  }

  Card of(Entry entry) {
    Common common = entry.common();
    Optional<Category> category =
        common.categories().stream().findFirst().flatMap(catalog::category);
    Optional<Activity> activity =
        Optional.of(entry).filter(Activity.class::isInstance).map(Activity.class::cast);
    Optional<Occurrence> next = activity.flatMap(a -> catalog.next(a, 1).stream().findFirst());
    Optional<Price> price = activity.map(a -> a.price().get(0));
    return new Card(
        entry.ref().toString(),
        entry.ref().kind().code(),
        texts.label(entry.ref().kind()),
        entry.title(),
        url(entry.ref()),
        entry.summary(),
        category.map(Category::id).orElse(NONE),
        category.map(Category::name).orElse(NONE),
        activity.map(this::when).orElse(NONE),
        next.map(Occurrence::date).map(String::valueOf).orElse(NONE),
        next.map(o -> formats.weekday(o.date().getDayOfWeek())).orElse(NONE),
        next.map(o -> formats.shortDate(o.date())).orElse(NONE),
        next.map(o -> formats.timeRange(o.from(), o.to())).orElse(NONE),
        place(entry),
        price.map(this::amount).orElse(NONE),
        price.filter(p -> !p.free()).flatMap(Price::per).map(texts::label).orElse(NONE),
        activity.map(a -> texts.label(a.signup().how())).orElse(NONE),
        common.status() == Status.ACTIVE ? NONE : texts.label(common.status()),
        common.alert().orElse(NONE),
        NONE,
        common.fallback().contains("title") && !catalog.language().equals(siteLanguage)
            ? siteLanguage
            : NONE);
  }

  Card of(Contact contact, List<Area> areas) {
    return overview(
        contact.ref(),
        contact.name(),
        contact.note().orElse(NONE),
        names(areas),
        contact.phone().map(formats::phone).orElse(NONE));
  }

  Card of(Area area) {
    return overview(area.ref(), area.name(), area.summary().orElse(NONE), NONE, NONE);
  }

  Card of(Category category) {
    return overview(category.ref(), category.name(), category.summary().orElse(NONE), NONE, NONE);
  }

  private Card overview(Ref ref, String title, String summary, String place, String phone) {
    String label = texts.label(ref.kind());
    return new Card(
        ref.toString(),
        ref.kind().code(),
        label,
        title,
        url(ref),
        summary,
        NONE,
        NONE,
        NONE,
        NONE,
        NONE,
        NONE,
        NONE,
        place,
        NONE,
        NONE,
        NONE,
        NONE,
        NONE,
        phone,
        NONE);
  }

  private String url(Ref ref) {
    return routes.link(routes.page(ref, catalog.language()));
  }

  private String when(Activity activity) {
    return activity.schedule().isEmpty()
        ? texts.get("schedule.by-agreement")
        : activity.schedule().stream()
            .map(schedule -> schedules.sentence(schedule, catalog.asOf()))
            .collect(Collectors.joining("; "));
  }

  private String amount(Price price) {
    return price.free() ? formats.price(price) : formats.amount(price.amount());
  }

  private String place(Entry entry) {
    if (entry instanceof Activity activity) {
      Optional<String> place = catalog.place(activity).map(Place::title);
      if (place.isPresent()) {
        return place.get();
      }
      if (activity.setting() != Setting.AT_PLACE && activity.setting() != Setting.OUTDOORS) {
        return texts.label(activity.setting());
      }
    }
    return catalog.everywhere(entry) ? texts.get("search.everywhere") : names(catalog.areas(entry));
  }

  private String names(List<Area> areas) {
    return areas.size() == catalog.areas().size() && areas.size() > 1
        ? texts.get("search.everywhere")
        : formats.list(areas.stream().map(Area::name).toList());
  }
}
