package dk.genklang.site;

import dk.genklang.catalog.Catalog;
import dk.genklang.catalog.Routes;
import dk.genklang.config.SiteConfig;
import dk.genklang.config.SiteConfig.Office;
import dk.genklang.publish.Sink;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a web host is to say of the site's files, as hosts of static sites read it ({@code
 * _headers}), and whom to tell of a hole ({@code security.txt}, RFC 9116). {@code docs/hosting.md}
 * has the same headers in the words of other servers.
 */
record HostFiles(Catalog catalog, Routes routes) {
  /** Files whose address changes with their content; below the site's own path. */
  static final List<String> FOREVER = List.of("/assets/", "/media/");

  /** What anybody's program may read from anywhere. */
  static final List<String> OPEN = List.of("/api/", "/feeds/");

  static final String KEEP_FOREVER = "public, max-age=31536000, immutable";
  static final String ASK_AGAIN = "no-cache";

  /**
   * Everything comes from the site itself, and nothing within a page runs. As in the page, where it
   * stands for hosts that cannot be told; what pages cannot say is added here.
   */
  static final String POLICY =
      "default-src 'self'; base-uri 'none'; form-action 'self'; object-src 'none'";

  private static final String FRAMES = "; frame-ancestors 'none'";

  /**
   * The policy of the site as a whole. A host has one for all pages, so that it allows the pictures
   * of the map everywhere; the pages themselves say where they are wanted.
   */
  static String policy(SiteConfig config) {
    return POLICY + config.map().map(map -> "; img-src 'self' " + map.origin()).orElse("");
  }

  /** The headers of every file. */
  static Map<String, String> headers(String policy) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Security-Policy", policy + FRAMES);
    headers.put("Referrer-Policy", "strict-origin-when-cross-origin");
    headers.put(
        "Permissions-Policy",
        "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()");
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("Cross-Origin-Opener-Policy", "same-origin");
    headers.put("Strict-Transport-Security", "max-age=31536000");
    return headers;
  }

  void write(Sink sink) {
    sink.put("_headers", file().getBytes(StandardCharsets.UTF_8));
    contact()
        .ifPresent(
            contact ->
                sink.put(
                    ".well-known/security.txt",
                    security(contact).getBytes(StandardCharsets.UTF_8)));
  }

  private String file() {
    StringBuilder file = new StringBuilder(routes.link("/") + "*\n");
    headers(policy(catalog.config()))
        .forEach((name, value) -> file.append("  " + name + ": " + value + "\n"));
    for (String folder : FOREVER) {
      file.append(routes.link(folder) + "*\n  Cache-Control: " + KEEP_FOREVER + "\n");
    }
    for (String folder : OPEN) {
      file.append(routes.link(folder) + "*\n  Access-Control-Allow-Origin: *\n");
    }
    return file.toString();
  }

  private Optional<String> contact() {
    Office office = catalog.config().contact();
    return office
        .email()
        .map(email -> "mailto:" + email)
        .or(() -> office.phone().map(Persons::tel));
  }

  /**
   * The year counts from the day the site is made for, so that the same day gives the same bytes.
   */
  private String security(String contact) {
    LocalDate expires = catalog.asOf().plusYears(1);
    return "Contact: "
        + contact
        + "\nExpires: "
        + expires
        + "T00:00:00Z\nPreferred-Languages: "
        + String.join(", ", catalog.config().languages())
        + "\nCanonical: "
        + routes.url("/.well-known/security.txt")
        + "\n";
  }
}
