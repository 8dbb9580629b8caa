package dk.genklang.site;

import dk.genklang.model.Entry;
import dk.genklang.model.Kind;
import dk.genklang.model.Ref;
import dk.genklang.text.Texts;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts a {@link Head} together. For one thread. */
final class HeadDraft {
  private final Edition edition;
  private final String path;
  private final String title;
  private final String description;
  private final List<Head.Feed> feeds = new ArrayList<>();
  private final List<SafeString> jsonLd = new ArrayList<>();
  private final List<PageLink> crumbs = new ArrayList<>();
  private Optional<PageLink> before = Optional.empty();
  private Optional<PageLink> after = Optional.empty();
  private String section = "";
  private String file = "";
  private boolean indexed = true;
  private boolean coded;
  private boolean pictured;

  /**
   * @param path of the page in the site's language
   */
  HeadDraft(Edition edition, String path, String title, String description) {
    this.edition = edition;
    this.path = path;
    this.title = title;
    this.description = description;
    if (!path.equals("/")) {
      crumbs.add(PageLink.own(edition.at("/"), edition.t("site.front")));
    }
  }

  HeadDraft crumb(PageLink link) {
    crumbs.add(link);
    return this;
  }

  /** The list of a kind as the step before the page. */
  HeadDraft under(Kind kind) {
    return crumb(PageLink.own(edition.list(kind), edition.t("kinds." + kind.code())));
  }

  /** A page of the site as the step before the page. */
  HeadDraft under(String parent, String key) {
    return crumb(PageLink.own(edition.at(parent), edition.t(key)));
  }

  HeadDraft section(String name) {
    section = name;
    return this;
  }

  HeadDraft calendar(Ref ref) {
    feeds.add(
        new Head.Feed(
            "text/calendar", edition.t("site.calendar-of", title), edition.routes().calendar(ref)));
    return this;
  }

  HeadDraft feed(String type, String name, String file) {
    feeds.add(new Head.Feed(type, name, file));
    return this;
  }

  /** What the page shows, as JSON-LD that is safe inside a script element. */
  HeadDraft data(String json) {
    jsonLd.add(new SafeString(json));
    return this;
  }

  HeadDraft edit(Entry entry) {
    pictured = true;
    return from(entry.common().origin().file()).coded();
  }

  /** The file of content that most of the page is from. */
  HeadDraft from(String contentFile) {
    file = contentFile;
    return this;
  }

  /** Puts the page's address on it as a QR code, for the paper it is printed on. */
  HeadDraft coded() {
    coded = true;
    return this;
  }

  /** Says which page comes before and after this one of several that are one list. */
  HeadDraft among(List<PageLink> steps, int at) {
    before = steps.stream().skip(Math.max(at - 1, 0)).limit(at > 0 ? 1 : 0).findFirst();
    after = steps.stream().skip(at + 1L).findFirst();
    return this;
  }

  HeadDraft hidden() {
    indexed = false;
    return this;
  }

  Head done() {
    String url = edition.routes().url(edition.at(path));
    return new Head(
        title,
        description,
        edition.at(path),
        url,
        versions(),
        List.copyOf(feeds),
        data(),
        List.copyOf(crumbs),
        before,
        after,
        section,
        new Corrections(edition).of(title, url, file),
        coded ? Optional.of(url) : Optional.empty(),
        edition.routes().url(edition.routes().picture(edition.at(pictured ? path : "/"))),
        indexed);
  }

  private List<SafeString> data() {
    List<SafeString> all = new ArrayList<>(jsonLd);
    if (!crumbs.isEmpty()) {
      List<Map.Entry<String, String>> way = new ArrayList<>();
      crumbs.forEach(crumb -> way.add(Map.entry(crumb.text().text(), crumb.path())));
      way.add(Map.entry(title, edition.at(path)));
      all.add(new SafeString(edition.data().breadcrumbs(way)));
    }
    return all;
  }

  private List<Head.Version> versions() {
    return edition.config().languages().stream().map(this::version).toList();
  }

  private Head.Version version(String language) {
    String there = edition.routes().at(path, language);
    return new Head.Version(
        language,
        Texts.of(language).rightToLeft() ? "rtl" : "ltr",
        there,
        edition.routes().url(there),
        edition.nameOf(language),
        language.equals(edition.language()));
  }
}
