package dk.genklang.build;

import dk.genklang.catalog.Catalog;
import dk.genklang.catalog.DataList;
import dk.genklang.catalog.Routes;
import dk.genklang.config.SiteConfig;
import dk.genklang.exchange.CsvExport;
import dk.genklang.hsds.OpenReferral;
import dk.genklang.source.ContentFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Writes checked content into a folder, for spreadsheets and other programs. */
public final class DataExport {
  private final Workplace workplace;
  private final Loaded loaded;

  /**
   * @param loaded content without errors
   */
  public DataExport(Workplace workplace, Loaded loaded) {
    this.workplace = workplace;
    this.loaded = loaded;
  }

  /**
   * Writes a table for each kind.
   *
   * @return the files' names
   */
  public List<String> csv(Path folder) throws IOException {
    ContentFolder content = new ContentFolder(workplace.contentFolder(), workplace.contentName());
    Map<String, byte[]> tables = new CsvExport(content, workplace.asOf()).files();
    return write(folder, output -> tables.forEach(output::put));
  }

  /**
   * Writes the same files as the site has in {@code /api/v1/}.
   *
   * @return the files' names
   */
  public List<String> openReferral(Path folder) throws IOException {
    SiteConfig config = loaded.config().orElseThrow();
    Catalog catalog =
        Catalog.of(loaded.content().orElseThrow(), config, workplace.asOf(), workplace.drafts());
    OpenReferral data = new OpenReferral(catalog, new Routes(config.baseUrl(), config.language()));
    List<String> written = write(folder, output -> data.write(output, ""));
    deleteOtherPages(folder, written);
    return written;
  }

  private static List<String> write(Path folder, Consumer<OutputFolder> all) throws IOException {
    OutputFolder output = new OutputFolder(folder);
    try {
      all.accept(output);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return output.files();
  }

  /** Deletes pages of lists that once were longer. */
  private static void deleteOtherPages(Path folder, List<String> written) throws IOException {
    List<Path> others;
    try (Stream<Path> files = Files.list(folder)) {
      others =
          files
              .filter(file -> DataList.isFurtherPage(file.getFileName().toString()))
              .filter(file -> !written.contains(file.getFileName().toString()))
              .toList();
    }
    for (Path file : others) {
      Files.delete(file);
    }
  }
}
