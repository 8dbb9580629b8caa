package dk.genklang.site;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.genklang.catalog.Catalog;
import dk.genklang.catalog.Routes;
import dk.genklang.config.SiteConfig;
import dk.genklang.publish.Sink;
import dk.genklang.text.Texts;
import dk.genklang.theme.Brand;
import dk.genklang.theme.Palette;
import java.nio.charset.StandardCharsets;

/** What browsers ask of a site: how to search it, and how to put it on the home screen. */
record BrowserFiles(Catalog catalog, Routes routes, Assets assets) {
  void write(Sink sink) {
    sink.put("opensearch.xml", openSearch().getBytes(StandardCharsets.UTF_8));
    sink.put("manifest.webmanifest", manifest().getBytes(StandardCharsets.UTF_8));
  }

  private String openSearch() {
    SiteConfig config = catalog.config();
    String name = config.title() + " " + config.municipality();
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
          <ShortName>%s</ShortName>
          <Description>%s</Description>
          <InputEncoding>UTF-8</InputEncoding>
          <Language>%s</Language>
          <Url type="text/html" template="%s?q={searchTerms}"/>
        </OpenSearchDescription>
        """
        .formatted(xml(config.title()), xml(name), config.language(), xml(routes.url("/soeg/")));
  }

  private String manifest() {
    SiteConfig config = catalog.config();
    Palette palette = Palette.of(config.theme().colours());
    ObjectNode manifest = new ObjectMapper().createObjectNode();
    manifest.put("name", config.title() + " – " + config.municipality());
    manifest.put("short_name", config.title());
    manifest.put("lang", config.language());
    manifest.put("dir", Texts.of(config.language()).rightToLeft() ? "rtl" : "ltr");
    manifest.put("start_url", routes.link("/"));
    manifest.put("scope", routes.link("/"));
    manifest.put("display", "minimal-ui");
    manifest.put("background_color", palette.of(Brand.BOARD).css());
    manifest.put("theme_color", palette.of(Brand.PETROL).css());
    ArrayNode icons = manifest.putArray("icons");
    for (int size : new int[] {192, 512}) {
      ObjectNode icon = icons.addObject();
      icon.put("src", routes.link(assets.path("icon-" + size + ".png")));
      icon.put("sizes", size + "x" + size);
      icon.put("type", "image/png");
    }
    return manifest.toPrettyString() + "\n";
  }

  private static String xml(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
