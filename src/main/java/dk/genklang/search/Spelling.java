package dk.genklang.search;

/** What fold.js knows of letters typed without a Danish keyboard; a test compares the two. */
final class Spelling {
  private Spelling() {}

  /** {@code loosen} of fold.js: the same for terms that differ only in how æ, ø and å are typed. */
  static String loosen(String folded) {
    return folded.replaceAll("aa|ae", "a").replace("oe", "o");
  }
}
