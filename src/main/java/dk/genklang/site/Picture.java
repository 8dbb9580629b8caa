package dk.genklang.site;

import dk.genklang.catalog.Routes;
import dk.genklang.markdown.ShownPicture;
import dk.genklang.picture.Sizes;
import java.util.stream.Collectors;

/** A picture of an entry. */
record Picture(ShownPicture shown, Phrase alt) {
  /** The addresses a browser chooses among. */
  static ShownPicture shown(Sizes sizes, Routes routes) {
    String set =
        sizes.all().stream()
            .map(size -> routes.link(size.path()) + " " + size.width() + "w")
            .collect(Collectors.joining(", "));
    Sizes.Size middle = sizes.middle();
    return new ShownPicture(routes.link(middle.path()), set, middle.width(), middle.height());
  }
}
