package dk.genklang.site;

import dk.genklang.catalog.Routes;
import dk.genklang.config.SiteConfig;
import dk.genklang.config.SiteConfig.Office;
import dk.genklang.model.Contact;
import dk.genklang.model.ContactRole;
import dk.genklang.model.Kind;
import dk.genklang.theme.Brand;
import dk.genklang.theme.Palette;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands around every page: head, menu, foot.
 *
 * @param dir {@code ltr} or {@code rtl}
 * @param locale as Open Graph writes it: {@code da_DK}
 * @param logo path of the mark
 * @param colour of the browser's own bars
 * @param policy what pages may load and run
 * @param menu the main menu
 * @param share where somebody tells of a new community
 */
record Frame(
    String title,
    String municipality,
    String dir,
    String locale,
    String home,
    String search,
    String list,
    String logo,
    String colour,
    String policy,
    List<MenuItem> menu,
    String phone,
    String tel,
    String email,
    Phrase address,
    Phrase hours,
    String share,
    List<PageLink> find,
    List<PageLink> about) {
  /** An entry of the main menu; {@code section} is how pages name the one they belong to. */
  record MenuItem(String path, String text, String section) {}

  static Frame of(Edition edition, String logo) {
    SiteConfig config = edition.config();
    Office office = config.contact();
    Words words = edition.words();
    return new Frame(
        config.title(),
        config.municipality(),
        edition.rightToLeft() ? "rtl" : "ltr",
        edition.t("site.locale"),
        edition.at("/"),
        edition.at("/soeg/"),
        edition.at("/min-liste/"),
        logo,
        Palette.of(config.theme().colours()).of(Brand.PETROL).css(),
        HostFiles.POLICY,
        menu(edition),
        office.phone().map(edition.formats()::phone).orElse(""),
        office.phone().map(Persons::tel).orElse(""),
        office.email().orElse(""),
        words.site(office.address()),
        words.site(office.hours()).unbroken(),
        edition.at(SharePage.PATH),
        find(edition),
        about(edition));
  }

  private static List<MenuItem> menu(Edition edition) {
    List<MenuItem> menu = new ArrayList<>();
    menu.add(new MenuItem(edition.at("/soeg/"), edition.t("site.menu-find"), "search"));
    menu.add(new MenuItem(edition.at("/kalender/"), edition.t("site.menu-calendar"), "calendar"));
    menu.add(new MenuItem(edition.list(Kind.AREA), edition.t("kinds.area"), "area"));
    menu.add(new MenuItem(edition.list(Kind.PLACE), edition.t("kinds.place"), "place"));
    menu.add(new MenuItem(edition.list(Kind.TOOL), edition.t("site.menu-tools"), "tool"));
    return menu;
  }

  private static List<PageLink> find(Edition edition) {
    List<PageLink> links = new ArrayList<>();
    for (Kind kind : List.of(Kind.ACTIVITY, Kind.ASSOCIATION, Kind.CATEGORY, Kind.COLLECTION)) {
      links.add(PageLink.own(edition.list(kind), edition.t("kinds." + kind.code())));
    }
    for (Kind kind : List.of(Kind.STORY, Kind.GRANT, Kind.CONTACT)) {
      links.add(PageLink.own(edition.list(kind), edition.t("kinds." + kind.code())));
    }
    links.add(PageLink.own(edition.at("/kort/"), edition.t("site.places-title")));
    links.add(PageLink.own(edition.at("/print/"), edition.t("site.print-title")));
    return links;
  }

  private static List<PageLink> about(Edition edition) {
    List<PageLink> links = new ArrayList<>();
    links.add(PageLink.own(edition.at(SharePage.PATH), edition.t("site.share-title")));
    edition.catalog().current(dk.genklang.model.Page.class).stream()
        .filter(page -> !page.id().equals(AccessibilityPage.ID))
        .map(edition::link)
        .forEach(links::add);
    links.add(
        PageLink.own(
            edition.at("/" + AccessibilityPage.ID + "/"), edition.t("site.accessibility")));
    links.add(PageLink.own(edition.at(Routes.OPEN_DATA), edition.t("site.open-data-title")));
    if (!edition.catalog().links().isEmpty()) {
      links.add(PageLink.own(edition.at("/andre-steder/"), edition.t("site.links-title")));
    }
    return links;
  }

  /** Where mail about new communities goes: the office, or else who knows the associations. */
  static Optional<String> mail(Edition edition) {
    return edition.config().contact().email().or(() -> consultant(edition).flatMap(Contact::email));
  }

  private static Optional<Contact> consultant(Edition edition) {
    return edition.catalog().contacts().stream()
        .filter(contact -> contact.role() == ContactRole.VOLUNTEER_CONSULTANT)
        .findFirst();
  }
}
