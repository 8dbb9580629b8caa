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

  /**
   * Adds a file that an earlier build made from the same, if it is still there.
   *
   * @param madeFrom stands for everything the file is made from: 32 hexadecimal digits
   * @return false when nothing was added, and the file is to be made
   */
  default boolean keep(String file, String madeFrom) {
    return false;
  }

  /** Adds a file, and has the next build remember what it was made from. */
  default void put(String file, String madeFrom, byte[] bytes) {
    put(file, bytes);
  }
}
