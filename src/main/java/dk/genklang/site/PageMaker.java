package dk.genklang.site;

import java.util.function.Supplier;
import java.util.stream.Stream;

/** Makes the pages of one type in one language; each is made when it is asked for. */
interface PageMaker {
  Stream<Supplier<Page>> pages(Layout layout);
}
