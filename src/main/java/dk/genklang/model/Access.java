package dk.genklang.model;

/** How well a place serves people with one particular need; unknown is said, not hidden. */
public enum Access implements Coded {
  YES,
  PARTLY,
  NO,
  UNKNOWN
}
