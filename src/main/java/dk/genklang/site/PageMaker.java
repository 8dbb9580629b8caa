package dk.genklang.site;

import java.util.stream.Stream;

/** Makes the pages of one type in one language. */
interface PageMaker {
  Stream<Page> pages(Layout layout);
}
