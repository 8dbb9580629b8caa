package dk.genklang.serve;

import java.util.Locale;
import java.util.Map;

/** The types of the files that Genklang publishes. */
final class ContentTypes {
  static final String HTML = "text/html; charset=utf-8";

  private static final Map<String, String> BY_ENDING =
      Map.ofEntries(
          Map.entry("atom", "application/atom+xml; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("csv", "text/csv; charset=utf-8"),
          Map.entry("gif", "image/gif"),
          Map.entry("html", HTML),
          Map.entry("ico", "image/x-icon"),
          Map.entry("ics", "text/calendar; charset=utf-8"),
          Map.entry("jpeg", "image/jpeg"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("mjs", "text/javascript; charset=utf-8"),
          Map.entry("pdf", "application/pdf"),
          Map.entry("png", "image/png"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("ttf", "font/ttf"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("vcf", "text/vcard; charset=utf-8"),
          Map.entry("webmanifest", "application/manifest+json"),
          Map.entry("webp", "image/webp"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("xml", "application/xml; charset=utf-8"));

  private ContentTypes() {}

  /** By the file's ending; anything else is bytes to be saved. */
  static String of(String file) {
    String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return BY_ENDING.getOrDefault(ending, "application/octet-stream");
  }
}
