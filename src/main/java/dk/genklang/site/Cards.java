package dk.genklang.site;

import dk.genklang.catalog.ContactDetails;
import dk.genklang.kept.Memo;
import dk.genklang.model.Activity;
import dk.genklang.model.Area;
import dk.genklang.model.Association;
import dk.genklang.model.Category;
import dk.genklang.model.Collection;
import dk.genklang.model.ContactPoint;
import dk.genklang.model.Entry;
import dk.genklang.model.Grant;
import dk.genklang.model.Place;
import dk.genklang.model.Ref;
import dk.genklang.model.Tool;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the card of each entry, once for every page that shows it. Thread-safe. */
final class Cards {
  private final Edition edition;
  private final ActivityStrips activities;
  private final Memo<Ref, Card> made = new Memo<>();

  Cards(Edition edition) {
    this.edition = edition;
    this.activities = new ActivityStrips(edition);
  }

  Card of(Entry entry) {
    return made.get(entry.ref(), ref -> make(entry));
  }

  List<Card> of(List<? extends Entry> entries) {
    return entries.stream().map(this::of).toList();
  }

  /** The cards of those that are shown. */
  List<Card> of(Stream<Ref> refs) {
    return refs.flatMap(ref -> edition.catalog().entry(ref).stream()).map(this::of).toList();
  }

  /** The sign of an entry: its first category's, or a neutral one. */
  String sign(Entry entry) {
    return category(entry)
        .map(edition.signs()::of)
        .orElseGet(() -> edition.signs().of(entry.ref().toString()));
  }

  /** The category an entry is shown under, or what it is. */
  Phrase topic(Entry entry) {
    return category(entry)
        .map(category -> edition.words().listed(category.origin(), "name", category.name()))
        .orElseGet(() -> Phrase.own(edition.label(entry.ref().kind())));
  }

  /** The number to ring about an entry, as it is written; may be empty. */
  String phone(Entry entry) {
    Optional<ContactPoint> point =
        entry instanceof Activity activity
            ? activity.contact()
            : entry instanceof Association association
                ? Optional.of(association.contact())
                : entry instanceof Place place ? place.contact() : Optional.empty();
    return point
        .map(edition.catalog()::details)
        .flatMap(ContactDetails::phone)
        .map(edition.formats()::phone)
        .orElse("");
  }

  private Optional<Category> category(Entry entry) {
    return entry.common().categories().stream()
        .findFirst()
        .flatMap(id -> edition.catalog().category(id));
  }

  private Card make(Entry entry) {
    String sign = sign(entry);
    return new Card(
        entry.ref().toString(),
        edition.path(entry.ref()),
        sign,
        edition.signs().paper(sign),
        entry instanceof Activity ? topic(entry) : Phrase.own(kind(entry)),
        edition.words().title(entry),
        edition.words().summary(entry),
        where(entry),
        strips(entry),
        phone(entry));
  }

  private String kind(Entry entry) {
    if (entry instanceof Place place && place.type().isPresent()) {
      return edition.label(place.type());
    } else if (entry instanceof Association association && association.type().isPresent()) {
      return edition.label(association.type());
    } else if (entry instanceof Tool tool) {
      return edition.label(tool.type());
    }
    return edition.label(entry.ref().kind());
  }

  private Phrase where(Entry entry) {
    if (entry instanceof Activity activity) {
      return activities.where(activity);
    } else if (entry instanceof Place place) {
      return Phrase.own(new Addresses(edition).line(place));
    } else if (entry instanceof Association association) {
      List<String> areas = edition.catalog().areas(association).stream().map(Area::name).toList();
      return Phrase.own(
          edition.catalog().everywhere(association) || areas.isEmpty()
              ? edition.t("site.everywhere")
              : edition.names(areas));
    }
    return Phrase.NONE;
  }

  private List<Strip> strips(Entry entry) {
    if (entry instanceof Activity activity) {
      return activities.of(activity);
    } else if (entry instanceof Place place) {
      return List.of(
          Strip.of(
              "calendar-blank",
              edition.t("site.this-week"),
              edition.t("site.things", edition.programme().at(place.id()).size()),
              edition.t("site.this-week-lower")));
    } else if (entry instanceof Tool tool) {
      return tool(tool);
    } else if (entry instanceof Grant grant) {
      return grant(grant);
    } else if (entry instanceof Association association && association.welcomes().isPresent()) {
      return List.of(
          Strip.of(
              "hand-waving",
              edition.t("site.new-people"),
              edition.label(association.welcomes()),
              ""));
    } else if (entry instanceof Collection collection) {
      return List.of(
          Strip.of(
              "push-pin",
              edition.t("site.contents"),
              edition.t("site.chosen", collection.entries().size()),
              ""));
    }
    return List.of();
  }

  private List<Strip> tool(Tool tool) {
    List<Strip> strips = new ArrayList<>();
    tool.minutes()
        .ifPresent(
            minutes ->
                strips.add(
                    Strip.of(
                        "clock",
                        edition.t("site.duration"),
                        edition.t("site.minutes", minutes),
                        edition.label(tool.preparation()))));
    tool.participants()
        .ifPresent(
            text ->
                strips.add(
                    Strip.of(
                        "users",
                        edition.t("site.participants"),
                        edition.words().of(tool, "participants", text),
                        Phrase.NONE)));
    return strips;
  }

  private List<Strip> grant(Grant grant) {
    List<Strip> strips = new ArrayList<>();
    grant
        .amount()
        .ifPresent(
            amount ->
                strips.add(
                    Strip.of(
                        "coins",
                        edition.t("site.amount"),
                        edition.t("site.up-to", edition.formats().amount(amount)),
                        "")));
    grant
        .deadline()
        .ifPresent(
            deadline ->
                strips.add(
                    Strip.of(
                        "hourglass",
                        edition.t("site.deadline"),
                        new Deadlines(edition).phrase(grant, "deadline", deadline),
                        Phrase.NONE)));
    return strips;
  }
}
