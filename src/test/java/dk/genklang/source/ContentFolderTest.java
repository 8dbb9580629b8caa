package dk.genklang.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.genklang.problem.Position;
import dk.genklang.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in a folder of content, and which files are read. */
class ContentFolderTest {
  @TempDir Path temp;
  private final List<Problem> problems = new ArrayList<>();

  private Path write(String file, byte[] bytes) throws IOException {
    Path path = temp.resolve("content").resolve(file);
    Files.createDirectories(path.getParent());
    return Files.write(path, bytes);
  }

  private Path write(String file, String text) throws IOException {
    return write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  private ContentFolder folder() {
    return new ContentFolder(temp.resolve("content"), "content/");
  }

  @Test
  void entriesAreFoundByKindAndPathAndHiddenFilesAreNot() throws IOException {
    write("activities/b.md", "");
    write("activities/2026/a.en.md", "");
    write("activities/.hidden.md", "");
    write("tools/c.yml", "");
    write("unknown/d.md", "");
    write("pages/notes.txt", "");
    write("pages/Åben dag.md", "");
    write("pages/!.MD", "");
    assertEquals(
        List.of(
            "activities/2026/a.en.md a Optional[en] true",
            "activities/b.md b Optional.empty true",
            "tools/c.yml c Optional.empty false"),
        folder().files(problems::add).stream()
            .map(
                file ->
                    file.file().substring(8)
                        + (" " + file.name().id())
                        + (" " + file.name().language())
                        + (" " + file.name().markdown()))
            .sorted()
            .toList());
    problems.sort(null);
    assertEquals(
        List.of(
            Problem.error("bad-file-name", Position.of("content/pages/!.MD"), "!.MD", "none"),
            Problem.warning("unexpected-file", Position.of("content/pages/notes.txt"), "notes.txt"),
            Problem.error(
                "bad-file-name",
                Position.of("content/pages/Åben dag.md"),
                "Åben dag.md",
                "aaben-dag.md")),
        problems);
  }

  @Test
  void aFileOfYamlHasNoText() throws IOException {
    write("tools/c.yml", "title: C\n");
    Document read =
        folder().read(folder().files(problems::add).get(0), problems::add).orElseThrow();
    assertEquals("content/tools/c.yml", read.file());
    assertEquals(
        new Position("content/tools/c.yml", 1, 8), read.front().values().get("title").position());
    assertTrue(read.body().isEmpty());
  }

  @Test
  void theTopTellsFoldersFromFilesAndHidesTheHidden() throws IOException {
    write("b.yml", "");
    write(".git/x", "");
    write("a/x", "");
    assertEquals(List.of("a/", "b.yml"), folder().top());
    assertTrue(folder().has("b.yml"));
    assertFalse(folder().has("c.yml"));
    assertFalse(folder().has("a"));
    assertEquals("content/b.yml", folder().name("b.yml"));
  }

  @Test
  void aLinkMayLeadToAFileInsideButNotOutsideNorToAFolderNorNowhere() throws IOException {
    Files.writeString(temp.resolve("outside.yml"), "- a\n");
    write("inside.yml", "- a\n");
    write("a/x", "");
    link("in.yml", "inside.yml");
    link("out.yml", "../outside.yml");
    link("to-folder.yml", "a");
    link("dangling.yml", "nothing.yml");
    for (String file : List.of("in.yml", "inside.yml", "out.yml", "to-folder.yml", "none.yml")) {
      assertEquals(file.startsWith("in"), folder().table(file, problems::add).isPresent(), file);
    }
    assertEquals(Optional.of("- a\n"), folder().text("in.yml", problems::add));
    assertEquals(Optional.empty(), folder().text("out.yml", problems::add));
    assertEquals(
        List.of(
            Problem.error("symlink-outside", Position.of("content/out.yml")),
            Problem.error("symlink-outside", Position.of("content/to-folder.yml")),
            Problem.error("symlink-outside", Position.of("content/out.yml"))),
        problems);
  }

  private void link(String name, String target) throws IOException {
    Files.createSymbolicLink(temp.resolve("content").resolve(name), Path.of(target));
  }

  @Test
  void aMebibyteIsReadAndNoByteMore() throws IOException {
    byte[] large = new byte[1 << 20];
    Arrays.fill(large, (byte) 'a');
    assertTrue(SourceFile.read(write("a", large), "a", problems::add).isPresent());
    assertEquals(List.of(), problems);
    byte[] larger = Arrays.copyOf(large, (1 << 20) + 1);
    larger[1 << 20] = 'a';
    assertEquals(Optional.empty(), SourceFile.read(write("b", larger), "b", problems::add));
    byte[] more = Arrays.copyOf(larger, 5 << 20);
    assertEquals(Optional.empty(), SourceFile.read(write("c", more), "c", problems::add));
    assertEquals(
        List.of(
            Problem.error("file-too-large", Position.of("b"), 1024L, 1024L),
            Problem.error("file-too-large", Position.of("c"), 5120L, 1024L)),
        problems);
  }

  @Test
  void bytesThatAreNoTextAreToldWithTheirPlace() {
    assertEquals(
        List.of(
            "1:1 not-utf8 [FF]",
            "1:2 not-utf8 [C3]",
            "2:1 not-utf8 [E5]",
            "2:3 not-utf8 [E6]",
            "1:1 control-character [U+0000]",
            "1:3 control-character [U+0007]",
            "2:1 control-character [U+007F]",
            "3:3 control-character [U+2028]"),
        List.of(
            undecoded(0xFF),
            undecoded('a', 0xC3),
            undecoded('a', '\n', 0xE5, 'b'),
            undecoded('\n', 0xC3, 0xA6, 'a', 0xE6, '\n', 0xE6),
            undecoded(0),
            undecoded('a', 'b', 7),
            undecoded('a', '\r', 0x7F),
            undecoded('\r', '\n', '\n', 0xF0, 0x9F, 0x98, 0x80, 'a', 0xE2, 0x80, 0xA8)));
    assertEquals(
        "å\n", SourceFile.decode(bytes(0xC3, 0xA5, '\r'), "f", problems::add).orElseThrow().text());
    assertEquals(
        "", SourceFile.decode(bytes(0xEF, 0xBB, 0xBF), "f", problems::add).orElseThrow().text());
  }

  private String undecoded(int... file) {
    problems.clear();
    assertEquals(Optional.empty(), SourceFile.decode(bytes(file), "f", problems::add));
    Problem problem = problems.get(0);
    return problem.position().toString().substring(2)
        + " "
        + problem.code()
        + " "
        + problem.arguments();
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }
}
