package dk.genklang.schema;

import dk.genklang.kept.Codec;
import dk.genklang.kept.Codecs;
import dk.genklang.kept.KeptFile;
import dk.genklang.kept.PackedReader;
import dk.genklang.model.Entry;
import dk.genklang.model.Origin;
import dk.genklang.model.Ref;
import dk.genklang.model.Reference;
import dk.genklang.schema.ReadEntries.Known;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Entries as they were read by the last run, in a folder of a few files, so that a run that changes
 * one entry writes one of them. See {@link KeptFile}.
 */
final class KeptEntries {
  private static final int FILES = 64;

  /** An entry that had no problem. */
  private record Kept(
      Ref ref,
      String content,
      Optional<Entry> entry,
      List<Entry> translations,
      List<Reference> references) {
    static Kept of(Known known) {
      ReadEntry read = known.entry();
      return new Kept(
          known.ref(), known.content(), read.entry(), read.translations(), read.references());
    }

    Known known() {
      return new Known(ref, content, new ReadEntry(entry, translations, List.of(), references));
    }
  }

  private final Path folder;
  private final String program;
  private final Codec codec =
      new Codecs().with(Origin.class, Origin.State.class, Origin::state, Origin::of).of(Kept.class);

  /**
   * @param program fingerprint of the program
   */
  KeptEntries(Path folder, String program) {
    this.folder = folder;
    this.program = program;
  }

  /** All that was kept. */
  List<Known> read() {
    return IntStream.range(0, FILES).parallel().boxed().flatMap(i -> read(i).stream()).toList();
  }

  /**
   * Keeps entries in place of those that were kept before. That they cannot be kept is no fault:
   * the next run reads the content itself.
   *
   * @param all without a problem
   * @param changed those that are new, or gone
   */
  void write(Collection<Known> all, Set<Ref> changed) {
    Map<Integer, TreeMap<Ref, Known>> parts = new TreeMap<>();
    changed.forEach(ref -> parts.put(file(ref), new TreeMap<>()));
    for (Known known : all) {
      if (parts.containsKey(file(known.ref()))) {
        parts.get(file(known.ref())).put(known.ref(), known);
      }
    }
    try {
      parts.entrySet().parallelStream()
          .forEach(part -> write(part.getKey(), part.getValue().values()));
    } catch (UncheckedIOException | OutOfMemoryError e) {
      return; // The disk or the memory is full, or the folder cannot be written to.
    }
  }

  private static int file(Ref ref) {
    return Math.floorMod(ref.toString().hashCode(), FILES);
  }

  private Path path(int file) {
    return folder.resolve(String.format("%02x", file));
  }

  private List<Known> read(int file) {
    try {
      Optional<PackedReader> from = KeptFile.read(path(file), program);
      if (from.isEmpty()) {
        return List.of();
      }
      List<Known> entries = new ArrayList<>();
      for (int left = from.get().size(); left > 0; left--) {
        entries.add(((Kept) codec.read(from.get())).known());
      }
      return entries;
    } catch (IOException e) {
      return List.of();
    }
  }

  private void write(int file, Collection<Known> entries) {
    try {
      KeptFile.write(
          path(file),
          program,
          to -> {
            to.number(entries.size());
            for (Known entry : entries) {
              codec.write(Kept.of(entry), to);
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
