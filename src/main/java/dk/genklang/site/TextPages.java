package dk.genklang.site;

import dk.genklang.model.Collection;
import dk.genklang.model.Entry;
import dk.genklang.model.Grant;
import dk.genklang.model.Kind;
import dk.genklang.model.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The pages of collections, stories, grants and plain pages. */
final class TextPages implements PageMaker {
  /** What the templates show; what a kind does not have is empty. */
  record View(
      Subject subject,
      List<Strip> facts,
      Phrase intro,
      List<Card> entries,
      List<PageLink> links,
      Phrase quote,
      String teller,
      Phrase apply,
      List<Phrase> examples) {}

  /** Pages that show more than their text, and are made elsewhere. */
  private static final Set<String> OWN_PAGES = Set.of(AccessibilityPage.ID, VolunteerPage.ID);

  @Override
  public Stream<PagePlan> pages(Layout layout) {
    return layout.edition().catalog().entries().stream()
        .filter(TextPages::own)
        .map(entry -> layout.plan(entry.ref(), () -> page(entry, layout)));
  }

  private static boolean own(Entry entry) {
    return entry instanceof Collection
        || entry instanceof Story
        || entry instanceof Grant
        || (entry instanceof dk.genklang.model.Page && !OWN_PAGES.contains(entry.id()));
  }

  private static Page page(Entry entry, Layout layout) {
    Edition edition = layout.edition();
    String path = edition.routes().page(entry.ref(), edition.config().language());
    HeadDraft head =
        layout
            .head(path, entry.title(), entry.summary())
            .section(entry.ref().kind().code())
            .data(edition.data().of(entry))
            .edit(entry);
    if (entry.ref().kind() != Kind.PAGE) {
      head.under(entry.ref().kind());
    }
    return layout.page(
        path,
        entry.ref().kind().code(),
        head,
        entry.common().origin().file(),
        view(entry, edition));
  }

  static View view(Entry entry, Edition edition) {
    Words words = edition.words();
    Subject subject = new Subjects(edition).of(entry);
    if (entry instanceof Collection collection) {
      List<Card> cards = edition.cards().of(collection.entries().stream());
      return new View(
          subject,
          List.of(),
          words.of(entry, "intro", collection.intro()),
          cards,
          others(collection, edition),
          Phrase.NONE,
          "",
          Phrase.NONE,
          List.of());
    } else if (entry instanceof Story story) {
      List<Card> about = edition.cards().of(story.about().stream());
      return new View(
          subject,
          List.of(),
          Phrase.NONE,
          about,
          List.of(),
          words.of(entry, "quote", story.quote()),
          teller(story.age(), edition),
          Phrase.NONE,
          List.of());
    } else if (entry instanceof Grant grant) {
      return new View(
          subject,
          facts(grant, edition),
          Phrase.NONE,
          List.of(),
          List.of(),
          Phrase.NONE,
          "",
          words.of(entry, "apply", grant.apply()),
          words.of(entry, "examples", grant.examples()));
    }
    return new View(
        subject,
        List.of(),
        Phrase.NONE,
        List.of(),
        List.of(),
        Phrase.NONE,
        "",
        Phrase.NONE,
        List.of());
  }

  /** Areas, categories and contacts have no card. */
  private static List<PageLink> others(Collection collection, Edition edition) {
    return collection.entries().stream()
        .filter(ref -> !Kind.ENTRIES.contains(ref.kind()))
        .flatMap(ref -> edition.link(ref).stream())
        .toList();
  }

  static String teller(Optional<Integer> age, Edition edition) {
    return age.map(years -> edition.t("site.teller", years)).orElse("");
  }

  private static List<Strip> facts(Grant grant, Edition edition) {
    List<Strip> facts = new ArrayList<>(edition.cards().of(grant).strips());
    return List.copyOf(facts);
  }
}
