package dk.genklang.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The scripts that search with and without a browser: those of the templates that turn text into
 * terms and queries into hits, without their comments.
 *
 * @param modules file name to source
 */
record Scripts(SortedMap<String, String> modules) {
  /** Where the scripts stand below the folder of assets. */
  static final String FOLDER = "js/search";

  /** A comment on lines of its own: a third of what a phone would fetch. */
  private static final Pattern COMMENT =
      Pattern.compile("^ *(?:/\\*\\*(?s:.*?)\\*/|//.*)\\n", Pattern.MULTILINE);

  /** What makes terms of words. */
  private static final List<String> WORDS =
      List.of(
          "arabic.js",
          "danish-stem.js",
          "danish-words.js",
          "danish.js",
          "english.js",
          "fold.js",
          "text.js");

  /** What answers questions; the page's own scripts are not among them. */
  private static final List<String> ANSWERS =
      List.of(
          "answers.js",
          "facets.js",
          "marks.js",
          "narrow.js",
          "numbers.js",
          "order.js",
          "pieces.js",
          "postings.js",
          "query.js",
          "rank.js",
          "slips.js",
          "terms.js",
          "understand.js",
          "worker.js");

  /** The scripts of an assets folder. */
  static Scripts of(Path assets) {
    try {
      SortedMap<String, String> modules = new TreeMap<>();
      for (List<String> names : List.of(WORDS, ANSWERS)) {
        for (String name : names) {
          String source = Files.readString(assets.resolve(FOLDER).resolve(name));
          modules.put(name, COMMENT.matcher(source).replaceAll(""));
        }
      }
      return new Scripts(modules);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A short hash of all modules. */
  String hash() {
    return hash(modules);
  }

  /** A short hash of the modules that make terms of words. */
  String wordsHash() {
    SortedMap<String, String> words = new TreeMap<>(modules);
    words.keySet().retainAll(WORDS);
    return hash(words);
  }

  private static String hash(SortedMap<String, String> modules) {
    StringBuilder all = new StringBuilder();
    for (Map.Entry<String, String> module : modules.entrySet()) {
      all.append(module.getKey()).append('\0').append(module.getValue()).append('\0');
    }
    return Hash.of(all.toString().getBytes(StandardCharsets.UTF_8));
  }
}
