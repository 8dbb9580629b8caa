package dk.genklang.model;

/** Whether an association can take new people now. */
public enum Welcomes implements Coded {
  OPEN,
  CALL_FIRST,
  PAUSED
}
