package dk.genklang.model;

/** How hard an activity is on the body, from sitting to a raised pulse. */
public enum Physical implements Coded {
  SEATED,
  GENTLE_WALK,
  WALK_1_3_KM,
  PULSE_UP
}
