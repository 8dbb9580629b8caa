package dk.genklang.site;

import java.util.stream.Stream;

/** Plans the pages of one type in one language; each is made when it is asked for. */
interface PageMaker {
  Stream<PagePlan> pages(Layout layout);
}
