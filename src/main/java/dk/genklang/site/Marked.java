package dk.genklang.site;

/** Words that say which language they are in. */
interface Marked {
  /** The language (ISO 639-1) where it is not the page's; empty where it is. */
  String lang();
}
