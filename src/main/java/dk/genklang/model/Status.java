package dk.genklang.model;

/** Whether one can come now (HSDS service status). */
public enum Status implements Coded {
  ACTIVE,
  PAUSED,
  WAITING_LIST,
  CANCELLED,
  ENDED
}
