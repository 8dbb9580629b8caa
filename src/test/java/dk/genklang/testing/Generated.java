package dk.genklang.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Files that are made of the code and kept in the repository. A test compares them; with {@code
 * -Dregenerate=true} it writes them.
 */
public final class Generated {
  private static final boolean WRITE = Boolean.getBoolean("regenerate");

  private final String test;
  private final Set<Path> made = new TreeSet<>();

  /**
   * @param test the name of the test that makes the files
   */
  public Generated(String test) {
    this.test = test;
  }

  /** Compares a file with what it should say, or writes it. */
  public void file(Path file, String expected) throws IOException {
    made.add(file);
    if (WRITE) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, expected);
    }
    String actual = Files.exists(file) ? Files.readString(file) : "";
    assertEquals(expected, actual, () -> file + " is not what the code says." + mend());
  }

  /** Fails when there are files of the same kind that were not made, or deletes them. */
  public void nothingElseIn(Path folder, String ending) throws IOException {
    Set<Path> others;
    try (Stream<Path> files = Files.list(folder)) {
      others =
          new TreeSet<>(
              files
                  .filter(file -> file.toString().endsWith(ending))
                  .filter(file -> !made.contains(file))
                  .toList());
    }
    if (WRITE) {
      for (Path file : others) {
        Files.delete(file);
      }
    } else {
      assertEquals(Set.of(), others, () -> "These files are no longer made." + mend());
    }
  }

  private String mend() {
    return " Look at what you changed, then run: mvn -Dtest=" + test + " -Dregenerate=true test";
  }
}
