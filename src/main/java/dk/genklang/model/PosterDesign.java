package dk.genklang.model;

/** The three designs of a poster: called out, pinned up, or led by a picture. */
public enum PosterDesign implements Coded {
  RAAB,
  OPSLAG,
  BILLEDE
}
