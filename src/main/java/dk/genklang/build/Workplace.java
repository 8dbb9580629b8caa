package dk.genklang.build;

import dk.genklang.schema.ConfigReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a run finds things and for which day it works.
 *
 * @param config the configuration file
 * @param content the content folder; absent: {@code content} beside the configuration
 * @param templates the templates folder; absent: {@code templates} beside the configuration, or the
 *     program's own
 * @param home the program's own folder, for templates
 * @param current the folder names on the command line are relative to
 * @param baseUrl the public address in place of the configuration's
 * @param asOf today's date
 * @param drafts whether drafts are shown
 */
public record Workplace(
    Path config,
    Optional<Path> content,
    Optional<Path> templates,
    Path home,
    Path current,
    Optional<URI> baseUrl,
    LocalDate asOf,
    boolean drafts) {

  /** A public address as the configuration and the command line write it. */
  public static Optional<URI> baseUrl(String text) {
    return ConfigReader.parseBaseUrl(text);
  }

  /** The folder of the configuration file. */
  Path root() {
    return Optional.ofNullable(current.resolve(config).toAbsolutePath().normalize().getParent())
        .orElse(current);
  }

  /** The configuration file, complete. */
  public Path configFile() {
    return current.resolve(config);
  }

  /** The content folder, complete. */
  public Path contentFolder() {
    return content.map(current::resolve).orElseGet(() -> root().resolve("content"));
  }

  /** The folder of the content's pictures; it may be missing. */
  Path mediaFolder() {
    return contentFolder().resolve("media");
  }

  /** The content folder as messages name it. */
  public String contentName() {
    return content.map(Path::toString).orElseGet(() -> shown(contentFolder()));
  }

  /** The templates folder, complete. */
  public Path templatesFolder() {
    return templates
        .map(current::resolve)
        .orElseGet(
            () -> {
              Path beside = root().resolve("templates");
              return Files.isDirectory(beside) ? beside : home.resolve("templates");
            });
  }

  /**
   * Makes sure that there are templates.
   *
   * @throws WorkplaceException when there are none
   */
  void requireTemplates() throws WorkplaceException {
    if (!Files.isDirectory(templatesFolder())) {
      throw new WorkplaceException("no-templates", shown(templatesFolder()));
    }
  }

  /** What is kept between runs; safe to delete. */
  public Path cacheFolder() {
    return root().resolve(".genklang").resolve("cache");
  }

  /** The site that {@code serve} makes for itself. */
  public Path serveFolder() {
    return root().resolve(".genklang").resolve("serve");
  }

  /** A path as short as it can be said from the current folder. */
  public String shown(Path path) {
    Path absolute = current.toAbsolutePath().normalize();
    Path normal = path.toAbsolutePath().normalize();
    return normal.startsWith(absolute) && !normal.equals(absolute)
        ? absolute.relativize(normal).toString()
        : normal.toString();
  }
}
