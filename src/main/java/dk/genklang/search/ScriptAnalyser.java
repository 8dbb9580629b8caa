package dk.genklang.search;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.graalvm.polyglot.Value;

/** Runs text.js in GraalJS, which starts when the first word comes, or before. */
final class ScriptAnalyser implements WordAnalyser, AutoCloseable {
  private static final String BRIDGE =
      """
      import { analyse, knownParts } from './text.js';
      export const all = (language, chunks) =>
        chunks.split(' ').map((chunk) => line(analyse(language, chunk))).join('\\n');
      export const parts = (language) => knownParts(language).join(' ');
      """
          + AnalysisText.SCRIPT;

  /** So many chunks are worth the time it takes to start the scripts twice. */
  private static final int MANY = 10_000;

  /**
   * So many letters are analysed in a call, of which the context limits the time and the memory.
   */
  private static final int AT_A_TIME = 50_000;

  private final Scripts scripts;
  private ScriptContext context;
  private Value exports;
  private boolean closed;

  ScriptAnalyser(Scripts scripts) {
    this.scripts = scripts;
  }

  @Override
  public synchronized void start() {
    if (context == null && !closed) {
      context = new ScriptContext(scripts, 0);
      exports = context.module("words.mjs", BRIDGE);
    }
  }

  @Override
  public List<Analysis> analyse(String language, List<String> chunks) {
    if (chunks.size() < MANY) {
      return chunks.isEmpty() ? List.of() : read(language, chunks);
    }
    int own = chunks.size() / 2;
    CompletableFuture<List<Analysis>> others =
        CompletableFuture.supplyAsync(() -> beside(language, chunks.subList(own, chunks.size())));
    List<Analysis> found = new ArrayList<>(read(language, chunks.subList(0, own)));
    found.addAll(others.join());
    return found;
  }

  /** A context is for one thread: another one starts for another core. */
  private List<Analysis> beside(String language, List<String> chunks) {
    try (ScriptAnalyser other = new ScriptAnalyser(scripts)) {
      return other.read(language, chunks);
    }
  }

  private List<Analysis> read(String language, List<String> chunks) {
    List<Analysis> found = new ArrayList<>(chunks.size());
    int from = 0;
    int letters = 0;
    for (int to = 1; to <= chunks.size(); to++) {
      letters += chunks.get(to - 1).length();
      if (letters >= AT_A_TIME || to == chunks.size()) {
        String some = String.join(" ", chunks.subList(from, to));
        for (String line : call("all", language, some).split("\n", -1)) {
          found.add(AnalysisText.read(line));
        }
        from = to;
        letters = 0;
      }
    }
    return found;
  }

  @Override
  public List<String> knownParts(String language) {
    String parts = call("parts", language);
    return parts.isEmpty() ? List.of() : List.of(parts.split(" "));
  }

  private synchronized String call(String function, String... arguments) {
    start();
    return context.call(exports, function, arguments);
  }

  @Override
  public synchronized void close() {
    closed = true;
    if (context != null) {
      context.close();
    }
  }
}
