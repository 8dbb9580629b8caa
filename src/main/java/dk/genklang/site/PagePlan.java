package dk.genklang.site;

import java.util.function.Supplier;

/**
 * A page that is not made yet: where it will stand, and how to make it. Making it again gives an
 * equal page, from any thread. What the maker reads of the content, it notes in {@link
 * dk.genklang.kept.Reads}.
 *
 * @param path of the page in its language: {@code /en/aktiviteter/krolf/}
 */
public record PagePlan(String path, Supplier<Page> maker) {
  /** Makes the page. */
  public Page page() {
    return maker.get();
  }
}
