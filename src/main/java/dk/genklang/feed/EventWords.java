package dk.genklang.feed;

import dk.genklang.catalog.Catalog;
import dk.genklang.catalog.ContactDetails;
import dk.genklang.catalog.Routes;
import dk.genklang.model.Activity;
import dk.genklang.model.Address;
import dk.genklang.model.Place;
import dk.genklang.model.Price;
import dk.genklang.model.Schedule;
import dk.genklang.model.Setting;
import dk.genklang.model.Signup;
import dk.genklang.model.Status;
import dk.genklang.text.Formats;
import dk.genklang.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a person reads of an event in a calendar. */
final class EventWords {
  private final Catalog catalog;
  private final Routes routes;
  private final Texts texts;
  private final Formats formats;

  EventWords(Catalog catalog, Routes routes) {
    this.catalog = catalog;
    this.routes = routes;
    this.texts = Texts.of(catalog.language());
    this.formats = Formats.of(catalog.language());
  }

  /** The title; that it is cancelled is said too, because not every calendar shows it. */
  String summary(Activity activity) {
    Status status = activity.common().status();
    return status == Status.CANCELLED
        ? texts.label(status) + ": " + activity.title()
        : activity.title();
  }

  /** What it is, what it costs, how to join and whom to ring: one a line. */
  String description(Activity activity, Schedule schedule) {
    List<String> lines = new ArrayList<>();
    activity.common().alert().ifPresent(lines::add);
    lines.add(activity.summary());
    schedule.note().ifPresent(lines::add);
    lines.add("");
    lines.add(
        texts.get("facet.price")
            + ": "
            + activity.price().stream().map(this::price).collect(Collectors.joining("; ")));
    lines.add(texts.get("facet.signup") + ": " + signup(activity.signup()));
    activity.contact().map(catalog::details).flatMap(this::contact).ifPresent(lines::add);
    lines.add(routes.url(routes.page(activity.ref(), catalog.language())));
    return String.join("\n", lines);
  }

  /** Where to go; of a hidden address only the town. */
  String location(Activity activity, Optional<Place> place) {
    Stream<String> where =
        place
            .map(found -> Stream.of(found.title(), address(found)))
            .orElseGet(() -> Stream.of(texts.label(activity.setting())));
    boolean said = place.isEmpty() && activity.setting() == Setting.AT_PLACE;
    return Stream.concat(activity.meetingPoint().stream(), said ? Stream.empty() : where)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static String address(Place place) {
    Address address = place.address();
    return place.hideAddress()
        ? address.city()
        : address.street() + ", " + address.postcode() + " " + address.city();
  }

  private String price(Price price) {
    return Stream.of(price.audience(), Optional.of(formats.price(price)), price.note())
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }

  private String signup(Signup signup) {
    return Stream.concat(Stream.of(texts.label(signup.how())), signup.deadline().stream())
        .collect(Collectors.joining(", "));
  }

  /** Without the person's name: a calendar keeps it when the site no longer may. */
  private Optional<String> contact(ContactDetails details) {
    String line =
        Stream.of(
                details.label(),
                details.phone().map(formats::phone),
                details.email(),
                details.hours())
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    return Optional.of(line).filter(text -> !text.isEmpty());
  }
}
