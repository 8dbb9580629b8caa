package dk.genklang.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.genklang.catalog.Catalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordCacheTest {
  @TempDir private Path folder;
  private final List<String> asked = new ArrayList<>();
  private final WordAnalyser letters = new Letters();
  private SearchIndex index;
  private Path cache;

  @BeforeEach
  void open() throws IOException {
    Catalog catalog = SampleSite.catalog(folder);
    cache = folder.resolve("cache");
    index = SampleSite.index(catalog, cache);
  }

  @Test
  void asksTheScriptsOnlyOnce() {
    Map<String, byte[]> first = SampleSite.written(index, letters);
    assertTrue(asked.size() > 300);
    asked.clear();
    Map<String, byte[]> second = SampleSite.written(index, letters);
    assertEquals(List.of(), asked);
    assertEquals(first.keySet(), second.keySet());
    first.forEach((file, content) -> assertArrayEquals(content, second.get(file), file));
  }

  @Test
  void asksAgainWhenItsFileWasChanged() throws IOException {
    SampleSite.written(index, letters);
    int all = asked.size();
    for (Path file : files()) {
      Files.writeString(file, Files.readString(file).replaceFirst("krolf", "kro1f"));
    }
    asked.clear();
    SampleSite.written(index, letters);
    assertTrue(asked.contains("krolf"));
    assertTrue(asked.size() <= all);
  }

  @Test
  void forgetsWhatOtherScriptsSaid() throws IOException {
    Files.createDirectories(cache);
    Files.writeString(cache.resolve("words-0123456789abcdef-da.txt"), "old");
    SampleSite.written(index, letters);
    assertTrue(files().stream().noneMatch(file -> file.toString().contains("0123456789abcdef")));
    assertEquals(2, files().size(), "one a language");
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(cache)) {
      return files.sorted().toList();
    }
  }

  /** Takes every chunk for one word. */
  private final class Letters implements WordAnalyser {
    @Override
    public List<Analysis> analyse(String language, List<String> chunks) {
      asked.addAll(chunks);
      return chunks.stream()
          .map(chunk -> new Analysis(List.of(new Analysis.Word(chunk, 0, "")), ""))
          .toList();
    }

    @Override
    public List<String> knownParts(String language) {
      asked.add("parts of " + language);
      return List.of("klub");
    }
  }
}
