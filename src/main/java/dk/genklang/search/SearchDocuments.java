package dk.genklang.search;

import dk.genklang.catalog.Catalog;
import dk.genklang.catalog.Facet;
import dk.genklang.model.Activity;
import dk.genklang.model.Area;
import dk.genklang.model.Category;
import dk.genklang.model.Common;
import dk.genklang.model.Contact;
import dk.genklang.model.Entry;
import dk.genklang.model.Kind;
import dk.genklang.model.Markdown;
import dk.genklang.model.Place;
import dk.genklang.text.Formats;
import dk.genklang.text.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

/** Everything that can be found in one language: entries, contacts, areas and categories. */
final class SearchDocuments {
  /** A subject's or an area's own page leads to the same entries by one more step. */
  private static final double OVERVIEW = 0.5;

  private static final double STORY = 0.8;
  private static final double SOON = 1.08;
  private static final double WAITING = 0.9;
  private static final double RESTING = 0.7;
  private static final int SOON_DAYS = 15;
  private static final int AT_A_TIME = 256;

  private final Catalog catalog;
  private final Catalog original;
  private final Function<Markdown, String> plain;
  private final FactWords facts;
  private final Cards cards;

  /**
   * @param catalog in the language of the documents
   * @param original the same in the site's language
   * @param plain the text of Markdown
   */
  SearchDocuments(
      Catalog catalog, Catalog original, Cards cards, Function<Markdown, String> plain) {
    this.catalog = catalog;
    this.original = original;
    this.plain = plain;
    this.cards = cards;
    String language = catalog.language();
    this.facts = new FactWords(catalog, Texts.of(language), Formats.of(language));
  }

  /**
   * Hands on one document after the other in the catalog's order; the position of a document is its
   * name in the index. A few are made at a time: a large site's would not all fit in memory.
   */
  void forEach(Consumer<SearchDocument> to) {
    List<Entry> entries = catalog.current();
    CompletableFuture<List<SearchDocument>> next = made(entries, 0);
    for (int from = 0; from < entries.size(); from += AT_A_TIME) {
      List<SearchDocument> now = next.join();
      next = made(entries, from + AT_A_TIME);
      now.forEach(to);
    }
    catalog.contacts().forEach(contact -> to.accept(contact(contact)));
    catalog.areas().forEach(area -> to.accept(area(area)));
    catalog.categories().forEach(category -> to.accept(category(category)));
  }

  /** Some documents, made while others are handed on. */
  private CompletableFuture<List<SearchDocument>> made(List<Entry> entries, int from) {
    int start = Math.min(entries.size(), from);
    List<Entry> some = entries.subList(start, Math.min(entries.size(), start + AT_A_TIME));
    return CompletableFuture.supplyAsync(() -> some.parallelStream().map(this::entry).toList());
  }

  private SearchDocument entry(Entry entry) {
    Common common = entry.common();
    FieldsBuilder fields = fields();
    fields.name(SearchField.TITLE, common, "title", entry.title());
    common.categories().stream()
        .flatMap(id -> catalog.category(id).stream())
        .forEach(category -> names(category, fields));
    common.keywords().forEach(word -> fields.name(SearchField.NAMES, common, "keywords", word));
    fields.text(SearchField.SUMMARY, common, "summary", entry.summary());
    catalog.areas(entry).forEach(area -> place(area, fields));
    place(entry).ifPresent(place -> place(place, fields));
    facts.add(entry, fields);
    new BodyText(plain, fields, common).add(entry);
    if (entry instanceof Activity activity) {
      activity.organizer().flatMap(original::title).ifPresent(title -> organizer(title, fields));
    }
    return new SearchDocument(
        entry.ref(), worth(entry), fields.build(), catalog.facets(entry), cards.of(entry));
  }

  /** What one can join soon comes before what rests, and before what tells of it. */
  private double worth(Entry entry) {
    if (entry.ref().kind() == Kind.STORY) {
      return STORY;
    }
    return switch (entry.common().status()) {
      case ACTIVE -> entry instanceof Activity activity && soon(activity) ? SOON : 1;
      case WAITING_LIST -> WAITING;
      case PAUSED, CANCELLED, ENDED -> RESTING;
    };
  }

  private boolean soon(Activity activity) {
    return catalog.next(activity, 1).stream()
        .anyMatch(next -> next.date().isBefore(catalog.asOf().plusDays(SOON_DAYS)));
  }

  private SearchDocument contact(Contact contact) {
    FieldsBuilder fields = fields();
    fields.name(SearchField.TITLE, contact.name());
    contact.keywords().forEach(word -> fields.name(SearchField.NAMES, word));
    fields.text(SearchField.SUMMARY, contact.origin(), contact.note());
    List<Area> areas = areas(contact);
    areas.forEach(area -> place(area, fields));
    facts.kind(Kind.CONTACT, fields);
    facts.coded(contact.role(), fields);
    return new SearchDocument(
        contact.ref(),
        1,
        fields.build(),
        Map.of(
            Facet.KIND,
            List.of(Kind.CONTACT.code()),
            Facet.AREA,
            areas.stream().map(Area::id).toList()),
        cards.of(contact, areas));
  }

  private SearchDocument area(Area area) {
    FieldsBuilder fields = fields();
    fields.name(SearchField.TITLE, area.origin(), area.name());
    place(area, fields);
    fields.text(SearchField.SUMMARY, area.origin(), area.summary());
    facts.kind(Kind.AREA, fields);
    return new SearchDocument(
        area.ref(),
        OVERVIEW,
        fields.build(),
        Map.of(Facet.KIND, List.of(Kind.AREA.code()), Facet.AREA, List.of(area.id())),
        cards.of(area));
  }

  private SearchDocument category(Category category) {
    FieldsBuilder fields = fields();
    fields.name(SearchField.TITLE, category.origin(), category.name());
    category.keywords().forEach(word -> fields.name(SearchField.NAMES, category.origin(), word));
    fields.text(SearchField.SUMMARY, category.origin(), category.summary());
    facts.kind(Kind.CATEGORY, fields);
    return new SearchDocument(
        category.ref(),
        OVERVIEW,
        fields.build(),
        Map.of(Facet.KIND, List.of(Kind.CATEGORY.code()), Facet.CATEGORY, List.of(category.id())),
        cards.of(category));
  }

  private static void names(Category category, FieldsBuilder fields) {
    fields.name(SearchField.NAMES, category.origin(), category.name());
    category.keywords().forEach(word -> fields.name(SearchField.NAMES, category.origin(), word));
  }

  private static void place(Area area, FieldsBuilder fields) {
    fields.name(SearchField.PLACE, area.name());
    area.villages().forEach(village -> fields.name(SearchField.PLACE, village));
    area.postcodes().forEach(postcode -> fields.name(SearchField.PLACE, postcode));
  }

  private static void place(Place place, FieldsBuilder fields) {
    fields.name(SearchField.PLACE, place.title());
    if (!place.hideAddress()) {
      fields.name(SearchField.PLACE, place.address().street());
    }
    fields.name(SearchField.PLACE, place.address().postcode());
    fields.name(SearchField.PLACE, place.address().city());
  }

  /** Where an organizer lives is not where the activity is: names of areas are left out. */
  private void organizer(String title, FieldsBuilder fields) {
    String without = title;
    for (Area area : original.areas()) {
      without = without.replace(area.name(), "");
    }
    fields.name(SearchField.BODY, without);
  }

  private Optional<Place> place(Entry entry) {
    return entry instanceof Place place
        ? Optional.of(place)
        : Optional.of(entry)
            .filter(Activity.class::isInstance)
            .flatMap(activity -> original.place((Activity) activity));
  }

  private List<Area> areas(Contact contact) {
    return catalog.areas().stream()
        .filter(area -> contact.areas().all() || contact.areas().ids().contains(area.id()))
        .toList();
  }

  private FieldsBuilder fields() {
    return new FieldsBuilder(catalog.language(), original.language());
  }
}
