package dk.genklang.schema;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.genklang.kept.Codec;
import dk.genklang.kept.Codecs;
import dk.genklang.kept.PackedReader;
import dk.genklang.kept.PackedWriter;
import dk.genklang.model.Content;
import dk.genklang.model.Entry;
import dk.genklang.model.Origin;
import dk.genklang.model.Ref;
import dk.genklang.source.ContentFile;
import dk.genklang.source.ContentFolder;
import dk.genklang.testing.TinySite;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read from the cache is what would be read from the content. */
class KeptEntriesTest {
  private static final String DANISH = "da";
  private static final List<String> OTHERS = List.of("en", "ar");

  @TempDir Path folder;

  private final Codec codec =
      new Codecs()
          .with(Origin.class, Origin.State.class, Origin::state, Origin::of)
          .of(Entry.class);

  @Test
  void everyEntryOfTheDemoComesBackWithItsTranslationsAndPlaces() throws IOException {
    ReadEntries first = new ReadEntries(folder, "1");
    Content anew = read(first, Path.of("content"));
    first.save();
    Content kept = read(new ReadEntries(folder, "1"), Path.of("content"));
    assertTrue(anew.entries().size() > 100);
    compare(anew.entries(), kept.entries());
    for (String language : OTHERS) {
      compare(
          anew.translations().getOrDefault(language, List.of()),
          kept.translations().getOrDefault(language, List.of()));
    }
    assertEquals(anew.references(), kept.references());
  }

  @Test
  void whatIsKeptHoldsForTheSameFilesAndTheSameProgramOnly() throws IOException {
    TinySite site = TinySite.in(folder.resolve("site"), TinySite.activity("suppe", ""));
    Path content = folder.resolve("site/content");
    keep("1", content);
    assertTrue(known("1", content));
    assertFalse(known("2", content));

    Path file = content.resolve("activities/suppe.md");
    String text = Files.readString(file);
    damageTitles();
    assertFalse(known("1", content));
    assertEquals("Fællesspisning", title("1", content), "a damaged file is left alone");
    keep("1", content);

    Files.writeString(file, text.replace("Fællesspisning", "Suppeaften"));
    assertFalse(known("1", content));
    assertEquals("Suppeaften", title("1", content));
    assertEquals("Suppeaften", title("2", content));
    site.write(TinySite.activity("suppe", "").replace("Fællesspisning", "Ny"));
    assertEquals("Ny", title("1", content));
  }

  @Test
  void whatCannotBeWrittenIsNamed() {
    record Odd(Thread thread) {}
    IllegalStateException told =
        assertThrows(IllegalStateException.class, () -> new Codecs().of(Odd.class));
    assertEquals("There is no way to write a class java.lang.Thread", told.getMessage());
  }

  private void compare(List<Entry> anew, List<Entry> kept) throws IOException {
    assertEquals(anew.size(), kept.size());
    for (int i = 0; i < anew.size(); i++) {
      Entry one = anew.get(i);
      Entry other = kept.get(i);
      String name = one.ref() + " " + one.common().language();
      assertArrayEquals(sorted(bytes(one)), sorted(bytes(other)), name);
      assertEquals(one.common().title(), other.common().title());
      assertEquals(one.common().body(), other.common().body());
      assertEquals(one.common().origin().content(), other.common().origin().content());
      for (String path : List.of("title", "summary", "schedule.0.on", "areas", "nothing")) {
        assertEquals(one.common().origin().at(path), other.common().origin().at(path), name);
      }
      // Read again, what was written says the same.
      Entry again = (Entry) codec.read(new PackedReader(new ByteArrayInputStream(bytes(other))));
      assertArrayEquals(sorted(bytes(other)), sorted(bytes(again)), name);
    }
  }

  /** Sets have no order, so that only what stands in the bytes can be compared. */
  private static byte[] sorted(byte[] bytes) {
    byte[] sorted = bytes.clone();
    Arrays.sort(sorted);
    return sorted;
  }

  private byte[] bytes(Entry entry) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PackedWriter to = new PackedWriter(out);
    codec.write(entry, to);
    to.flush();
    return out.toByteArray();
  }

  private void keep(String program, Path content) throws IOException {
    ReadEntries entries = new ReadEntries(folder, program);
    read(entries, content);
    entries.save();
  }

  /** Whether the only entry need not be read. */
  private boolean known(String program, Path content) throws IOException {
    List<ContentFile> files = new ContentFolder(content, "content").files(new ArrayList<>()::add);
    Ref ref = new Ref(files.get(0).kind(), files.get(0).name().id());
    ReadEntry nothing = new ReadEntry(Optional.empty(), List.of(), List.of(), List.of());
    ReadEntry entry =
        new ReadEntries(folder, program).get(ref, files, List.of(DANISH, OTHERS), () -> nothing);
    return entry.entry().isPresent();
  }

  private String title(String program, Path content) throws IOException {
    return read(new ReadEntries(folder, program), content).entries().get(0).title();
  }

  /** Puts another letter in the place of each title's first, in all files that are kept. */
  private void damageTitles() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("entries"))) {
      for (Path file : files.toList()) {
        byte[] bytes = Files.readAllBytes(file);
        byte[] title = "llesspisning".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        for (int i = 0; i + title.length < bytes.length; i++) {
          if (Arrays.equals(bytes, i, i + title.length, title, 0, title.length)) {
            bytes[i] = 'X';
          }
        }
        Files.write(file, bytes);
      }
    }
  }

  private static Content read(ReadEntries entries, Path content) throws IOException {
    return new ContentReader(
            new ContentFolder(content, "content"),
            DANISH,
            OTHERS,
            new ArrayList<>()::add,
            Optional.of(entries))
        .read();
  }
}
