package dk.genklang.model;

/** How one says that one is coming. */
public enum SignupHow implements Coded {
  DROP_IN,
  PHONE,
  EMAIL,
  WEB,
  WAITING_LIST
}
