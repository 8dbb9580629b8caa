package dk.genklang.model;

/** What kind of community stands behind an offer. */
public enum AssociationType implements Coded {
  ASSOCIATION,
  NETWORK,
  CONGREGATION,
  COUNCIL,
  HOUSING
}
