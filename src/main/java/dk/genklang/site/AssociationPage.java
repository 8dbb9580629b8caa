package dk.genklang.site;

import dk.genklang.catalog.Catalog;
import dk.genklang.model.Association;
import dk.genklang.model.Kind;
import dk.genklang.model.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The page of each association. */
final class AssociationPage implements PageMaker {
  /** What the template shows. */
  record View(
      Subject subject,
      List<Strip> facts,
      List<OfferLine> offers,
      Person contact,
      Phrase comesToYou,
      List<Point> volunteer,
      Optional<PageLink> parent,
      List<PageLink> children,
      List<Card> activities,
      Optional<Person> bridgeBuilder) {}

  /** Something the association does for people. */
  record OfferLine(Phrase name, Phrase how, Phrase where) {}

  @Override
  public Stream<PagePlan> pages(Layout layout) {
    return layout.edition().catalog().entries(Association.class).stream()
        .map(association -> layout.plan(association.ref(), () -> page(association, layout)));
  }

  private static Page page(Association association, Layout layout) {
    Edition edition = layout.edition();
    String path = edition.routes().page(association.ref(), edition.config().language());
    HeadDraft head =
        layout
            .head(path, association.title(), association.summary())
            .section("search")
            .under(Kind.ASSOCIATION)
            .data(edition.data().of(association))
            .edit(association);
    return layout.page(
        path,
        "association",
        head,
        association.common().origin().file(),
        view(association, edition));
  }

  private static View view(Association association, Edition edition) {
    Catalog catalog = edition.catalog();
    Words words = edition.words();
    Persons persons = new Persons(edition);
    Person contact = persons.of(association, association.contact());
    return new View(
        new Subjects(edition).of(association),
        facts(association, contact, edition),
        association.offers().stream()
            .map(
                offer ->
                    new OfferLine(
                        words.of(association, "offers", offer.name()),
                        words.of(association, "offers", offer.how()),
                        words.of(association, "offers", offer.where())))
            .toList(),
        contact,
        words.of(association, "comes_to_you", association.comesToYou()),
        VolunteerPage.points(association, edition),
        association.parent().flatMap(id -> edition.link(new Ref(Kind.ASSOCIATION, id))),
        catalog.children(association.ref()).stream().map(edition::link).toList(),
        edition.cards().of(catalog.organizedBy(association.ref())),
        persons.bridgeBuilder(catalog.areas(association)));
  }

  private static List<Strip> facts(Association association, Person contact, Edition edition) {
    Words words = edition.words();
    List<Strip> facts = new ArrayList<>();
    association
        .welcomes()
        .ifPresent(
            welcomes ->
                facts.add(
                    Strip.of(
                        "hand-waving", edition.t("site.new-people"), edition.label(welcomes), "")));
    facts.add(
        Strip.of(
            "map-pin",
            edition.t("site.where"),
            edition.cards().of(association).where(),
            Phrase.NONE));
    association
        .membershipFee()
        .ifPresent(
            fee ->
                facts.add(
                    Strip.of(
                        "tag",
                        edition.t("site.membership"),
                        words.of(association, "membership_fee", fee),
                        Phrase.NONE)));
    if (!contact.phone().isEmpty()) {
      facts.add(
          Strip.of("phone", edition.t("site.ring"), Phrase.own(contact.phone()), contact.role())
              .asNumber());
    }
    return facts;
  }
}
