package dk.genklang.site;

import dk.genklang.config.SiteConfig.Repository;
import dk.genklang.model.Entry;
import dk.genklang.model.Kind;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Where somebody who sees a mistake can have it mended. */
record Corrections(Edition edition) {
  /** The file in the repository, or a letter to the office; empty where there is neither. */
  String of(Entry entry, String url) {
    return edition
        .config()
        .repository()
        .map(repository -> file(repository, entry))
        .or(() -> letter(entry, url))
        .orElse("");
  }

  /** The path in the repository is told by the folder of the kind, wherever the content lies. */
  private static String file(Repository repository, Entry entry) {
    Kind kind = entry.ref().kind();
    String file = entry.common().origin().file();
    int folder = file.lastIndexOf("/" + kind.folder() + "/");
    String inContent = folder < 0 ? file : "content" + file.substring(folder);
    String base = repository.url().replaceAll("/+$", "").replaceAll("\\.git$", "");
    return base + "/edit/" + repository.branch() + "/" + inContent;
  }

  private Optional<String> letter(Entry entry, String url) {
    return edition
        .config()
        .contact()
        .email()
        .map(
            email ->
                "mailto:"
                    + email
                    + "?subject="
                    + encoded(edition.t("site.mend-subject", entry.title()))
                    + "&body="
                    + encoded(url));
  }

  /** Mail programs want %20 where forms write a plus. */
  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
