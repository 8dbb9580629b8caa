package dk.genklang.site;

import dk.genklang.catalog.Catalog;
import dk.genklang.catalog.Facet;
import dk.genklang.catalog.Routes;
import dk.genklang.config.SiteConfig;
import dk.genklang.markdown.MarkdownRenderer;
import dk.genklang.markdown.ShownPicture;
import dk.genklang.model.Area;
import dk.genklang.model.Coded;
import dk.genklang.model.Entry;
import dk.genklang.model.Kind;
import dk.genklang.model.Markdown;
import dk.genklang.model.Ref;
import dk.genklang.structured.StructuredData;
import dk.genklang.text.Formats;
import dk.genklang.text.ScheduleText;
import dk.genklang.text.Texts;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The site in one language: what every page of it is made with. Thread-safe. */
final class Edition {
  private static final Pattern OUTSIDE = Pattern.compile("(?i)(?:https?|mailto|tel):");

  private final Catalog catalog;
  private final Routes routes;
  private final Programme programme;
  private final Signs signs;
  private final Media media;
  private final Texts texts;
  private final Formats formats;
  private final ScheduleText schedules;
  private final Words words;
  private final MarkdownRenderer markdown;
  private final StructuredData data;
  private final Cards cards;
  private final MapSheets maps;
  private final Map<String, String> languages = new TreeMap<>();

  Edition(Catalog catalog, Routes routes, Programme programme, Signs signs, Media media) {
    this.catalog = catalog;
    this.routes = routes;
    this.programme = programme;
    this.signs = signs;
    this.media = media;
    this.texts = Texts.of(catalog.language());
    this.formats = Formats.of(catalog.language());
    this.schedules = new ScheduleText(texts, formats);
    this.words = new Words(catalog.language(), catalog.config().language());
    this.markdown = new MarkdownRenderer(this::destination, this::picture);
    this.data = new StructuredData(catalog, routes);
    this.cards = new Cards(this);
    this.maps = new MapSheets(catalog);
    for (String language : catalog.config().languages()) {
      String name = Formats.of(language).languageName(language);
      languages.put(language, Texts.of(language).capitalised(name));
    }
  }

  Catalog catalog() {
    return catalog;
  }

  SiteConfig config() {
    return catalog.config();
  }

  Routes routes() {
    return routes;
  }

  Programme programme() {
    return programme;
  }

  Signs signs() {
    return signs;
  }

  Formats formats() {
    return formats;
  }

  ScheduleText schedules() {
    return schedules;
  }

  Words words() {
    return words;
  }

  StructuredData data() {
    return data;
  }

  Cards cards() {
    return cards;
  }

  MapSheets maps() {
    return maps;
  }

  String language() {
    return catalog.language();
  }

  boolean rightToLeft() {
    return texts.rightToLeft();
  }

  /** A text of the interface. */
  String t(String key, Object... arguments) {
    return texts.get(key, arguments);
  }

  String label(Coded value) {
    return texts.label(value);
  }

  /** The label of a value a thing may have, or nothing. */
  String label(Optional<? extends Coded> value) {
    return value.map(texts::label).orElse("");
  }

  /** The text with a capital first letter. */
  String capitalised(String text) {
    return texts.capitalised(text);
  }

  /** What a language of the site calls itself. */
  String nameOf(String language) {
    return languages.get(language);
  }

  /** A path of the site's language in this one. */
  String at(String path) {
    return routes.at(path, language());
  }

  String path(Ref ref) {
    return routes.page(ref, language());
  }

  String list(Kind kind) {
    return routes.list(kind, language());
  }

  /** A link to something that is shown; empty when it is not. */
  Optional<PageLink> link(Ref ref) {
    return title(ref).map(title -> new PageLink(path(ref), title));
  }

  PageLink link(Entry entry) {
    return new PageLink(path(entry.ref()), words.title(entry));
  }

  private Optional<Phrase> title(Ref ref) {
    return switch (ref.kind()) {
      case AREA ->
          catalog.area(ref.id()).map(area -> words.listed(area.origin(), "name", area.name()));
      case CATEGORY ->
          catalog
              .category(ref.id())
              .map(category -> words.listed(category.origin(), "name", category.name()));
      case CONTACT -> catalog.contact(ref.id()).map(contact -> words.site(contact.name()));
      default -> catalog.entry(ref).map(words::title);
    };
  }

  /**
   * An entry's own text as HTML. Where a heading of the page stands above it, its headings are of
   * level 3; else its highest are of level 2.
   */
  Optional<Prose> prose(Entry entry) {
    Markdown body = entry.common().body();
    if (body.isEmpty()) {
      return Optional.empty();
    }
    String lang = words.of(entry, "body", "x").lang();
    String spoken = lang.isEmpty() ? language() : lang;
    return Optional.of(new Prose(new SafeString(markdown.html(body, top(entry), spoken)), lang));
  }

  /** Most people begin with {@code ##}, as if the title were {@code #}. */
  private static int top(Entry entry) {
    boolean belowHeading =
        switch (entry.ref().kind()) {
          case ACTIVITY, ASSOCIATION, PLACE, TOOL -> true;
          default -> false;
        };
    boolean single = entry.common().body().text().lines().anyMatch(line -> line.startsWith("# "));
    return 1 + (belowHeading ? 1 : 0) + (single ? 1 : 0);
  }

  /** An entry's picture, where there is one that can be shown. */
  Optional<Picture> picture(Entry entry) {
    return entry
        .common()
        .image()
        .flatMap(
            image ->
                media
                    .of(image)
                    .map(sizes -> Picture.shown(sizes, routes))
                    .map(shown -> new Picture(shown, words.of(entry, "image", image.alt()))));
  }

  private Optional<ShownPicture> picture(String written) {
    return media.of(written).map(sizes -> Picture.shown(sizes, routes));
  }

  private Optional<String> destination(String written) {
    if (written.startsWith("#") || OUTSIDE.matcher(written).lookingAt()) {
      return Optional.of(written);
    }
    if (Media.named(written)) {
      return media.of(written).map(sizes -> routes.link(sizes.largest().path()));
    }
    return Ref.parse(written).flatMap(this::link).map(link -> routes.link(link.path()));
  }

  /** The ids of the areas an entry counts for. */
  List<String> areas(Entry entry) {
    return catalog.facets(entry).getOrDefault(Facet.AREA, List.of());
  }

  /** Whether an entry counts for an area. */
  boolean isIn(Entry entry, Area area) {
    return areas(entry).contains(area.id());
  }

  /** Names that stand in a row: areas, audiences. */
  String names(List<String> names) {
    return formats.list(names);
  }
}
