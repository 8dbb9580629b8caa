package dk.genklang.site;

import dk.genklang.kept.Reads;
import dk.genklang.model.Ref;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Puts pages together: the frame they share, the head of each, and what it is about. */
final class Layout {
  private final Edition edition;
  private final Frame frame;

  Layout(Edition edition, Frame frame) {
    this.edition = edition;
    this.frame = frame;
  }

  Edition edition() {
    return edition;
  }

  Frame frame() {
    return frame;
  }

  /** The beginning of a page's head; {@code path} is the page's in the site's language. */
  HeadDraft head(String path, String title, String description) {
    return new HeadDraft(edition, path, title, description);
  }

  /**
   * A page.
   *
   * @param path in the site's language
   * @param template name below {@code templates/site}, without the ending
   * @param subject what it is made from, for messages
   * @param view what the template shows, as the variable {@code page}
   */
  Page page(String path, String template, HeadDraft head, String subject, Object view) {
    Map<String, Object> model = new HashMap<>();
    model.put("language", edition.language());
    model.put("site", frame);
    model.put("head", head.done());
    model.put("page", view);
    return new Page(
        edition.at(path), "site/" + template + ".peb", edition.language(), model, subject);
  }

  /**
   * A page to be made later, of anything there is; {@code path} is the page's in the site's
   * language.
   */
  PagePlan plan(String path, Supplier<Page> maker) {
    return new PagePlan(
        edition.at(path),
        "",
        () -> {
          Reads.noteEverything();
          return maker.get();
        });
  }

  /**
   * A page to be made later of what its maker is handed here and what it asks for.
   *
   * @param given all that the maker is handed which may change from one build to the next
   */
  PagePlan plan(String path, Record given, Supplier<Page> maker) {
    return new PagePlan(edition.at(path), ModelDigest.of(given, ""), maker);
  }

  /** The page of one thing, to be made later of that thing and what is asked for by the maker. */
  PagePlan plan(Ref ref, Supplier<Page> maker) {
    return new PagePlan(
        edition.path(ref),
        "",
        () -> {
          Reads.note(ref);
          return maker.get();
        });
  }

  /**
   * A page that stands alone.
   *
   * @param title and lead: keys of its head's texts
   * @param head adds to the head
   */
  PagePlan single(
      String path,
      String template,
      String title,
      String lead,
      UnaryOperator<HeadDraft> head,
      Supplier<Object> view) {
    return plan(
        path,
        () ->
            page(
                path,
                template,
                head.apply(head(path, edition.t(title), edition.t(lead))),
                view.get()));
  }

  /** A page that is not made from a file of content. */
  Page page(String path, String template, HeadDraft head, Object view) {
    return page(path, template, head, edition.at(path), view);
  }
}
