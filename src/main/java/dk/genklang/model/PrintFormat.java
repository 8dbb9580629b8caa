package dk.genklang.model;

import java.util.List;
import java.util.Optional;

/**
 * What can be printed: of which kind of thing, on which paper, of how many pages. Two kinds may
 * have a format of the same id.
 */
public enum PrintFormat {
  POSTER_A4(Kind.ACTIVITY, "poster-a4", Paper.A4, 1),
  POSTER_A3(Kind.ACTIVITY, "poster-a3", Paper.A3, 1),
  POSTER_TEAROFF_A4(Kind.ACTIVITY, "poster-tearoff-a4", Paper.A4, 1),
  FLYER_A5(Kind.ACTIVITY, "flyer-a5", Paper.A5, 2),
  FLYER_A5_2UP_A4(Kind.ACTIVITY, "flyer-a5-2up-a4", Paper.A4_TURNED, 2, FLYER_A5),
  SIGN_A4(Kind.ACTIVITY, "sign-a4", Paper.A4, 1),
  NOTICE(Kind.ACTIVITY, "notice", Paper.A4, 1),

  PROGRAMME_A4(Kind.PLACE, "programme-a4", Paper.A4, PrintFormat.ANY),
  PROGRAMME_A3(Kind.PLACE, "programme-a3", Paper.A3, PrintFormat.ANY),
  FOLDER_A5(Kind.PLACE, "folder-a5", Paper.A5, PrintFormat.ANY),

  HOME_VISIT_A4(Kind.AREA, "home-visit-a4", Paper.A4, PrintFormat.ANY),
  BOOKLET_A5(Kind.AREA, "booklet-a5", Paper.A5, PrintFormat.ANY),
  BOOKLET_A4(Kind.AREA, "booklet-a4", Paper.A4_TURNED, PrintFormat.ANY, BOOKLET_A5),
  CONTACT_CARD(Kind.AREA, "contact-card", Paper.A4, 1),
  REFERRAL_SLIPS(Kind.AREA, "referral-slips", Paper.A4, 1),

  CARDS_A4(Kind.TOOL, "cards-a4", Paper.A4, PrintFormat.ANY),
  FOLD_A4(Kind.TOOL, "fold-a4", Paper.A4, PrintFormat.ANY),
  SHEET_A4(Kind.TOOL, "sheet-a4", Paper.A4, PrintFormat.ANY),
  CHECKLIST_A4(Kind.TOOL, "checklist-a4", Paper.A4, PrintFormat.ANY),
  TOOL_SIGN_A4(Kind.TOOL, "sign-a4", Paper.A4, 1),

  COLLECTION_FLYER_A5(Kind.COLLECTION, "flyer-a5", Paper.A5, 2),
  COLLECTION_BOOKLET_A5(Kind.COLLECTION, "booklet-a5", Paper.A5, PrintFormat.ANY);

  /** As many pages as the content needs. */
  public static final int ANY = 0;

  private final Kind kind;
  private final String id;
  private final Paper paper;
  private final int pages;
  private final Optional<PrintFormat> imposes;

  PrintFormat(Kind kind, String id, Paper paper, int pages) {
    this.kind = kind;
    this.id = id;
    this.paper = paper;
    this.pages = pages;
    this.imposes = Optional.empty();
  }

  PrintFormat(Kind kind, String id, Paper paper, int pages, PrintFormat imposes) {
    this.kind = kind;
    this.id = id;
    this.paper = paper;
    this.pages = pages;
    this.imposes = Optional.of(imposes);
  }

  /** All that can be made, in order. */
  public static List<PrintFormat> all() {
    return List.of(values());
  }

  /** The formats a kind of thing can be printed in. */
  public static List<PrintFormat> of(Kind kind) {
    return all().stream().filter(format -> format.kind == kind).toList();
  }

  /** The format of a kind of thing with an id such as {@code poster-a4}. */
  public static Optional<PrintFormat> of(Kind kind, String id) {
    return of(kind).stream().filter(format -> format.id.equals(id)).findFirst();
  }

  /** The kind of thing it is made of. */
  public Kind kind() {
    return kind;
  }

  /** As it is written in the configuration and in addresses. */
  public String id() {
    return id;
  }

  /** The name of its file. */
  public String file() {
    return id + (this == NOTICE ? ".txt" : ".pdf");
  }

  /** The size of its pages after they are cut. */
  public Paper paper() {
    return paper;
  }

  /** How many pages it has, or {@link #ANY}. */
  public int pages() {
    return pages;
  }

  /**
   * The format whose pages stand on its sheets so that cutting or folding puts them in order. Such
   * a file is for a printer; the other one is for reading.
   */
  public Optional<PrintFormat> imposes() {
    return imposes;
  }
}
