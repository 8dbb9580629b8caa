package dk.genklang.check;

import dk.genklang.markdown.MarkdownReading;
import dk.genklang.model.Entry;

/**
 * An entry, or a translation of one, with its text as parsed once for all rules.
 *
 * @param translation whether this is a translation
 */
record Written(Entry entry, MarkdownReading body, boolean translation) {
  static Written original(Entry entry) {
    return new Written(entry, new MarkdownReading(entry.common().body()), false);
  }

  static Written translation(Entry entry) {
    return new Written(entry, new MarkdownReading(entry.common().body()), true);
  }
}
