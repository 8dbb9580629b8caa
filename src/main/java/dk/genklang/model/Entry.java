package dk.genklang.model;

/** One file of content: something with an id, a page and an address of its own. */
public sealed interface Entry
    permits Activity, Association, Place, Tool, Collection, Story, Grant, Page {
  /** What entries of every kind have. */
  Common common();

  /** Kind and id. */
  default Ref ref() {
    return common().ref();
  }

  /** The id within its kind. */
  default String id() {
    return common().ref().id();
  }

  /** The title as shown. */
  default String title() {
    return common().title();
  }

  /** The summary as shown. */
  default String summary() {
    return common().summary();
  }
}
