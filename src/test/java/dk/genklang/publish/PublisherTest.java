package dk.genklang.publish;

import static dk.genklang.publish.Sites.bytes;
import static dk.genklang.publish.Sites.names;
import static dk.genklang.publish.Sites.publish;
import static dk.genklang.publish.Sites.read;
import static dk.genklang.publish.Sites.site;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.genklang.kept.Fingerprint;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublisherTest {
  private static final Map<String, String> OLD =
      site("index.html", "forside", "om/index.html", "om os", "gammel.txt", "væk");
  private static final Map<String, String> NEW =
      site("index.html", "forside", "om/index.html", "om dem", "ny/a/b.txt", "ny");

  @TempDir Path folder;
  private final Publisher publisher = new Publisher();

  @Test
  void publishesIntoAFolderThatIsMissingAndLeavesNothingBesideIt() {
    Path output = folder.resolve("a/b/public");

    Result result = publish(publisher, output, OLD);

    assertEquals(
        new Result(List.of("gammel.txt", "index.html", "om/index.html"), List.of(), List.of()),
        result);
    assertEquals(OLD, read(output));
    assertEquals(List.of("public"), names(output.getParent()));
  }

  @Test
  void tellsWhatWasWrittenReusedAndRemoved() {
    Path output = folder.resolve("public");
    publish(publisher, output, OLD);

    Result result = publish(publisher, output, NEW);

    assertEquals(
        new Result(
            List.of("ny/a/b.txt", "om/index.html"), List.of("index.html"), List.of("gammel.txt")),
        result);
    assertEquals(NEW, read(output));
  }

  @Test
  void keepsAnUnchangedFileTheSameOnDiskWithItsTime() throws IOException {
    Path output = folder.resolve("public");
    publish(publisher, output, OLD);
    Path same = output.resolve("index.html");
    Path changed = output.resolve("om/index.html");
    FileTime time = FileTime.fromMillis(1_000_000_000_000L);
    Files.setLastModifiedTime(same, time);
    Object sameInode = Files.getAttribute(same, "unix:ino");
    Object changedInode = Files.getAttribute(changed, "unix:ino");

    publish(publisher, output, NEW);

    assertEquals(sameInode, Files.getAttribute(same, "unix:ino"));
    assertEquals(time, Files.getLastModifiedTime(same));
    assertNotEquals(changedInode, Files.getAttribute(changed, "unix:ino"));
    assertEquals(1, Files.getAttribute(same, "unix:nlink"));
  }

  @Test
  void copiesUnchangedFilesWithTheirTimeWhereLinksAreNotPossible() throws IOException {
    Path output = folder.resolve("public");
    publish(publisher, output, OLD);
    FileTime time = FileTime.fromMillis(1_000_000_000_000L);
    Files.setLastModifiedTime(output.resolve("index.html"), time);
    Publisher withoutLinks =
        new Publisher(
            new Disk() {
              @Override
              void makeLink(Path name, Path existing) {
                throw new UnsupportedOperationException();
              }
            });

    Result result = publish(withoutLinks, output, NEW);

    assertEquals(List.of("index.html"), result.reused());
    assertEquals(time, Files.getLastModifiedTime(output.resolve("index.html")));
    assertEquals(NEW, read(output));
  }

  @Test
  void writesAnewWhatSomebodyEditedOrLost() throws IOException {
    Path output = folder.resolve("public");
    Map<String, String> site =
        site("long", "abc", "gone", "abc", "same-size", "abc", "touched", "abc");
    publish(publisher, output, site);
    FileTime later =
        FileTime.fromMillis(
            Files.getLastModifiedTime(output.resolve(Manifest.FILE)).toMillis() + 5000);
    Files.writeString(output.resolve("long"), "abcd");
    Files.setLastModifiedTime(output.resolve("long"), FileTime.fromMillis(0));
    Files.writeString(output.resolve("same-size"), "xyz");
    Files.setLastModifiedTime(output.resolve("same-size"), later);
    Files.setLastModifiedTime(output.resolve("touched"), later);
    Files.delete(output.resolve("gone"));

    Result result = publish(publisher, output, site);

    assertEquals(List.of("gone", "long", "same-size"), result.written());
    assertEquals(List.of("touched"), result.reused());
    assertEquals(site, read(output));
  }

  @Test
  void readsTheFilesWhenTheClockWasSetBack() throws IOException {
    Path output = folder.resolve("public");
    Map<String, String> site = site("edited", "abc", "same", "abc");
    publish(publisher, output, site);
    Files.setLastModifiedTime(
        output.resolve(Manifest.FILE), FileTime.from(Instant.now().plus(Duration.ofDays(400))));
    Files.writeString(output.resolve("edited"), "xyz");

    Result result = publish(publisher, output, site);

    assertEquals(List.of("edited"), result.written());
    assertEquals(List.of("same"), result.reused());
    assertEquals(site, read(output));
  }

  @Test
  void keepsAFileUnreadWhenItsFingerprintIsKnown() {
    Path output = folder.resolve("public");
    publish(publisher, output, OLD);

    try (Staging staging = publisher.open(output)) {
      assertTrue(staging.keepUnread("index.html", Fingerprint.of(bytes("forside"))));
      assertFalse(staging.keepUnread("om/index.html", Fingerprint.of(bytes("andet"))));
      assertFalse(staging.keepUnread("aldrig.html", Fingerprint.of(bytes("andet"))));
      staging.put("om/index.html", bytes("andet"));
      staging.commit();
    }

    assertEquals(site("index.html", "forside", "om/index.html", "andet"), read(output));
  }

  @Test
  void theSameSiteHasTheSameListOfFilesByteForByte() throws IOException {
    publish(publisher, folder.resolve("one"), NEW);
    try (Staging staging = publisher.open(folder.resolve("two"))) {
      IntStream.range(0, 3)
          .parallel()
          .mapToObj(i -> List.copyOf(NEW.entrySet()).get(2 - i))
          .forEach(file -> staging.put(file.getKey(), bytes(file.getValue())));
      staging.commit();
    }

    String list = Files.readString(folder.resolve("one").resolve(Manifest.FILE));
    assertEquals(list, Files.readString(folder.resolve("two").resolve(Manifest.FILE)));
    assertEquals(
        """
        genklang-site 1
        %s 7 index.html
        %s 2 ny/a/b.txt
        %s 6 om/index.html
        """
            .formatted(
                Fingerprint.of(bytes("forside")),
                Fingerprint.of(bytes("ny")),
                Fingerprint.of(bytes("om dem"))),
        list);
  }

  @Test
  void takesFilesFromManyThreads() {
    Path output = folder.resolve("public");
    Map<String, String> site = site();
    IntStream.range(0, 2000).forEach(i -> site.put("a" + i % 7 + "/b" + i % 31 + "/" + i, "x" + i));

    try (Staging staging = publisher.open(output)) {
      site.entrySet().parallelStream()
          .forEach(file -> staging.put(file.getKey(), bytes(file.getValue())));
      assertEquals(2000, staging.commit().written().size());
    }

    assertEquals(site, read(output));
  }

  @Test
  void aSiteThatIsNotCommittedLeavesTheOldOne() {
    Path output = folder.resolve("public");
    publish(publisher, output, OLD);

    try (Staging staging = publisher.open(output)) {
      staging.put("index.html", bytes("halv"));
    }

    assertEquals(OLD, read(output));
    assertEquals(List.of("public"), names(folder));
  }

  @Test
  void aSecondBuildIsRefusedUntilTheFirstIsDone() {
    Path output = folder.resolve("public");
    try (Staging first = publisher.open(output)) {
      for (Publisher second : List.of(publisher, new Publisher())) {
        PublishException refused = assertThrows(PublishException.class, () -> second.open(output));
        assertEquals(PublishException.Reason.LOCKED, refused.reason());
        assertEquals(
            "Another build is at work on the folder \""
                + output
                + "\". Wait until it is done, or choose another folder with --output.",
            refused.getMessage());
      }
      first.put("index.html", bytes("et"));
      first.commit();
    }

    publish(publisher, output, NEW);

    assertEquals(NEW, read(output));
  }

  @Test
  void refusesAFolderThatGenklangDidNotWrite() throws IOException {
    Path output = Files.createDirectory(folder.resolve("public"));
    Files.writeString(output.resolve("brev.txt"), "kære alle");

    PublishException refused = assertThrows(PublishException.class, () -> publisher.open(output));

    assertEquals(PublishException.Reason.NOT_OURS, refused.reason());
    assertEquals(output, refused.path());
    assertEquals(
        "The folder \""
            + output
            + "\" holds a file that Genklang did not write: brev.txt. Move what you want to keep out"
            + " of the folder and empty it, or choose another folder with --output. The site"
            + " replaces the whole folder.",
        refused.getMessage());
    assertEquals(List.of("public"), names(folder));
    assertEquals(List.of("brev.txt"), names(output));
  }

  @Test
  void refusesAPublishedFolderWithOtherFilesAndNamesTheFirst() throws IOException {
    Path output = folder.resolve("public");
    publish(publisher, output, OLD);
    for (String name : List.of("om/d.doc", "c.doc", "b.doc", "a.doc")) {
      Files.writeString(output.resolve(name), "");
    }
    Files.writeString(output.resolve(".DS_Store"), "");

    PublishException refused = assertThrows(PublishException.class, () -> publisher.open(output));

    assertEquals(PublishException.Reason.NOT_OURS, refused.reason());
    assertEquals(
        List.of(output.toString(), "a.doc, b.doc, c.doc", 4), refused.problem().arguments());
  }

  @Test
  void refusesAFolderWhoseListIsDamaged() throws IOException {
    Path output = folder.resolve("public");
    publish(publisher, output, OLD);
    Files.writeString(output.resolve(Manifest.FILE), "genklang-site 1\nnoget andet\n");

    PublishException refused = assertThrows(PublishException.class, () -> publisher.open(output));

    assertEquals(PublishException.Reason.NOT_OURS, refused.reason());
  }

  @Test
  void replacesAnEmptyFolderAndRefusesAFile() throws IOException {
    publish(publisher, Files.createDirectory(folder.resolve("empty")), NEW);
    Path file = Files.writeString(folder.resolve("file"), "tekst");

    PublishException refused = assertThrows(PublishException.class, () -> publisher.open(file));

    assertEquals(NEW, read(folder.resolve("empty")));
    assertEquals(PublishException.Reason.NOT_OURS, refused.reason());
    assertEquals("tekst", Files.readString(file));
  }

  @Test
  void refusesAFolderThatCannotBeMade() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "tekst");

    PublishException inAFile =
        assertThrows(PublishException.class, () -> publisher.open(file.resolve("public")));
    PublishException root =
        assertThrows(PublishException.class, () -> publisher.open(folder.getRoot()));

    assertEquals(PublishException.Reason.NOT_WRITABLE, inAFile.reason());
    assertEquals(PublishException.Reason.NOT_WRITABLE, root.reason());
  }

  @Test
  void followsALinkToTheOutputFolderAndKeepsIt() throws IOException {
    Path real = folder.resolve("disk/site");
    Path link = folder.resolve("public");
    Files.createSymbolicLink(link, Path.of("disk/site"));

    publish(publisher, link, OLD);
    publish(publisher, link, NEW);

    assertTrue(Files.isSymbolicLink(link));
    assertEquals(NEW, read(real));
    assertEquals(List.of("site"), names(real.getParent()));
  }

  @Test
  void neverWritesOrDeletesThroughALinkInTheOutput() throws IOException {
    Path output = folder.resolve("public");
    publish(publisher, output, OLD);
    Path outside = Files.writeString(folder.resolve("outside"), "forside");
    Files.delete(output.resolve("index.html"));
    Files.createSymbolicLink(output.resolve("index.html"), outside);

    publish(publisher, output, NEW);

    assertFalse(Files.isSymbolicLink(output.resolve("index.html")));
    assertEquals(NEW, read(output));
    assertEquals("forside", Files.readString(outside));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/a",
        "a/",
        "a//b",
        "./a",
        "../a",
        "a/../b",
        "a/..",
        "a\\b",
        "a\nb",
        "a\u0000b",
        "æ",
        "a b",
        "a:b",
        "con",
        "a/NUL.txt",
        "com1.html",
        "a.",
        "a/b./c",
        ".genklang-site",
        "a%2Fb"
      })
  void refusesNamesThatNotEverySystemCanHold(String name) {
    try (Staging staging = publisher.open(folder.resolve("public"))) {
      assertThrows(IllegalArgumentException.class, () -> staging.put(name, bytes("x")));
    }
  }

  @Test
  void refusesTwoFilesThatWouldMeet() {
    try (Staging staging = publisher.open(folder.resolve("public"))) {
      staging.put("om/index.html", bytes("x"));
      for (String name :
          List.of("om/index.html", "om/INDEX.html", "Om/a.html", "om", "om/index.html/a")) {
        assertThrows(IllegalStateException.class, () -> staging.put(name, bytes("x")), name);
      }
      staging.put(".well-known/security.txt", bytes("x"));
    }
  }

  @Test
  void aFullDiskIsToldAndTheOldSiteStays() {
    Path output = folder.resolve("public");
    publish(publisher, output, OLD);
    Publisher full =
        new Publisher(
            new Disk() {
              @Override
              void write(Path file, byte[] bytes) throws IOException {
                throw new FileSystemException(file.toString(), null, "No space left on device");
              }
            });

    try (Staging staging = full.open(output)) {
      PublishException failed =
          assertThrows(PublishException.class, () -> staging.put("a/b", bytes("x")));
      assertEquals(PublishException.Reason.DISK_FULL, failed.reason());
      assertEquals(output.resolve("a/b"), failed.path());
      assertThrows(IllegalStateException.class, staging::commit);
    }

    assertEquals(OLD, read(output));
    assertEquals(List.of("public"), names(folder));
  }

  @Test
  void aSwapThatFailsPutsTheOldSiteBack() {
    Path output = folder.resolve("public");
    publish(publisher, output, OLD);
    Publisher failing =
        new Publisher(
            new Disk() {
              @Override
              void move(Path from, Path to) throws IOException {
                if (from.toString().endsWith(".new")) {
                  throw new FileSystemException(
                      from.toString(), to.toString(), "Input/output error");
                }
                super.move(from, to);
              }
            });

    try (Staging staging = failing.open(output)) {
      staging.put("index.html", bytes("ny"));
      PublishException failed = assertThrows(PublishException.class, staging::commit);
      assertEquals(PublishException.Reason.OTHER, failed.reason());
    }

    assertEquals(OLD, read(output));
    assertEquals(List.of("public"), names(folder));
  }

  @Test
  void aPublishedSiteThatWasCopiedElsewhereIsStillOurs() throws IOException {
    Path output = folder.resolve("public");
    publish(publisher, output, NEW);
    Path copy = Files.createDirectory(folder.resolve("copy"));
    for (String name : NEW.keySet()) {
      Files.createDirectories(copy.resolve(name).getParent());
      Files.copy(output.resolve(name), copy.resolve(name));
    }
    Files.copy(
        output.resolve(Manifest.FILE),
        copy.resolve(Manifest.FILE),
        StandardCopyOption.COPY_ATTRIBUTES);

    Result result = publish(publisher, copy, NEW);

    assertEquals(List.copyOf(NEW.keySet()), result.reused());
  }
}
