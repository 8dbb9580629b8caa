package dk.genklang.site;

import dk.genklang.model.Area;
import dk.genklang.model.Common;
import dk.genklang.model.Entry;
import dk.genklang.model.Kind;
import dk.genklang.model.Ref;
import dk.genklang.model.Status;
import java.util.List;
import java.util.stream.Stream;

/** Makes what the pages of all entries show. */
record Subjects(Edition edition) {
  /** The bricks of a page's head: three rows of two, with the sign in the middle row. */
  private static final int BRICKS = 6;

  private static final int COLUMNS = 2;
  private static final int SIGN_AT = 2;

  Subject of(Entry entry) {
    Common common = entry.common();
    String path = edition.path(entry.ref());
    Card card = edition.cards().of(entry);
    Paper paper = new Prints(edition).of(entry);
    return new Subject(
        entry.ref().toString(),
        path,
        edition.label(entry.ref().kind()),
        card.title(),
        card.summary(),
        card.sign(),
        card.paper(),
        Brick.pattern(BRICKS, COLUMNS, SIGN_AT, card.sign(), entry.ref().toString()),
        common.categories().stream()
            .map(id -> new Ref(Kind.CATEGORY, id))
            .flatMap(ref -> edition.link(ref).stream())
            .toList(),
        areas(entry),
        notices(entry),
        edition.picture(entry),
        edition.prose(entry),
        verified(entry),
        common.website().orElse(""),
        paper.files(),
        paper,
        share(entry, path),
        edition.cards().of(edition.catalog().mentions(entry.ref())),
        card.phone());
  }

  private List<PageLink> areas(Entry entry) {
    List<Area> areas =
        edition.catalog().everywhere(entry) ? List.of() : edition.catalog().areas(entry);
    return areas.stream().flatMap(area -> edition.link(area.ref()).stream()).toList();
  }

  private List<Notice> notices(Entry entry) {
    Common common = entry.common();
    Words words = edition.words();
    Stream<Notice> status =
        common.status() == Status.ACTIVE
            ? Stream.of()
            : Stream.of(
                new Notice(
                    common.status().code(),
                    icon(common.status()),
                    Phrase.own(edition.label(common.status())),
                    Phrase.own(edition.t("site.status-text." + common.status().code()))));
    Stream<Notice> alert =
        common.alert().stream()
            .map(
                text ->
                    new Notice("alert", "megaphone", Phrase.NONE, words.of(entry, "alert", text)));
    return Stream.concat(status, alert).toList();
  }

  private static String icon(Status status) {
    return switch (status) {
      case CANCELLED, ENDED -> "prohibit";
      case WAITING_LIST -> "hourglass";
      default -> "pause-circle";
    };
  }

  private Phrase verified(Entry entry) {
    String date = edition.formats().date(entry.common().verified());
    return Phrase.own(
        entry
            .common()
            .verifiedBy()
            .map(by -> edition.t("site.verified-by", date, by))
            .orElseGet(() -> edition.t("site.verified", date)));
  }

  private String share(Entry entry, String path) {
    String text = entry.summary() + "\n\n" + edition.routes().url(path);
    return "mailto:?subject="
        + Corrections.encoded(entry.title())
        + "&body="
        + Corrections.encoded(text);
  }
}
