package dk.genklang.site;

import dk.genklang.model.Association;
import dk.genklang.model.ContactRole;
import dk.genklang.model.Kind;
import dk.genklang.model.Ref;
import dk.genklang.model.Status;
import dk.genklang.model.Volunteering;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** "Bliv frivillig": the editors' page of that id, who looks for a hand, and whom to ring. */
final class VolunteerPage implements PageMaker {
  /** The id of the editors' page, and the last part of the address. */
  static final String ID = "bliv-frivillig";

  private static final String PATH = "/" + ID + "/";

  /** What the template shows. */
  record View(Optional<Subject> subject, List<Task> tasks, String more, List<Person> consultants) {}

  /** An association and what it asks for. */
  record Task(Card card, List<Point> points) {}

  @Override
  public Stream<PagePlan> pages(Layout layout) {
    Edition edition = layout.edition();
    return tasks(edition).isEmpty() && written(edition).isEmpty()
        ? Stream.of()
        : Stream.of(layout.plan(PATH, () -> page(layout)));
  }

  private static Page page(Layout layout) {
    Edition edition = layout.edition();
    Optional<dk.genklang.model.Page> written = written(edition);
    HeadDraft head =
        layout.head(
            PATH,
            written.map(page -> page.title()).orElse(edition.t("site.volunteers-title")),
            written.map(page -> page.summary()).orElse(edition.t("site.volunteers-lead")));
    written.ifPresent(head::edit);
    View view =
        new View(
            written.map(new Subjects(edition)::of),
            tasks(edition),
            edition.at("/find/giv-en-haand/"),
            edition.catalog().contacts().stream()
                .filter(contact -> contact.role() == ContactRole.VOLUNTEER_CONSULTANT)
                .map(new Persons(edition)::of)
                .toList());
    String subject = written.map(page -> page.common().origin().file()).orElse(edition.at(PATH));
    return layout.page(PATH, "volunteer", head, subject, view);
  }

  private static Optional<dk.genklang.model.Page> written(Edition edition) {
    return edition.catalog().entry(new Ref(Kind.PAGE, ID)).map(dk.genklang.model.Page.class::cast);
  }

  private static List<Task> tasks(Edition edition) {
    return edition.catalog().current(Association.class).stream()
        .filter(association -> association.volunteer().isPresent())
        .filter(association -> association.common().status() == Status.ACTIVE)
        .map(association -> new Task(edition.cards().of(association), points(association, edition)))
        .toList();
  }

  /** What an association asks for, how long it takes, and how one tries it. */
  static List<Point> points(Association association, Edition edition) {
    Optional<Volunteering> volunteer = association.volunteer();
    List<Point> points = new ArrayList<>();
    add(
        points,
        "hand-heart",
        "site.tasks",
        volunteer.flatMap(Volunteering::tasks),
        association,
        edition);
    add(
        points,
        "clock",
        "site.time-needed",
        volunteer.flatMap(Volunteering::time),
        association,
        edition);
    add(
        points,
        "hand-waving",
        "site.trial",
        volunteer.flatMap(Volunteering::trial),
        association,
        edition);
    return points;
  }

  private static void add(
      List<Point> points,
      String icon,
      String key,
      Optional<String> text,
      Association association,
      Edition edition) {
    text.map(words -> edition.words().of(association, "volunteer", words))
        .ifPresent(words -> points.add(new Point(icon, edition.t(key), words)));
  }
}
