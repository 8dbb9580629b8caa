package dk.genklang.publish;

/**
 * Where a link leads. Of all links of a site, which are millions, equal ones are made one, for
 * which Java's own comparing of records is slow.
 *
 * @param file the published file, or the folder of its {@code index.html}; the address as written
 *     where it leads to nothing; empty when it cannot be on the site
 * @param fragment what stands after {@code #}, as written; empty when nothing does
 */
record Target(Kind kind, String file, String fragment) {
  enum Kind {
    /** To a place on the site, if that exists. */
    INSIDE,
    /** To another site, a phone, a mail program: not for us to check. */
    OUTSIDE,
    /** To nothing that could exist. */
    NOWHERE
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Target target
        && kind == target.kind
        && file.equals(target.file)
        && fragment.equals(target.fragment);
  }

  @Override
  public int hashCode() {
    return 31 * file.hashCode() + fragment.hashCode();
  }

  static Target outside() {
    return new Target(Kind.OUTSIDE, "", "");
  }

  static Target nowhere(String written) {
    return new Target(Kind.NOWHERE, written, "");
  }

  /**
   * Whether the fragment has to be an element's id. One with {@code =} or {@code :~:} is a state or
   * a quotation, and {@code #top} is everywhere.
   */
  boolean isAnchor() {
    return !fragment.isEmpty()
        && !fragment.equals("top")
        && fragment.indexOf('=') < 0
        && !fragment.startsWith(":~:");
  }
}
