package dk.genklang.publish;

import dk.genklang.kept.Fingerprint;
import dk.genklang.kept.Reads;
import dk.genklang.kept.WholeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Remembers from one build to the next what files were made from, what came of it, and what the
 * link check found in it, so that nothing is made or read again that would come out the same. Kept
 * in one file, which is left out when it is damaged and can be deleted at any time. It holds only
 * what the last build used. Thread-safe.
 */
public final class Memory {
  /**
   * What came of making a file.
   *
   * @param fingerprint the content's {@link Fingerprint}
   */
  record Made(String fingerprint, Facts facts) {}

  /** What an earlier build remembered, before it is known what of it still holds. */
  public static final class Former {
    private final Path store;
    private final MemoryFormat.Content content;

    private Former(Path store, MemoryFormat.Content content) {
      this.store = store;
      this.content = content;
    }
  }

  private final Optional<Path> store;
  private final World world;
  private final Map<String, Made> formerMade;
  private final Map<String, Recipe> formerRecipes;
  private final Map<String, Made> made = new ConcurrentHashMap<>();
  private final Map<String, Recipe> recipes = new ConcurrentHashMap<>();

  /** One of each key, for the same ones are read for many files. */
  private final Map<Object, Object> keys = new ConcurrentHashMap<>();

  private Memory(
      Optional<Path> store,
      World world,
      Map<String, Made> formerMade,
      Map<String, Recipe> formerRecipes) {
    this.store = store;
    this.world = world;
    this.formerMade = formerMade;
    this.formerRecipes = formerRecipes;
  }

  /** Remembers nothing. */
  public static Memory none() {
    return new Memory(Optional.empty(), World.NONE, Map.of(), Map.of());
  }

  /**
   * Reads what was remembered of the site in a folder.
   *
   * @param cache the folder of the store
   * @param output the folder the site is published to
   */
  public static Former former(Path cache, Path output) {
    Path store = cache.resolve("pages-" + Fingerprint.ofName(output));
    return new Former(store, read(store));
  }

  /** What was remembered, as far as it holds in the world as it is now. */
  public static Memory of(Former former, World world) {
    return new Memory(
        Optional.of(former.store),
        world,
        former.content.made(),
        former.content.stillHolding(world));
  }

  Optional<Made> made(String madeFrom) {
    return Optional.ofNullable(formerMade.get(madeFrom));
  }

  void remember(String madeFrom, Made result) {
    made.put(madeFrom, result);
  }

  /** What a file was made from, if its maker was handed the same, and all it read is as it was. */
  Optional<Recipe> recipe(String file, String given) {
    return Optional.ofNullable(formerRecipes.get(file))
        .filter(recipe -> recipe.given().equals(given));
  }

  void remember(String file, Recipe recipe) {
    recipes.put(file, recipe);
  }

  /** Remembers what a file was made from just now. */
  void remember(String file, String given, Reads reads, String madeFrom) {
    Object[] shared = reads.keys().toArray();
    for (int i = 0; i < shared.length; i++) {
      Object same = keys.putIfAbsent(shared[i], shared[i]);
      shared[i] = same == null ? shared[i] : same;
    }
    remember(file, new Recipe(given, List.of(shared), madeFrom));
  }

  /**
   * Keeps what was remembered for the next build. That it cannot be kept is no fault: the site is
   * published by then, and the next build makes it anew.
   */
  public void save() {
    if (store.isEmpty() || (made.equals(formerMade) && recipes.equals(formerRecipes))) {
      return;
    }
    try {
      WholeFile.write(
          store.get(),
          out ->
              MemoryFormat.write(
                  new MemoryFormat.Content(made, world.basis(), states(), recipes), out));
    } catch (IOException | UncheckedIOException | OutOfMemoryError e) {
      return; // The disk or the memory is full, or the folder cannot be written to.
    }
  }

  /** How all that was read stands. */
  private Map<String, String> states() {
    Set<Object> read = new HashSet<>();
    recipes.values().forEach(recipe -> read.addAll(recipe.reads()));
    return read.parallelStream()
        .map(Object::toString)
        .distinct()
        .collect(Collectors.toUnmodifiableMap(Function.identity(), world.state()));
  }

  private static MemoryFormat.Content read(Path store) {
    try {
      return Files.isRegularFile(store)
          ? MemoryFormat.read(store).orElse(MemoryFormat.Content.NONE)
          : MemoryFormat.Content.NONE;
    } catch (IOException e) {
      return MemoryFormat.Content.NONE;
    }
  }
}
