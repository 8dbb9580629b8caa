package dk.genklang.publish;

/** Takes the finished files of a site. Thread-safe. */
public interface Sink {
  /**
   * Adds a file to the site.
   *
   * @param file relative to the site's folder, with {@code /}, for example {@code
   *     aktiviteter/krolf/index.html}
   * @param bytes the whole content; not changed afterwards by the caller
   * @throws IllegalArgumentException when the path cannot be published on every system
   * @throws IllegalStateException when the same file was put before
   */
  void put(String file, byte[] bytes);
}
