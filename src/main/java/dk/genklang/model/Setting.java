package dk.genklang.model;

/** Where an activity takes place when it is not simply at its place. */
public enum Setting implements Coded {
  AT_PLACE,
  AT_HOME,
  OUTDOORS,
  PHONE,
  ONLINE
}
