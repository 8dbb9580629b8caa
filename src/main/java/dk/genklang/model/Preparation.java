package dk.genklang.model;

/** How much has to be made ready before a tool is used. */
public enum Preparation implements Coded {
  NONE,
  LITTLE,
  MUCH
}
