package dk.genklang.model;

/** What people who move, see or hear with difficulty ask of a place. */
public enum AccessFeature implements Coded {
  STEP_FREE_ENTRANCE,
  ACCESSIBLE_TOILET,
  ACCESSIBLE_PARKING,
  LIFT,
  HEARING_LOOP,
  SEATING
}
