package dk.genklang.publish;

/**
 * Something wrong in one page.
 *
 * @param name the element, attribute or id it is about
 * @param place line and column, see {@link Cursor}
 */
record Fault(Kind kind, String name, long place) {
  /** The code is what stands in the message files. */
  enum Kind {
    UNCLOSED("unclosed"),
    STRAY_END("stray"),
    SELF_CLOSED("slash"),
    NESTED("nested"),
    ATTRIBUTE_TWICE("twice"),
    ATTRIBUTE("attribute"),
    TAG("tag"),
    COMMENT("comment"),
    RAW("raw"),
    DOCTYPE("doctype"),
    DUPLICATE_ID("id"),
    JSON("json");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    String code() {
      return code;
    }
  }
}
