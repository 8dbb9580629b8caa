package dk.genklang.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.genklang.catalog.Catalog;
import dk.genklang.catalog.Routes;
import dk.genklang.kept.Kept;
import dk.genklang.model.PrintFormat;
import dk.genklang.template.Templates;
import dk.genklang.testing.TinySite;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said to be printable is. */
class PrintersTest {
  @TempDir Path folder;

  @Test
  void everyFormatHasAPrinterAndNoOther() {
    Catalog catalog = TinySite.in(folder, "").catalog();
    Fonts fonts = new Fonts(PrintShop.TEMPLATES.resolve("fonts"));
    Studio.Tools tools =
        new Studio.Tools(
            new Templates(PrintShop.TEMPLATES),
            fonts,
            new Signs(PrintShop.ASSETS),
            new Photos(folder),
            0);
    Routes routes = new Routes(catalog.config().baseUrl(), catalog.language());
    Studio studio = new Studio(catalog, routes, tools);
    assertEquals(
        new LinkedHashSet<>(PrintFormat.all()),
        Printers.of(studio, new Press(fonts, new Kept(folder.resolve("cache")))).keySet());
  }
}
