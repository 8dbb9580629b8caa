package dk.genklang.site;

import java.util.Optional;

/**
 * A map that can be moved, on the pages of a municipality that has pictures for one.
 *
 * @param tiles address of the pictures, with {@code {z}}, {@code {x}} and {@code {y}}
 * @param closest how close there are pictures
 * @param host whom the pictures are fetched from, as people read it
 * @param attribution whose map it is
 * @param policy what the page may load: its own files, and pictures from that host
 */
record MovableMap(String tiles, int closest, String host, Phrase attribution, String policy) {
  /** Empty where the municipality has named no pictures. */
  static Optional<MovableMap> of(Edition edition) {
    return edition
        .config()
        .map()
        .map(
            map ->
                new MovableMap(
                    map.address(),
                    map.maxZoom(),
                    map.host(),
                    edition.words().site(map.attribution()),
                    HostFiles.policy(edition.config())));
  }
}
