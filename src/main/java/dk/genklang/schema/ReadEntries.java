package dk.genklang.schema;

import dk.genklang.model.Ref;
import dk.genklang.source.ContentFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Entries as they were read last, for a program that reads a folder again and again: only files
 * with another content are read anew. Thread-safe.
 */
public final class ReadEntries {
  private record Known(
      List<ContentFile> files, List<byte[]> contents, Object how, ReadEntry entry) {
    boolean isOf(List<ContentFile> otherFiles, List<byte[]> otherContents, Object otherHow) {
      boolean same =
          how.equals(otherHow)
              && files.equals(otherFiles)
              && contents.size() == otherContents.size();
      for (int i = 0; same && i < contents.size(); i++) {
        same = Arrays.equals(contents.get(i), otherContents.get(i));
      }
      return same;
    }
  }

  private final Map<Ref, Known> known = new ConcurrentHashMap<>();

  /**
   * The entry of some files.
   *
   * @param how what else the reading depends on
   * @throws UncheckedIOException when a file cannot be read
   */
  ReadEntry get(Ref ref, List<ContentFile> files, Object how, Supplier<ReadEntry> reader) {
    List<byte[]> contents = contents(files);
    Known last = known.get(ref);
    if (last != null && last.isOf(files, contents, how)) {
      return last.entry();
    }
    ReadEntry entry = reader.get();
    // A file that was changed just now would be known by what it said before.
    boolean steady = new Known(files, contents, how, entry).isOf(files, contents(files), how);
    if (steady) {
      known.put(ref, new Known(files, contents, how, entry));
    }
    return entry;
  }

  /** Forgets entries that are gone. */
  void retain(Set<Ref> there) {
    known.keySet().retainAll(there);
  }

  private static List<byte[]> contents(List<ContentFile> files) {
    List<byte[]> contents = new ArrayList<>();
    for (ContentFile file : files) {
      try {
        contents.add(Files.readAllBytes(file.path()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return contents;
  }
}
