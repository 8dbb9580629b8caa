package dk.genklang.serve;

import java.util.Optional;

/** Files that are made when a browser asks for them, and are newer than the folder's. */
public interface LiveFiles {
  /**
   * A file as it is now. Asked by several threads.
   *
   * @param file relative to the site: {@code aktiviteter/krolf/index.html}
   * @return empty when it is not among the files that are made this way, as all pages are
   */
  Optional<byte[]> read(String file);
}
