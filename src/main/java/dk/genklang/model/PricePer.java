package dk.genklang.model;

/** What a price is paid for. */
public enum PricePer implements Coded {
  TIME,
  SEASON,
  MEAL,
  MEMBERSHIP
}
