package dk.genklang.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.genklang.publish.Sink;

/** Puts the pieces of one language where they are published. */
final class PieceWriter {
  private final Sink sink;
  private final String language;
  private final ObjectMapper json = new ObjectMapper();

  PieceWriter(Sink sink, String language) {
    this.sink = sink;
    this.language = language;
  }

  /** A tree or a collection as JSON in UTF-8. */
  byte[] bytes(Object tree) {
    try {
      return json.writeValueAsBytes(tree);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The name of a folder of files that belong together, below {@code search/}. */
  String folder(String name, String hash) {
    return language + "/" + name + "-" + hash;
  }

  /** Puts a file named by its content and returns its name. */
  String put(String name, Object tree) {
    byte[] content = bytes(tree);
    String file = folder(name, Hash.of(content)) + ".json";
    put(file, content);
    return file;
  }

  void put(String file, byte[] content) {
    sink.put(SearchIndex.FOLDER + file, content);
  }
}
