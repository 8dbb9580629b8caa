package dk.genklang.search;

import java.util.List;

/** Finds out what words mean to the index, by the scripts the browser uses too. */
interface WordAnalyser {
  /** Gets ready, which may take a while and be done beside other work. */
  default void start() {}

  /**
   * Analyses chunks.
   *
   * @param language ISO 639-1
   * @param chunks distinct, in lower case
   * @return the analysis of each, in their order
   */
  List<Analysis> analyse(String language, List<String> chunks);

  /** The terms that compounds are made with in a language. */
  List<String> knownParts(String language);
}
