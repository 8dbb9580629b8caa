package dk.genklang.publish;

import java.util.function.Supplier;

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
   * Adds a file that need not be made where an earlier build made it from the same.
   *
   * @param given stands for all that the maker was handed; what else it reads, it notes in {@link
   *     dk.genklang.kept.Reads}
   * @param maker asked only when something it was handed or has read is not as it was; the draft's
   *     bytes are made only when the draft is not what it was
   */
  default void make(String file, String given, Supplier<Draft> maker) {
    put(file, maker.get().bytes().get());
  }
}
