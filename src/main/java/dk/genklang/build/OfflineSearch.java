package dk.genklang.build;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.genklang.publish.Sink;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Passes the search's files on, and says in {@code search/offline.json} what a browser has to keep
 * to search without a connection: the scripts, and each language's pieces where they are not more
 * than is polite to put on somebody's telephone.
 */
final class OfflineSearch implements Sink {
  private static final String FOLDER = "search/";
  private static final String SCRIPTS = "js-";

  /** In bytes before the web's compression, which makes a fifth of it. */
  private static final int POLITE = 3_000_000;

  private final Sink next;
  private final Map<String, Integer> sizes = new ConcurrentHashMap<>();

  OfflineSearch(Sink next) {
    this.next = next;
  }

  @Override
  public void put(String file, byte[] bytes) {
    if (file.startsWith(FOLDER) && file.indexOf('/', FOLDER.length()) > 0) {
      sizes.put(file.substring(FOLDER.length()), bytes.length);
    }
    next.put(file, bytes);
  }

  /** Writes the list, when everything has been put. */
  void close() {
    ObjectNode list = new ObjectMapper().createObjectNode();
    ArrayNode scripts = list.putArray("scripts");
    Map<String, Integer> sums = new TreeMap<>();
    Map<String, ArrayNode> languages = new TreeMap<>();
    new TreeMap<>(sizes)
        .forEach(
            (file, size) -> {
              String first = file.substring(0, file.indexOf('/'));
              if (first.startsWith(SCRIPTS)) {
                scripts.add(file);
              } else {
                sums.merge(first, size, Integer::sum);
                languages.computeIfAbsent(first, language -> list.arrayNode()).add(file);
              }
            });
    languages.keySet().removeIf(language -> sums.get(language) > POLITE);
    list.putObject("languages").setAll(languages);
    next.put(FOLDER + "offline.json", list.toString().getBytes(StandardCharsets.UTF_8));
  }
}
