package dk.genklang.publish;

import dk.genklang.publish.Memory.Made;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;

/**
 * The file of a {@link Memory}: a title, the files made, and a checksum of it all. Numbers are
 * written seven bits a byte, the lowest first; a text is its number, followed by itself the first
 * time. It is written and read as a stream, as that of a large site is some hundred megabytes.
 */
@SuppressWarnings(
    "EnumOrdinal") // Read by the very program that wrote it: its version is in every fingerprint.
final class MemoryFormat {
  private static final byte[] TITLE = "genklang-pages 5\n".getBytes(StandardCharsets.US_ASCII);
  private static final int MADE_FROM = 16;
  private static final int BUFFER = 1 << 16;

  private MemoryFormat() {}

  static void write(Map<String, Made> all, OutputStream file) throws IOException {
    CRC32C checksum = new CRC32C();
    Writer to =
        new Writer(new BufferedOutputStream(new CheckedOutputStream(file, checksum), BUFFER));
    to.raw(TITLE);
    to.number(all.size());
    for (Map.Entry<String, Made> made : new TreeMap<>(all).entrySet()) {
      to.raw(HexFormat.of().parseHex(made.getKey()));
      to.raw(HexFormat.of().parseHex(made.getValue().fingerprint()));
      facts(made.getValue().facts(), to);
    }
    to.flush();
    to.fixed(checksum.getValue());
    to.flush();
  }

  private static void facts(Facts facts, Writer to) throws IOException {
    to.number(facts.links());
    long last = 0;
    for (int i = 0; i < facts.links(); i++) {
      Target target = facts.target(i);
      to.number(target.kind().ordinal());
      to.text(target.file());
      to.text(target.fragment());
      to.signed(facts.place(i) - last);
      last = facts.place(i);
    }
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

  /** What was remembered; empty when the file is not as it was written. */
  static Optional<Map<String, Made>> read(Path file) throws IOException {
    if (!whole(file)) {
      return Optional.empty();
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
      Reader from = new Reader(in);
      if (!Arrays.equals(from.raw(TITLE.length), TITLE)) {
        return Optional.empty();
      }
      int files = from.count();
      Map<String, Made> all = new HashMap<>(files * 2);
      Map<Target, Target> targets = new HashMap<>();
      for (int i = 0; i < files; i++) {
        String madeFrom = from.hex(MADE_FROM);
        String fingerprint = from.hex(Fingerprint.BYTES);
        all.put(madeFrom, new Made(fingerprint, facts(from, targets)));
      }
      return Optional.of(all);
    }
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
      return left == 0 && new Reader(in).fixed() == computed;
    }
  }

  private static Facts facts(Reader from, Map<Target, Target> targets) throws IOException {
    Target[] links = new Target[from.count()];
    long[] places = new long[links.length];
    long last = 0;
    for (int i = 0; i < links.length; i++) {
      Target.Kind kind = Target.Kind.values()[from.count()];
      Target target = new Target(kind, from.text(), from.text());
      Target same = targets.putIfAbsent(target, target);
      links[i] = same == null ? target : same;
      last += from.signed();
      places[i] = last;
    }
    String[] ids = new String[from.count()];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = from.text();
    }
    List<Fault> faults = new ArrayList<>();
    for (int left = from.count(); left > 0; left--) {
      faults.add(new Fault(Fault.Kind.values()[from.count()], from.text(), from.number()));
    }
    return Facts.of(links, places, ids, faults);
  }

  /** Writes numbers and texts. */
  private static final class Writer {
    private final OutputStream out;
    private final Map<String, Integer> texts = new HashMap<>();

    Writer(OutputStream out) {
      this.out = out;
    }

    void number(long number) throws IOException {
      long rest = number;
      while ((rest & ~0x7FL) != 0) {
        out.write((int) (rest | 0x80));
        rest >>>= 7;
      }
      out.write((int) rest);
    }

    /** A number that may be negative but is mostly small. */
    void signed(long number) throws IOException {
      number(number << 1 ^ number >> 63);
    }

    void fixed(long number) throws IOException {
      for (int i = 0; i < Long.BYTES; i++) {
        out.write((int) (number >>> (8 * i)));
      }
    }

    void raw(byte[] bytes) throws IOException {
      out.write(bytes);
    }

    void text(String text) throws IOException {
      Integer known = texts.putIfAbsent(text, texts.size());
      if (known != null) {
        number(known);
        return;
      }
      number(texts.size() - 1);
      byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
      number(utf8.length);
      raw(utf8);
    }

    void flush() throws IOException {
      out.flush();
    }
  }

  /** Reads numbers and texts; their checksum has been compared. */
  private static final class Reader {
    private final InputStream in;
    private final List<String> texts = new ArrayList<>();

    Reader(InputStream in) {
      this.in = in;
    }

    long number() throws IOException {
      long number = 0;
      int shift = 0;
      int next;
      do {
        next = one();
        number |= (next & 0x7FL) << shift;
        shift += 7;
      } while ((next & 0x80) != 0);
      return number;
    }

    int count() throws IOException {
      return (int) number();
    }

    long signed() throws IOException {
      long number = number();
      return number >>> 1 ^ -(number & 1);
    }

    long fixed() throws IOException {
      long number = 0;
      for (int i = 0; i < Long.BYTES; i++) {
        number |= (long) one() << (8 * i);
      }
      return number;
    }

    byte[] raw(int length) throws IOException {
      byte[] bytes = in.readNBytes(length);
      if (bytes.length < length) {
        throw new EOFException();
      }
      return bytes;
    }

    String text() throws IOException {
      int number = count();
      if (number == texts.size()) {
        texts.add(new String(raw(count()), StandardCharsets.UTF_8));
      }
      return texts.get(number);
    }

    String hex(int length) throws IOException {
      return HexFormat.of().formatHex(raw(length));
    }

    private int one() throws IOException {
      int read = in.read();
      if (read < 0) {
        throw new EOFException();
      }
      return read;
    }
  }
}
