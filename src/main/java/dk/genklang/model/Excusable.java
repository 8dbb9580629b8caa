package dk.genklang.model;

/** The codes of the problems an editor can excuse. */
public enum Excusable implements Coded {
  STIGMA_WORD,
  OFFICIAL_WORD,
  NOTHING_TOGETHER,
  NOTHING_TO_GIVE,
  HARD_TO_READ
}
