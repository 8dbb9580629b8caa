package dk.genklang.check;

import java.util.List;

/**
 * Something that can be read on a page.
 *
 * @param path of the value, or {@code body}
 */
record Text(String path, List<Passage> passages) {
  Text {
    passages = List.copyOf(passages);
  }
}
