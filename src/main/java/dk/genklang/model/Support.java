package dk.genklang.model;

/** What the hosts are prepared to help with (OpenActive accessibilitySupport). */
public enum Support implements Coded {
  SIGHT,
  HEARING,
  MOBILITY,
  MEMORY,
  MENTAL
}
