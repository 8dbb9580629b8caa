package dk.genklang.site;

import java.util.function.Supplier;

/**
 * A page that is not made yet: where it will stand, and how to make it. Making it again gives an
 * equal page, from any thread. What the maker reads of the content, it notes in {@link
 * dk.genklang.kept.Reads}.
 *
 * @param path of the page in its language: {@code /en/aktiviteter/krolf/}
 * @param given stands for all that the maker was handed which may change from one build to the next
 */
public record PagePlan(String path, String given, Supplier<Page> maker) {
  /** Makes the page. */
  public Page page() {
    return maker.get();
  }
}
