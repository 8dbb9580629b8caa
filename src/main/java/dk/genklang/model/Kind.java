package dk.genklang.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of things that have an id, a page and an address, in the order lists show them. */
public enum Kind implements Coded {
  ACTIVITY("activities", "aktiviteter"),
  ASSOCIATION("associations", "foreninger"),
  PLACE("places", "moedesteder"),
  TOOL("tools", "vaerktoejer"),
  COLLECTION("collections", "samlinger"),
  STORY("stories", "historier"),
  GRANT("grants", "puljer"),
  PAGE("pages", ""),
  CONTACT("", "kontakter"),
  AREA("", "omraader"),
  CATEGORY("", "kategorier");

  /** The kinds that are written as one file an entry. */
  public static final List<Kind> ENTRIES =
      List.of(ACTIVITY, ASSOCIATION, PLACE, TOOL, COLLECTION, STORY, GRANT, PAGE);

  private final String folder;
  private final String segment;

  Kind(String folder, String segment) {
    this.folder = folder;
    this.segment = segment;
  }

  /** The folder in {@code content/} of a kind with one file an entry; empty for the others. */
  public String folder() {
    return folder;
  }

  /** The first part of the kind's addresses; empty for pages, which stand at the root. */
  public String segment() {
    return segment;
  }

  /** The kind written {@code activity}, {@code place}... in references. */
  public static Optional<Kind> ofCode(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
  }

  /** The same, of {@link #ENTRIES} alone. */
  public static Optional<Kind> ofEntryCode(String code) {
    return ofCode(code).filter(ENTRIES::contains);
  }

  /** How {@link #ENTRIES} are written, for a message. */
  public static String entryCodes() {
    return ENTRIES.stream().map(Kind::code).collect(Collectors.joining(", "));
  }
}
