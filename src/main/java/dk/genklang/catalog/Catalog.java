package dk.genklang.catalog;

import dk.genklang.config.SiteConfig;
import dk.genklang.kept.Reads;
import dk.genklang.model.Activity;
import dk.genklang.model.Area;
import dk.genklang.model.Audience;
import dk.genklang.model.Category;
import dk.genklang.model.Contact;
import dk.genklang.model.ContactPoint;
import dk.genklang.model.Content;
import dk.genklang.model.Entry;
import dk.genklang.model.Holiday;
import dk.genklang.model.Kind;
import dk.genklang.model.Link;
import dk.genklang.model.Place;
import dk.genklang.model.Ref;
import dk.genklang.model.Synonyms;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The checked whole that is published on one day: what is shown, how it belongs together, and when
 * it happens. A catalog speaks one language; {@link #in(String)} gives the same in another. Of what
 * is written one file an entry it notes what is read, see {@link Reads}; tables are read by
 * everything. Immutable and thread-safe.
 */
public final class Catalog {
  private final SiteConfig config;
  private final LocalDate asOf;
  private final String language;
  private final Relations relations;
  private final Timetable timetable;
  private final Wording wording;

  private Catalog(
      SiteConfig config,
      LocalDate asOf,
      String language,
      Relations relations,
      Timetable timetable,
      Wording wording) {
    this.config = config;
    this.asOf = asOf;
    this.language = language;
    this.relations = relations;
    this.timetable = timetable;
    this.wording = wording;
  }

  /**
   * Puts checked content together.
   *
   * @param content without errors
   * @param asOf the day the site is made for
   * @param drafts whether drafts are shown
   */
  public static Catalog of(Content content, SiteConfig config, LocalDate asOf, boolean drafts) {
    Content shown = Shown.of(content, config, asOf, drafts);
    Relations relations = new Relations(shown);
    Timetable timetable = new Timetable(relations, new Occurrences(shown.holidays()), asOf);
    return new Catalog(
        config,
        asOf,
        config.language(),
        relations,
        timetable,
        Wording.of(shown, config.language()));
  }

  /** The same catalog in another language; what is not translated stays in the site's language. */
  public Catalog in(String otherLanguage) {
    return new Catalog(
        config, asOf, otherLanguage, relations, timetable, wording.in(otherLanguage));
  }

  public SiteConfig config() {
    return config;
  }

  /** The day the site is made for. */
  public LocalDate asOf() {
    return asOf;
  }

  /** The language this catalog speaks (ISO 639-1). */
  public String language() {
    return language;
  }

  /** Every entry with a page: by kind, then by title as the language sorts. */
  public List<Entry> entries() {
    Reads.noteEverything();
    return wording.entries();
  }

  /** The entries of one kind with a page, by title. Ended ones are among them. */
  public <E extends Entry> List<E> entries(Class<E> type) {
    return entries().stream().filter(type::isInstance).map(type::cast).toList();
  }

  /** The entries that lists, search and feeds show: all but the ended ones. */
  public List<Entry> current() {
    return entries().stream().filter(Relations::current).toList();
  }

  /** The entries of one kind that lists, search and feeds show. */
  public <E extends Entry> List<E> current(Class<E> type) {
    return entries(type).stream().filter(Relations::current).toList();
  }

  /** An entry with a page. */
  public Optional<Entry> entry(Ref ref) {
    Reads.note(ref);
    return wording.entry(ref);
  }

  /**
   * Stands for all that the catalog tells of a thing by its reference: its content in every
   * language, whether it is shown, and what belongs to it. Of contacts it is only what belongs to
   * them, and of areas what is said of their places. Those that give such a thing away note it in
   * {@link Reads}.
   */
  public String fingerprint(Ref ref) {
    return relations.fingerprint(ref, this::said);
  }

  private String said(Ref ref) {
    StringBuilder said = new StringBuilder();
    for (String each : config.languages()) {
      wording
          .in(each)
          .entry(ref)
          .map(Entry::common)
          .ifPresent(it -> said.append(it.language()).append(' ').append(it.origin().content()));
      said.append('\n');
    }
    return said.toString();
  }

  /** The areas in the order of {@code areas.yml}. */
  public List<Area> areas() {
    return wording.areas();
  }

  /** The categories in the order of {@code categories.yml}. */
  public List<Category> categories() {
    return wording.categories();
  }

  /** The audiences in the order of {@code audiences.yml}. */
  public List<Audience> audiences() {
    return wording.audiences();
  }

  /** The contacts in the order of {@code contacts.yml}. */
  public List<Contact> contacts() {
    return relations.content().contacts();
  }

  /** Other places to look. */
  public List<Link> links() {
    return relations.content().links();
  }

  public List<Holiday> holidays() {
    return relations.content().holidays();
  }

  public Synonyms synonyms() {
    return relations.content().synonyms();
  }

  public Optional<Area> area(String id) {
    return areas().stream().filter(area -> area.id().equals(id)).findFirst();
  }

  public Optional<Category> category(String id) {
    return categories().stream().filter(category -> category.id().equals(id)).findFirst();
  }

  public Optional<Audience> audience(String id) {
    return audiences().stream().filter(audience -> audience.id().equals(id)).findFirst();
  }

  public Optional<Contact> contact(String id) {
    return contacts().stream().filter(contact -> contact.id().equals(id)).findFirst();
  }

  /** What a reference leads to is called, whatever its kind; empty when it is not shown. */
  public Optional<String> title(Ref ref) {
    return switch (ref.kind()) {
      case AREA -> area(ref.id()).map(Area::name);
      case CATEGORY -> category(ref.id()).map(Category::name);
      case CONTACT -> contact(ref.id()).map(Contact::name);
      default -> entry(ref).map(Entry::title);
    };
  }

  /** The areas an entry counts for: its own, its place's, or all of them. */
  public List<Area> areas(Entry entry) {
    noteWithPlace(entry);
    List<String> ids = relations.areas(entry.ref());
    return areas().stream().filter(area -> ids.contains(area.id())).toList();
  }

  /** Whether an entry is for the whole municipality. */
  public boolean everywhere(Entry entry) {
    return entry.common().areas().all();
  }

  /** The current entries that count for an area, by kind and title. */
  public List<Entry> inArea(String area) {
    Reads.noteEverything();
    return wording.entries(relations.inArea(area));
  }

  /** The current entries of a category, by kind and title. */
  public List<Entry> inCategory(String category) {
    Reads.noteEverything();
    return wording.entries(relations.inCategory(category));
  }

  /** The current entries of a facet's value, by kind and title. */
  public List<Entry> with(Facet facet, String value) {
    Reads.noteEverything();
    return wording.entries(relations.with(facet, value));
  }

  /** The values of every facet an entry has. */
  public Map<Facet, List<String>> facets(Entry entry) {
    noteWithPlace(entry);
    return relations.facets(entry.ref());
  }

  /** The activities that happen at a place, always or sometimes, by title. */
  public List<Activity> happeningAt(String place) {
    Ref ref = new Ref(Kind.PLACE, place);
    Reads.note(ref);
    return activities(relations.happenAt(ref));
  }

  /** The current places of an area, by title. */
  public List<Place> placesIn(String area) {
    Reads.note(new Ref(Kind.AREA, area));
    return wording.entries(relations.inArea(area)).stream()
        .filter(Place.class::isInstance)
        .map(Place.class::cast)
        .toList();
  }

  /** The current activities at a place, by title. */
  public List<Activity> activitiesAt(String place) {
    Reads.note(new Ref(Kind.PLACE, place));
    return activities(relations.at(place));
  }

  /** The current activities of an association, a place or a contact, by title. */
  public List<Activity> organizedBy(Ref organizer) {
    Reads.note(organizer);
    return activities(relations.organizedBy(organizer));
  }

  /** The collections and stories that speak of an entry, by kind and title. */
  public List<Entry> mentions(Ref ref) {
    Reads.note(ref);
    return noted(relations.mentions(ref));
  }

  /** The current associations that belong to one, by title. */
  public List<Entry> children(Ref association) {
    Reads.note(association);
    return noted(relations.children(association));
  }

  /** The few current activities most like an entry: same category, area, place; best first. */
  public List<Activity> related(Entry entry) {
    Reads.note(entry.ref());
    return relations.related(entry.ref()).stream()
        .map(ref -> (Activity) entry(ref).orElseThrow())
        .toList();
  }

  /** Where an activity takes place, when that is a place with a page. */
  public Optional<Place> place(Activity activity) {
    return activity.place().flatMap(this::place);
  }

  /** A place by its id. */
  public Optional<Place> place(String id) {
    return entry(new Ref(Kind.PLACE, id)).map(Place.class::cast);
  }

  /** The contact who goes along the first time in an area. */
  public Optional<Contact> bridgeBuilder(Area area) {
    return contact(area.bridgeBuilder());
  }

  /** Whom to ask about an entry, with what may be shown of it. */
  public ContactDetails details(ContactPoint point) {
    return point
        .contact()
        .flatMap(this::contact)
        .map(this::details)
        .orElseGet(() -> ContactDetails.of(point, asOf));
  }

  /** A shared contact as details. */
  public ContactDetails details(Contact contact) {
    return ContactDetails.of(contact, asOf);
  }

  /** The next times an activity happens, from the catalog's day on. */
  public List<Occurrence> next(Activity activity, int limit) {
    Reads.note(activity.ref());
    return timetable.next(activity, limit);
  }

  /** Everything that happens within some days, by date, time and activity. */
  public List<Occurrence> between(LocalDate from, LocalDate until) {
    Reads.noteEverything();
    return timetable.between(from, until);
  }

  /** What happens at a place within some days, in the same order. */
  public List<Occurrence> at(String place, LocalDate from, LocalDate until) {
    Ref ref = new Ref(Kind.PLACE, place);
    Reads.note(ref);
    List<Ref> activities = relations.happenAt(ref);
    activities.forEach(Reads::note);
    return timetable.at(place, activities, from, until);
  }

  /** Works out the days of schedules. */
  public Occurrences occurrences() {
    return timetable.occurrences();
  }

  private List<Activity> activities(List<Ref> refs) {
    return noted(refs).stream().map(Activity.class::cast).toList();
  }

  private List<Entry> noted(List<Ref> refs) {
    refs.forEach(Reads::note);
    return wording.entries(refs);
  }

  /** What an entry has of its place is read there. */
  private static void noteWithPlace(Entry entry) {
    Reads.note(entry.ref());
    if (entry instanceof Activity activity) {
      activity.place().ifPresent(id -> Reads.note(new Ref(Kind.PLACE, id)));
    }
  }
}
