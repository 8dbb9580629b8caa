package dk.genklang.model;

/** Whether one comes and goes, belongs to a team, or follows a course. */
public enum GroupForm implements Coded {
  DROP_IN,
  TEAM,
  COURSE
}
