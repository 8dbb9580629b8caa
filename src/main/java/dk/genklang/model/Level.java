package dk.genklang.model;

/** How much one must know or be able to do beforehand. */
public enum Level implements Coded {
  EVERYONE,
  SOME,
  EXPERIENCED
}
