package dk.genklang.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * Remembers from build to build what the scripts make of words, so that they need not run when no
 * new word appears. One file a language, named by the scripts' hash; its first line is the hash of
 * the rest. A file that does not fit is as good as none, and the folder may be deleted at any time.
 */
final class WordCache implements WordAnalyser {
  private static final String PARTS = "";

  private final Path folder;
  private final String scripts;
  private final WordAnalyser source;
  private final Map<String, Map<String, String>> lines = new TreeMap<>();
  private final Map<String, Integer> saved = new TreeMap<>();
  private Optional<CompletableFuture<Void>> starting = Optional.empty();

  /**
   * @param scripts hash of the scripts
   * @param source asked for what is not remembered
   */
  WordCache(Path folder, String scripts, WordAnalyser source) {
    this.folder = folder;
    this.scripts = scripts;
    this.source = source;
  }

  @Override
  public List<Analysis> analyse(String language, List<String> chunks) {
    Map<String, String> known = lines(language);
    List<String> missing = chunks.stream().filter(chunk -> !known.containsKey(chunk)).toList();
    if (!missing.isEmpty()) {
      List<Analysis> found = source.analyse(language, missing);
      for (int at = 0; at < found.size(); at++) {
        known.put(missing.get(at), AnalysisText.write(found.get(at)));
      }
    }
    return chunks.stream().map(chunk -> AnalysisText.read(known.get(chunk))).toList();
  }

  @Override
  public List<String> knownParts(String language) {
    String line =
        lines(language)
            .computeIfAbsent(PARTS, key -> String.join(" ", source.knownParts(language)));
    return line.isEmpty() ? List.of() : List.of(line.split(" "));
  }

  /**
   * Says that a chunk will be asked for: when it is not remembered, what is asked then gets ready
   * beside what comes before. For one thread.
   */
  void expect(String language, String chunk) {
    if (starting.isEmpty() && !lines(language).containsKey(chunk)) {
      starting = Optional.of(CompletableFuture.runAsync(source::start));
    }
  }

  /** Reads what is remembered of a language, so that it is there when it is asked for. */
  void load(String language) {
    lines(language);
  }

  /** Writes what is new, and removes the files of other scripts. */
  void save() {
    starting.ifPresent(CompletableFuture::join);
    try {
      Files.createDirectories(folder);
      for (Map.Entry<String, Map<String, String>> language : lines.entrySet()) {
        if (language.getValue().size() != saved.get(language.getKey())) {
          write(file(language.getKey()), language.getValue());
        }
      }
      removeOthers();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void removeOthers() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(file -> file.getFileName().toString().startsWith("words-")).toList();
    }
    for (Path file : files) {
      if (!file.getFileName().toString().startsWith("words-" + scripts + "-")) {
        Files.deleteIfExists(file);
      }
    }
  }

  private void write(Path file, Map<String, String> words) throws IOException {
    StringBuilder text = new StringBuilder();
    new TreeMap<>(words)
        .forEach((word, line) -> text.append(word).append('\t').append(line).append('\n'));
    String all = Hash.of(text.toString().getBytes(StandardCharsets.UTF_8)) + "\n" + text;
    Path unfinished = Files.createTempFile(folder, "words", ".new");
    Files.writeString(unfinished, all);
    Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private synchronized Map<String, String> lines(String language) {
    return lines.computeIfAbsent(
        language,
        key -> {
          Map<String, String> read = read(file(key));
          saved.put(key, read.size());
          return read;
        });
  }

  private static Map<String, String> read(Path file) {
    Map<String, String> words = new HashMap<>();
    for (String line : content(file).orElse("").lines().toList()) {
      int tab = line.indexOf('\t');
      words.put(line.substring(0, tab), line.substring(tab + 1));
    }
    return words;
  }

  /** What stands below the first line, when that is its hash. */
  private static Optional<String> content(Path file) {
    try {
      String all = Files.readString(file);
      int end = all.indexOf('\n');
      String rest = all.substring(end + 1);
      boolean whole =
          end > 0 && Hash.of(rest.getBytes(StandardCharsets.UTF_8)).equals(all.substring(0, end));
      return whole ? Optional.of(rest) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private Path file(String language) {
    return folder.resolve("words-" + scripts + "-" + language + ".txt");
  }
}
