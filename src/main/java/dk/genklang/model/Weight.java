package dk.genklang.model;

/** How seriously a word in a text is taken. */
public enum Weight implements Coded {
  /** Words that keep people away; they stop the publishing. */
  ERROR,

  /** Words of the office; they are reported. */
  WARNING
}
