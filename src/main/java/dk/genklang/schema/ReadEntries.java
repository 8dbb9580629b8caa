package dk.genklang.schema;

import dk.genklang.kept.Fingerprint;
import dk.genklang.model.Ref;
import dk.genklang.source.ContentFile;
import dk.genklang.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Entries as they were read last, by this run or by the one before, so that only files with another
 * content are read anew. Thread-safe.
 */
public final class ReadEntries {
  /**
   * An entry as it was read.
   *
   * @param content the fingerprint of its files and of how they were read
   */
  record Known(Ref ref, String content, ReadEntry entry) {}

  private final Optional<KeptEntries> store;
  private final Map<Ref, Known> known = new ConcurrentHashMap<>();
  private final Set<Ref> changed = ConcurrentHashMap.newKeySet();

  /** Nothing is known, and nothing will be kept. */
  public ReadEntries() {
    this.store = Optional.empty();
  }

  /**
   * What the run before has kept.
   *
   * @param cache the folder it is kept in
   * @param program fingerprint of the program, as another one may read otherwise
   */
  public ReadEntries(Path cache, String program) {
    KeptEntries kept = new KeptEntries(cache.resolve("entries"), program);
    kept.read().forEach(entry -> known.put(entry.ref(), entry));
    this.store = Optional.of(kept);
  }

  /**
   * Keeps for the next run what was read without a problem, where that has changed; what had one is
   * read again.
   */
  public void save() {
    if (store.isPresent() && !changed.isEmpty()) {
      store
          .get()
          .write(
              known.values().stream().filter(it -> it.entry().problems().isEmpty()).toList(),
              changed);
      changed.clear();
    }
  }

  /**
   * The entry of some files.
   *
   * @param how what else the reading depends on
   * @throws java.io.UncheckedIOException when a file cannot be read
   */
  ReadEntry get(Ref ref, List<ContentFile> files, Object how, Supplier<ReadEntry> reader) {
    Optional<String> content = content(files, how);
    if (content.isEmpty()) {
      return reader.get();
    }
    Known last = known.get(ref);
    if (last != null && last.content().equals(content.get())) {
      return last.entry();
    }
    ReadEntry entry = reader.get();
    // A file that was changed just now would be known by what it said before.
    if (content.equals(content(files, how))) {
      known.put(ref, new Known(ref, content.get(), entry));
      changed.add(ref);
    }
    return entry;
  }

  /** Forgets entries that are gone. */
  void retain(Set<Ref> there) {
    Set<Ref> gone = new HashSet<>(known.keySet());
    gone.removeAll(there);
    known.keySet().removeAll(gone);
    changed.addAll(gone);
  }

  /** Empty when a file is none that would be read. */
  private static Optional<String> content(List<ContentFile> files, Object how) {
    StringBuilder all = new StringBuilder(how.toString());
    try {
      for (ContentFile file : files) {
        if (!Files.isRegularFile(file.path()) || Files.size(file.path()) > SourceFile.MAX_BYTES) {
          return Optional.empty();
        }
        all.append('\n').append(file.file()).append(' ');
        all.append(Fingerprint.of(Files.readAllBytes(file.path())));
      }
    } catch (IOException e) {
      return Optional.empty();
    }
    return Optional.of(Fingerprint.of(all.toString().getBytes(StandardCharsets.UTF_8)));
  }
}
