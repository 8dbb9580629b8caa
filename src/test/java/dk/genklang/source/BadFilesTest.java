package dk.genklang.source;

import static dk.genklang.testing.TinySite.activity;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.genklang.testing.TinySite;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are not what they should be are told of, in bounded time. */
class BadFilesTest {
  @TempDir Path folder;

  @Test
  void anotherEncodingIsToldWithTheByteAndItsPlace() throws IOException {
    assertEquals(
        List.of("content/pages/side.md:2:9 not-utf8"),
        codes("side.md", "---\ntitle: S\u00f8ndag\n---\n", StandardCharsets.ISO_8859_1));
  }

  private List<String> codes(String name, String text, Charset charset) throws IOException {
    TinySite site = TinySite.in(folder, "");
    Files.createDirectories(folder.resolve("content/pages"));
    Files.write(folder.resolve("content/pages").resolve(name), text.getBytes(charset));
    return site.codes();
  }

  private List<String> codes(String name, String text) throws IOException {
    return codes(name, text, StandardCharsets.UTF_8);
  }

  @Test
  void aByteOrderMarkAndWindowsLineEndsAreNoMistake() throws IOException {
    String page =
        "\uFEFF---\r\ntitle: Side\r\nsummary: En side, der viser noget.\r\nverified: 2026-10-01\r\n"
            + "---\r\nTekst.\r\n";
    assertEquals(List.of(), codes("side.md", page));
  }

  @Test
  void aPositionCountsCharactersAsTheEditorShowsThem() throws IOException {
    String page =
        "\uFEFF---\r\ntitle: Side\r\nsummary: En side, der viser noget.\r\nverified: 2026-10-01\r\n"
            + "\"\uD83D\uDE00\": {x: y}\r\ndraft: \u00e6\r\n---\r\n";
    assertEquals(
        List.of("content/pages/side.md:5:1 unknown-key", "content/pages/side.md:6:8 unknown-value"),
        codes("side.md", page));
  }

  @Test
  void aNameThatIsNoIdIsGivenABetterOne() {
    TinySite site =
        TinySite.in(folder, "-- content/activities/G\u00e5tur N\u00f8rreby.md --\n---\n---\n");
    assertEquals(
        """
        content/activities/Gåtur Nørreby.md: error: Filnavnet "Gåtur Nørreby.md" kan ikke bruges i en adresse. [bad-file-name]
          Kald filen "gaatur-noerreby.md".

        1 fejl, ingen advarsler.
        """,
        site.problems());
  }

  @Test
  void filesWithoutKeysAreToldOf() throws IOException {
    assertEquals(List.of("content/pages/a.md empty-file"), codes("a.md", " \n"));
    Files.delete(folder.resolve("content/pages/a.md"));
    assertEquals(
        List.of("content/pages/b.md:1:1 missing-front-matter"), codes("b.md", "Bare tekst.\n"));
    Files.delete(folder.resolve("content/pages/b.md"));
    assertEquals(
        List.of("content/pages/c.md:1:1 unclosed-front-matter"), codes("c.md", "---\ntitle: C\n"));
    Files.delete(folder.resolve("content/pages/c.md"));
    assertEquals(List.of("content/pages/d.md:2:1 empty-file"), codes("d.md", "---\n---\nx\n"));
    Files.delete(folder.resolve("content/pages/d.md"));
    assertEquals(
        List.of("content/pages/e.md:2:1 front-matter-no-keys"), codes("e.md", "---\n- a\n---\n"));
  }

  @Test
  void aLineEndThatOnlySomeProgramsKnowIsToldOf() throws IOException {
    assertEquals(
        List.of("content/pages/side.md:2:9 control-character"),
        codes("side.md", "---\ntitle: |\u2028  a\n---\n"));
  }

  @Test
  void charactersNobodySeesAreToldOf() throws IOException {
    assertEquals(
        List.of("content/pages/side.md:2:9 control-character"),
        codes("side.md", "---\ntitle: a\u0000b\n---\n"));
  }

  @Test
  void charactersNobodySeesAreToldOfWhenTheyAreWrittenAsEscapesToo() throws IOException {
    assertEquals(
        List.of("content/pages/side.md:2:8 control-character"),
        codes("side.md", "---\ntitle: \"Kaffe og\\eller te\"\n---\n"));
    assertEquals(
        List.of("content/pages/side.md:2:8 control-character"),
        codes("side.md", "---\ntitle: \"Kaffe \\ud83d og te\"\n---\n"));
  }

  @Test
  void whatFollowsATextOfSeveralLinesIsToldOf() throws IOException {
    assertEquals(
        List.of("content/pages/side.md:3:7 yaml-after-quote"),
        codes("side.md", "---\ntitle: \"Kaffe\n  og\" te\n---\n"));
  }

  @Test
  void aTabAsIndentationIsToldOf() throws IOException {
    assertEquals(
        List.of("content/pages/side.md:3:1 yaml-tab"),
        codes("side.md", "---\nimage:\n\tfile: a.jpg\n---\n"));
  }

  @Test
  void aFileOfFiveMegabytesIsNotRead() throws IOException {
    assertEquals(
        List.of("content/pages/side.md file-too-large"),
        codes("side.md", "---\ntitle: " + "a".repeat(5 << 20) + "\n---\n"));
  }

  @Test
  void nestingAndAliasBombsEndAtOnce() throws IOException {
    String deep = "---\ntitle: " + "[".repeat(500_000) + "\n---\n";
    String bomb = "---\na: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\ntitle: *c\n---\n";
    assertTimeout(
        Duration.ofSeconds(20),
        () -> {
          assertEquals(List.of("content/pages/deep.md:2:20 yaml-too-deep"), codes("deep.md", deep));
          Files.delete(folder.resolve("content/pages/deep.md"));
          assertEquals(List.of("content/pages/bomb.md:2:4 yaml-alias"), codes("bomb.md", bomb));
        });
  }

  @Test
  void aLinkThatLeadsOutsideIsNotFollowed() throws IOException {
    TinySite site = TinySite.in(folder, "-- hemmeligt.md --\n---\ntitle: Nej\n---\n");
    Files.createDirectories(folder.resolve("content/pages"));
    Files.createSymbolicLink(folder.resolve("content/pages/ud.md"), folder.resolve("hemmeligt.md"));
    assertEquals(List.of("content/pages/ud.md symlink-outside"), site.codes());
  }

  @Test
  void twoFilesWithOneIdAreToldOf() {
    TinySite site = TinySite.in(folder, activity("spis", "") + activity("mad/spis", ""));
    assertEquals(List.of("content/activities/spis.md duplicate-id"), site.codes());
  }

  @Test
  void aFileNobodyKnowsIsWarnedOf() {
    TinySite site = TinySite.in(folder, "-- content/area.yml --\n[]\n");
    assertEquals(List.of("content/area.yml unknown-file"), site.codes());
  }

  @Test
  void aPipeIsNotWaitedFor() throws Exception {
    TinySite site = TinySite.in(folder, "");
    Path pages = Files.createDirectories(folder.resolve("content/pages"));
    Process made = new ProcessBuilder("mkfifo", pages.resolve("side.md").toString()).start();
    assumeTrue(made.waitFor() == 0, "no pipes on this machine");
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> assertEquals(List.of("content/pages/side.md not-a-file"), site.codes()));
  }

  @Test
  void whatMayNotBeReadIsToldOf() throws IOException {
    TinySite site =
        TinySite.in(folder, "-- content/pages/lukket/side.md --\n-- content/pages/mappe/x.md --\n");
    Path file = folder.resolve("content/pages/lukket/side.md");
    Path inner = folder.resolve("content/pages/mappe");
    Files.setPosixFilePermissions(file, Set.of());
    Files.setPosixFilePermissions(inner, Set.of());
    assumeFalse(Files.isReadable(file), "this user may read everything");
    assertEquals(
        List.of("content/pages/lukket/side.md no-access", "content/pages/mappe no-access"),
        site.codes());
    Files.setPosixFilePermissions(inner, PosixFilePermissions.fromString("rwx------"));
  }
}
