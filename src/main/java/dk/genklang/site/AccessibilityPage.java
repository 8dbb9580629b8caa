package dk.genklang.site;

import dk.genklang.config.SiteConfig.AccessibilityStatement;
import dk.genklang.model.Kind;
import dk.genklang.model.Ref;
import java.util.Optional;
import java.util.stream.Stream;

/** The accessibility statement: the editors' page of that id, and what the configuration knows. */
final class AccessibilityPage implements PageMaker {
  /** The id of the editors' page, and the last part of the address. */
  static final String ID = "tilgaengelighed";

  private static final String WAS = "/was/";

  /**
   * What the template shows.
   *
   * @param statement address of the official statement; may be empty
   * @param contact whom to tell: what is shown; may be empty
   * @param contactPath the same as a link; may be empty
   * @param reviewed the day the site was last gone through; may be empty
   */
  record View(
      Optional<Subject> subject,
      String title,
      String statement,
      String contact,
      String contactPath,
      String reviewed) {}

  @Override
  public Stream<PagePlan> pages(Layout layout) {
    Edition edition = layout.edition();
    Optional<dk.genklang.model.Page> written =
        edition.catalog().entry(new Ref(Kind.PAGE, ID)).map(dk.genklang.model.Page.class::cast);
    AccessibilityStatement statement = edition.config().accessibility();
    String title = written.map(page -> page.title()).orElse(edition.t("site.accessibility"));
    String path = "/" + ID + "/";
    HeadDraft head =
        layout.head(
            path,
            title,
            written.map(page -> page.summary()).orElse(edition.t("site.accessibility-lead")));
    written.ifPresent(head::edit);
    String contact =
        statement
            .contact()
            .or(() -> edition.config().contact().email())
            .or(() -> edition.config().contact().phone())
            .orElse("");
    View view =
        new View(
            written.map(new Subjects(edition)::of),
            title,
            statement.address().orElse(""),
            contact,
            contactPath(contact),
            statement.reviewed().map(edition.formats()::date).orElse(""));
    String subject = written.map(page -> page.common().origin().file()).orElse(edition.at(path));
    return Stream.of(
        layout.plan(path, () -> layout.page(path, "accessibility", head, subject, view)),
        layout.plan(WAS, () -> was(view, layout)));
  }

  /** The address where Danish authorities' statements are looked for leads to the official one. */
  private static Page was(View view, Layout layout) {
    Edition edition = layout.edition();
    String target = view.statement().isEmpty() ? edition.at("/" + ID + "/") : view.statement();
    return layout.page(
        WAS,
        "redirect",
        layout.head("/" + ID + "/", view.title(), edition.t("site.accessibility-lead")).hidden(),
        new Redirects.View(PageLink.own(target, view.title())));
  }

  private static String contactPath(String contact) {
    return contact.contains("@")
        ? "mailto:" + contact
        : contact.matches("[+0-9 ]+") ? Persons.tel(contact) : "";
  }
}
