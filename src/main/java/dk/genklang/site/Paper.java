package dk.genklang.site;

import java.util.List;
import java.util.Optional;

/**
 * What there is on paper of one thing.
 *
 * @param files PDFs and texts, the first is the one most ask for
 * @param picture of that first one, small
 * @param workshop where one makes a poster of one's own from it
 */
record Paper(List<PageLink> files, Optional<Shown> picture, Optional<String> workshop) {
  /**
   * A small picture of a file.
   *
   * @param path of the picture
   * @param file it shows
   * @param width and height in CSS pixels
   */
  record Shown(String path, String file, int width, int height) {}
}
