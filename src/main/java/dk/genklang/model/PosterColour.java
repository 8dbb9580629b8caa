package dk.genklang.model;

/** The paper a poster is printed as if on. */
public enum PosterColour implements Coded {
  SOL,
  KORAL,
  BLAD,
  FJORD,
  SKOV
}
