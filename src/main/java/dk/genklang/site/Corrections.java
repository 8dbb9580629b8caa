package dk.genklang.site;

import dk.genklang.config.SiteConfig.Repository;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Where somebody who sees a mistake can have it mended. */
record Corrections(Edition edition) {
  private static final String CONTENT = "content/";

  /**
   * For a page.
   *
   * @param file of content as messages name it, with the content folder first; empty where the page
   *     is made from many
   */
  Mend of(String title, String url, String file) {
    Optional<Repository> repository = edition.config().repository();
    String inRepository = file.isEmpty() ? "" : CONTENT + inContent(file);
    String edit =
        inRepository.isEmpty()
            ? ""
            : repository.map(found -> new RepositoryPages(found).edit(inRepository)).orElse("");
    return new Mend(letter(title, url, inRepository), inRepository, edit);
  }

  /** The path in the content folder, wherever that lies. */
  private String inContent(String file) {
    String folder = edition.catalog().areas().get(0).origin().file().replaceAll("[^/]*$", "");
    return file.startsWith(folder) ? file.substring(folder.length()) : file;
  }

  private String letter(String title, String url, String file) {
    String about = file.isEmpty() ? url : url + "\n" + file;
    return edition
        .config()
        .contact()
        .email()
        .map(
            email ->
                "mailto:"
                    + email
                    + "?subject="
                    + encoded(edition.t("site.mend-subject", title))
                    + "&body="
                    + encoded(edition.t("site.mend-body") + "\n\n\n" + about))
        .orElse("");
  }

  /** Mail programs want %20 where forms write a plus. */
  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
