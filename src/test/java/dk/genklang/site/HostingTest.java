package dk.genklang.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.genklang.testing.Generated;
import dk.genklang.testing.TinySite;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What hosts are told of the files, and {@code docs/hosting.md} that is made of it. */
class HostingTest {
  @TempDir Path folder;

  @Test
  void theSiteTellsItsHostWhichHeadersToSend() {
    Published site = Published.of(TinySite.in(folder, ""));

    assertEquals(
        "/* Content-Security-Policy: default-src 'self'; base-uri 'none'; form-action 'self';"
            + " object-src 'none'; frame-ancestors 'none' Referrer-Policy:"
            + " strict-origin-when-cross-origin Permissions-Policy: camera=(), microphone=(),"
            + " geolocation=(), payment=(), usb=(), browsing-topics=() X-Content-Type-Options:"
            + " nosniff Cross-Origin-Opener-Policy: same-origin Strict-Transport-Security:"
            + " max-age=31536000 /assets/* Cache-Control: public, max-age=31536000, immutable"
            + " /media/* Cache-Control: public, max-age=31536000, immutable /api/*"
            + " Access-Control-Allow-Origin: * /feeds/* Access-Control-Allow-Origin: * ",
        site.text("_headers"));
  }

  @Test
  void theHostOfTheMapsPicturesIsTheOnlyOneBesideTheSite() {
    Published site =
        Published.of(
            TinySite.in(
                folder,
                """
                -- + site-config.yml --
                map: {tiles: "https://tiles.example.org:8443/v1/{z}/{x}/{y}.png?key=a,b&c={z}", attribution: © Kortet}
                """));

    assertTrue(
        site.text("_headers")
            .startsWith(
                "/* Content-Security-Policy: default-src 'self'; base-uri 'none'; form-action"
                    + " 'self'; object-src 'none'; img-src 'self' https://tiles.example.org:8443;"
                    + " frame-ancestors 'none' Referrer-Policy:"),
        site.text("_headers"));
  }

  @Test
  void whoFindsAHoleCanTellTheOffice() {
    assertEquals(
        "Contact: mailto:proeve@example.org Expires: 2027-11-21T00:00:00Z Preferred-Languages: da"
            + " Canonical: https://proeve.example.org/.well-known/security.txt ",
        Published.of(TinySite.in(folder, "")).text(".well-known/security.txt"));
  }

  @Test
  void theDocumentSaysTheSameInTheWordsOfEveryServer() throws IOException {
    new Generated("HostingTest").file(Path.of("docs/hosting.md"), document());
  }

  private static String document() {
    return """
        # Hosting

        The published folder is the whole site: any web server will do, and nothing runs on it. `404.html` is the page for what
        is missing. These headers make it as safe and as fast as it can be; `HostingTest` keeps this page in step with the code.
        Every page also carries the policy itself, for hosts that cannot be told.

        * Everything comes from the site's own address, and no script or style stands within a page.
        * `/assets/` and `/media/` have addresses that change with their content: browsers keep them for a year.
        * All else is asked for anew each time, and answered by `304` where it has not changed.
        * `/api/` and `/feeds/` are open data: any program may read them.
        * `Strict-Transport-Security` presumes that the host answers on HTTPS only.
        * Where `site-config.yml` names pictures for [a map that can be moved](map.md), the policy ends in
          `; img-src 'self' https://THEIR-HOST`. `_headers` has it; in the others it goes before `; frame-ancestors`.

        ## Netlify, Cloudflare Pages
        The file `_headers` in the published folder says it all.

        ## nginx
        ```nginx
        %s```

        ## Apache
        `.htaccess`, with `mod_headers`:
        ```apache
        %s```

        ## IIS
        `web.config`:
        ```xml
        %s```
        """
        .formatted(nginx(), apache(), iis());
  }

  /** In nginx a block with a header of its own inherits none, so each says all. */
  private static String nginx() {
    StringBuilder text = new StringBuilder("error_page 404 /404.html;\n");
    text.append(location("/", Map.of("Cache-Control", HostFiles.ASK_AGAIN)));
    HostFiles.FOREVER.forEach(
        path -> text.append(location(path, Map.of("Cache-Control", HostFiles.KEEP_FOREVER))));
    HostFiles.OPEN.forEach(
        path -> text.append(location(path, Map.of("Access-Control-Allow-Origin", "*"))));
    return text.toString();
  }

  private static String location(String path, Map<String, String> own) {
    StringBuilder text = new StringBuilder("location " + path + " {\n");
    HostFiles.headers(HostFiles.POLICY).forEach((name, value) -> text.append(nginx(name, value)));
    own.forEach((name, value) -> text.append(nginx(name, value)));
    return text.append("}\n").toString();
  }

  private static String nginx(String name, String value) {
    return "    add_header " + name + " \"" + value + "\" always;\n";
  }

  private static String apache() {
    StringBuilder text = new StringBuilder("ErrorDocument 404 /404.html\n");
    HostFiles.headers(HostFiles.POLICY)
        .forEach(
            (name, value) -> text.append("Header always set " + name + " \"" + value + "\"\n"));
    text.append("Header set Cache-Control \"" + HostFiles.ASK_AGAIN + "\"\n");
    HostFiles.FOREVER.forEach(
        path ->
            text.append(
                "<If \"%{REQUEST_URI} =~ m#^"
                    + path
                    + "#\">\n    Header set Cache-Control \""
                    + HostFiles.KEEP_FOREVER
                    + "\"\n</If>\n"));
    HostFiles.OPEN.forEach(
        path ->
            text.append(
                "<If \"%{REQUEST_URI} =~ m#^"
                    + path
                    + "#\">\n    Header set Access-Control-Allow-Origin \"*\"\n</If>\n"));
    return text.toString();
  }

  private static String iis() {
    String all =
        HostFiles.headers(HostFiles.POLICY).entrySet().stream()
            .map(header -> add("        ", header.getKey(), header.getValue()))
            .collect(Collectors.joining());
    StringBuilder text =
        new StringBuilder("<configuration>\n  <system.webServer>\n    <httpErrors>\n");
    text.append("      <remove statusCode=\"404\"/>\n");
    text.append("      <error statusCode=\"404\" path=\"404.html\" responseMode=\"File\"/>\n");
    text.append("    </httpErrors>\n    <staticContent>\n");
    text.append(
        "      <mimeMap fileExtension=\".webmanifest\" mimeType=\"application/manifest+json\"/>\n");
    text.append("    </staticContent>\n    <httpProtocol>\n      <customHeaders>\n");
    text.append(all).append(add("        ", "Cache-Control", HostFiles.ASK_AGAIN));
    text.append("      </customHeaders>\n    </httpProtocol>\n  </system.webServer>\n");
    HostFiles.FOREVER.forEach(
        path -> text.append(place(path, "Cache-Control", HostFiles.KEEP_FOREVER)));
    HostFiles.OPEN.forEach(path -> text.append(place(path, "Access-Control-Allow-Origin", "*")));
    return text.append("</configuration>\n").toString();
  }

  private static String place(String path, String name, String value) {
    String remove = name.equals("Cache-Control") ? "        <remove name=\"" + name + "\"/>\n" : "";
    return "  <location path=\""
        + path.substring(1, path.length() - 1)
        + "\">\n    <system.webServer><httpProtocol><customHeaders>\n"
        + remove
        + add("        ", name, value)
        + "    </customHeaders></httpProtocol></system.webServer>\n  </location>\n";
  }

  private static String add(String indent, String name, String value) {
    return indent + "<add name=\"" + name + "\" value=\"" + value + "\"/>\n";
  }
}
