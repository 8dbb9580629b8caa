package dk.genklang.publish;

import dk.genklang.kept.Fingerprint;
import dk.genklang.kept.PackedNumbers;
import dk.genklang.kept.PackedReader;
import dk.genklang.kept.PackedWriter;
import dk.genklang.publish.Memory.Made;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;

/**
 * The file of a {@link Memory}: a title, the files made, how things stood that makers read, what
 * each file was made from, and a checksum of it all. It is written and read as a stream, as that of
 * a large site is some hundred megabytes.
 */
@SuppressWarnings(
    "EnumOrdinal") // Read by the very program that wrote it: its version is in every fingerprint.
final class MemoryFormat {
  private static final byte[] TITLE = "genklang-pages 8\n".getBytes(StandardCharsets.US_ASCII);
  private static final int BUFFER = 1 << 16;

  /**
   * What is remembered.
   *
   * @param made what came of each draft, by what it is made from
   * @param basis what everything was made with
   * @param states how each thing stood that a recipe's maker read, by its key
   * @param recipes by file
   */
  record Content(
      Map<String, Made> made,
      String basis,
      Map<String, String> states,
      Map<String, Recipe> recipes) {
    static final Content NONE = new Content(Map.of(), "", Map.of(), Map.of());

    /** The recipes of what would come out the same now; the others are forgotten. */
    Map<String, Recipe> stillHolding(World now) {
      if (!basis.equals(now.basis())) {
        return Map.of();
      }
      Set<Object> changed =
          states.entrySet().parallelStream()
              .filter(thing -> !now.state().apply(thing.getKey()).equals(thing.getValue()))
              .map(Map.Entry::getKey)
              .collect(Collectors.toUnmodifiableSet());
      if (!changed.isEmpty()) {
        recipes.values().removeIf(recipe -> recipe.reads().stream().anyMatch(changed::contains));
      }
      return recipes;
    }
  }

  private MemoryFormat() {}

  static void write(Content content, OutputStream file) throws IOException {
    CRC32C checksum = new CRC32C();
    PackedWriter to =
        new PackedWriter(new BufferedOutputStream(new CheckedOutputStream(file, checksum), BUFFER));
    to.raw(TITLE);
    Map<String, Integer> numbers = new HashMap<>();
    to.number(content.made().size());
    for (Map.Entry<String, Made> made : content.made().entrySet()) {
      numbers.put(made.getKey(), numbers.size());
      to.hex(made.getKey());
      to.hex(made.getValue().fingerprint());
      facts(made.getValue().facts(), to);
    }
    to.text(content.basis());
    Map<Object, Integer> keys = new HashMap<>();
    to.number(content.states().size());
    for (Map.Entry<String, String> thing : content.states().entrySet()) {
      keys.put(thing.getKey(), keys.size());
      to.text(thing.getKey());
      to.text(thing.getValue());
    }
    to.number(content.recipes().size());
    for (Map.Entry<String, Recipe> recipe : content.recipes().entrySet()) {
      to.text(recipe.getKey());
      recipe(recipe.getValue(), numbers, keys, to);
    }
    to.flush();
    to.fixed(checksum.getValue());
    to.flush();
  }

  private static void facts(Facts facts, PackedWriter to) throws IOException {
    to.number(facts.links());
    for (int i = 0; i < facts.links(); i++) {
      Target target = facts.target(i);
      to.number(target.kind().ordinal());
      to.text(target.file());
      to.text(target.fragment());
    }
    to.packed(facts.packedPlaces());
    to.number(facts.ids().size());
    for (String id : facts.ids()) {
      to.text(id);
    }
    to.number(facts.faults().size());
    for (Fault fault : facts.faults()) {
      to.number(fault.kind().ordinal());
      to.text(fault.name());
      to.number(fault.place());
    }
  }

  private static void recipe(
      Recipe recipe, Map<String, Integer> made, Map<Object, Integer> keys, PackedWriter to)
      throws IOException {
    to.text(recipe.given());
    to.number(made.get(recipe.madeFrom()));
    to.number(recipe.reads().size());
    for (Object key : recipe.reads()) {
      Integer known = keys.get(key);
      if (known == null) {
        known = keys.get(key.toString());
        keys.put(key, known);
      }
      to.number(known);
    }
  }

  /** What was remembered; empty when the file is not as it was written. */
  static Optional<Content> read(Path file) throws IOException {
    if (!whole(file)) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file)) {
      PackedReader from = new PackedReader(in);
      if (!Arrays.equals(from.raw(TITLE.length), TITLE)) {
        return Optional.empty();
      }
      int files = from.size();
      String[] made = new String[files];
      Map<String, Made> all = new HashMap<>(files * 2);
      Map<Target, Target> targets = new HashMap<>();
      for (int i = 0; i < files; i++) {
        made[i] = from.hex(Fingerprint.BYTES);
        String fingerprint = from.hex(Fingerprint.BYTES);
        all.put(made[i], new Made(fingerprint, facts(from, targets)));
      }
      String basis = from.text();
      String[] keys = new String[from.size()];
      Map<String, String> states = new HashMap<>(keys.length * 2);
      for (int i = 0; i < keys.length; i++) {
        keys[i] = from.text();
        states.put(keys[i], from.text());
      }
      return Optional.of(new Content(all, basis, states, recipes(from, made, keys)));
    }
  }

  private static Map<String, Recipe> recipes(PackedReader from, String[] made, String[] keys)
      throws IOException {
    int files = from.size();
    Map<String, Recipe> recipes = new HashMap<>(files * 2);
    for (int i = 0; i < files; i++) {
      String file = from.text();
      String given = from.text();
      String madeFrom = made[from.size()];
      Object[] reads = new Object[from.size()];
      for (int read = 0; read < reads.length; read++) {
        reads[read] = keys[from.size()];
      }
      recipes.put(file, new Recipe(given, List.of(reads), madeFrom));
    }
    return recipes;
  }

  private static boolean whole(Path file) throws IOException {
    long left = Files.size(file) - Long.BYTES;
    CRC32C checksum = new CRC32C();
    try (InputStream in = new CheckedInputStream(Files.newInputStream(file), checksum)) {
      byte[] buffer = new byte[BUFFER];
      while (left > 0) {
        int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
        left = read < 0 ? -1 : left - read;
      }
      long computed = checksum.getValue();
      return left == 0 && new PackedReader(in).fixed() == computed;
    }
  }

  private static Facts facts(PackedReader from, Map<Target, Target> targets) throws IOException {
    Target[] links = new Target[from.size()];
    for (int i = 0; i < links.length; i++) {
      Target.Kind kind = Target.Kind.values()[from.size()];
      Target target = new Target(kind, from.text(), from.text());
      Target same = targets.putIfAbsent(target, target);
      links[i] = same == null ? target : same;
    }
    PackedNumbers places = from.packed();
    String[] ids = new String[from.size()];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = from.text();
    }
    List<Fault> faults = new ArrayList<>();
    for (int left = from.size(); left > 0; left--) {
      faults.add(new Fault(Fault.Kind.values()[from.size()], from.text(), from.number()));
    }
    return Facts.of(links, places, ids, faults);
  }
}
