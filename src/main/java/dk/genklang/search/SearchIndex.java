package dk.genklang.search;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.genklang.catalog.Catalog;
import dk.genklang.catalog.Routes;
import dk.genklang.markdown.MarkdownRenderer;
import dk.genklang.model.Markdown;
import dk.genklang.publish.Sink;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Publishes what the search page and {@code genklang search} need, below {@code search/}:
 *
 * <ul>
 *   <li>{@code manifest.json} names all the others
 *   <li>the scripts that make and ask the index, under {@code js-HASH/}: a page that is older than
 *       the index asks it with the index's own scripts
 *   <li>the pieces of each language, see {@link LanguagePieces}
 * </ul>
 *
 * <p>Words are looked up in a cache; GraalJS starts only when there is a new one.
 */
public final class SearchIndex {
  /** Where everything of the search is published, relative to the site's folder. */
  static final String FOLDER = "search/";

  /** The file that names the others. */
  static final String MANIFEST = FOLDER + "manifest.json";

  private static final int VERSION = 2;

  private final Catalog catalog;
  private final Routes routes;
  private final Scripts scripts;
  private final Path cache;
  private final PieceSizes sizes;
  private final Function<Markdown, String> plain;

  /**
   * @param catalog in the site's language; every language of its configuration is indexed
   * @param assets the templates' folder of assets, with {@code js/search/}
   * @param cache a folder for what scripts found out about words; may be deleted at any time
   */
  public SearchIndex(Catalog catalog, Routes routes, Path assets, Path cache) {
    this(catalog, routes, assets, cache, PieceSizes.USUAL);
  }

  SearchIndex(Catalog catalog, Routes routes, Path assets, Path cache, PieceSizes sizes) {
    this.catalog = catalog;
    this.routes = routes;
    this.scripts = Scripts.of(assets);
    this.cache = cache;
    this.sizes = sizes;
    this.plain = new MarkdownRenderer(destination -> Optional.empty())::plain;
  }

  /** Writes all files. */
  public void write(Sink sink) {
    try (ScriptAnalyser analyser = new ScriptAnalyser(scripts)) {
      WordCache words = new WordCache(cache, scripts.wordsHash(), analyser);
      List<String> languages = catalog.config().languages();
      CompletableFuture<Void> loaded =
          CompletableFuture.runAsync(() -> languages.forEach(words::load));
      write(sink, words);
      loaded.join();
    }
  }

  /** Writes all files with words looked up by another analyser where the cache has them not. */
  void write(Sink sink, WordAnalyser analyser) {
    write(sink, new WordCache(cache, scripts.wordsHash(), analyser));
  }

  private void write(Sink sink, WordCache words) {
    ObjectNode manifest = new ObjectMapper().createObjectNode();
    manifest.put("version", VERSION);
    manifest.put("siteLanguage", catalog.language());
    putScripts(sink, manifest.putObject("scripts"));
    ObjectNode languages = manifest.putObject("languages");
    for (String language : catalog.config().languages()) {
      languages.set(language, language(language, words, sink));
    }
    words.save();
    sink.put(MANIFEST, manifest.toString().getBytes(StandardCharsets.UTF_8));
  }

  private ObjectNode language(String language, WordCache words, Sink sink) {
    Catalog own = language.equals(catalog.language()) ? catalog : catalog.in(language);
    LanguageIndex index = new LanguageIndex(words::expect);
    PieceWriter out = new PieceWriter(sink, language);
    LanguagePieces pieces = new LanguagePieces(own, catalog.language(), sizes, out);
    documents(own)
        .forEach(
            document -> {
              index.add(document);
              pieces.add(document);
            });
    SynonymTables synonyms = SynonymTables.of(catalog.synonyms(), catalog.language(), words);
    Phrases filters = FilterPhrases.of(own, catalog.language(), words, synonyms.queries());
    return pieces.write(index.build(words, synonyms.entries()), synonyms.queries(), filters);
  }

  /** The documents of one language. */
  SearchDocuments documents(Catalog own) {
    Cards cards = new Cards(own, routes, catalog.language());
    return new SearchDocuments(own, catalog, cards, plain);
  }

  private void putScripts(Sink sink, ObjectNode manifest) {
    String folder = "js-" + scripts.hash() + "/";
    ArrayNode files = manifest.put("folder", folder).putArray("files");
    scripts
        .modules()
        .forEach(
            (name, source) -> {
              files.add(name);
              sink.put(FOLDER + folder + name, source.getBytes(StandardCharsets.UTF_8));
            });
  }
}
