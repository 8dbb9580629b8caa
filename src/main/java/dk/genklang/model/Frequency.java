package dk.genklang.model;

/** How a schedule repeats. */
public enum Frequency implements Coded {
  WEEK,
  MONTH,
  ONCE,
  DATES
}
