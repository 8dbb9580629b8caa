package dk.genklang.model;

/** What a contact person of the municipality does. */
public enum ContactRole implements Coded {
  BRIDGE_BUILDER,
  VOLUNTEER_CONSULTANT,
  PREVENTION_CONSULTANT,
  DEMENTIA_CONSULTANT,
  ABC_COORDINATOR
}
