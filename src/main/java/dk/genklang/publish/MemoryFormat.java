package dk.genklang.publish;

import dk.genklang.publish.Memory.Made;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32C;

/**
 * The bytes of a {@link Memory}: a title, every text once in the order of first use, the files
 * made, and a checksum of it all. Numbers are written seven bits a byte, the lowest first.
 */
@SuppressWarnings(
    "EnumOrdinal") // Read by the very program that wrote it: its version is in every fingerprint.
final class MemoryFormat {
  private static final byte[] TITLE = "genklang-pages 3\n".getBytes(StandardCharsets.US_ASCII);
  private static final int MADE_FROM = 16;
  private static final int CHECKSUM = Long.BYTES;

  private MemoryFormat() {}

  static byte[] write(Map<String, Made> all) {
    Texts texts = new Texts();
    Bytes files = new Bytes();
    files.number(all.size());
    new TreeMap<>(all)
        .forEach(
            (madeFrom, made) -> {
              files.raw(HexFormat.of().parseHex(madeFrom));
              files.raw(HexFormat.of().parseHex(made.fingerprint()));
              facts(made.facts(), files, texts);
            });
    Bytes whole = new Bytes();
    whole.raw(TITLE);
    whole.number(texts.all.size());
    texts.all.forEach(whole::text);
    whole.raw(files.done());
    byte[] bytes = whole.done();
    whole.fixed(checksum(bytes, bytes.length));
    return whole.done();
  }

  private static void facts(Facts facts, Bytes to, Texts texts) {
    to.number(facts.links());
    long last = 0;
    for (int i = 0; i < facts.links(); i++) {
      Target target = facts.target(i);
      to.number(target.kind().ordinal());
      to.number(texts.number(target.file()));
      to.number(texts.number(target.fragment()));
      to.number(texts.number(target.shown()));
      to.signed(facts.place(i) - last);
      last = facts.place(i);
    }
    to.number(facts.ids().size());
    facts.ids().forEach(id -> to.number(texts.number(id)));
    to.number(facts.faults().size());
    for (Fault fault : facts.faults()) {
      to.number(fault.kind().ordinal());
      to.number(texts.number(fault.name()));
      to.number(fault.place());
    }
  }

  /** What was remembered; empty when the bytes are not those that were written. */
  static Optional<Map<String, Made>> read(byte[] bytes) {
    int end = bytes.length - CHECKSUM;
    boolean whole =
        end >= TITLE.length
            && new Reader(bytes, end).fixed() == checksum(bytes, end)
            && new String(bytes, 0, TITLE.length, StandardCharsets.US_ASCII)
                .equals(new String(TITLE, StandardCharsets.US_ASCII));
    if (!whole) {
      return Optional.empty();
    }
    Reader from = new Reader(bytes, TITLE.length);
    String[] texts = new String[from.count()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = from.text();
    }
    int files = from.count();
    Map<String, Made> all = new HashMap<>(files * 2);
    Map<Target, Target> targets = new HashMap<>();
    for (int i = 0; i < files; i++) {
      String madeFrom = from.hex(MADE_FROM);
      String fingerprint = from.hex(Fingerprint.BYTES);
      all.put(madeFrom, new Made(fingerprint, facts(from, texts, targets)));
    }
    return Optional.of(all);
  }

  private static Facts facts(Reader from, String[] texts, Map<Target, Target> targets) {
    Target[] links = new Target[from.count()];
    long[] places = new long[links.length];
    long last = 0;
    for (int i = 0; i < links.length; i++) {
      Target.Kind kind = Target.Kind.values()[from.count()];
      Target target =
          new Target(kind, texts[from.count()], texts[from.count()], texts[from.count()]);
      Target same = targets.putIfAbsent(target, target);
      links[i] = same == null ? target : same;
      last += from.signed();
      places[i] = last;
    }
    String[] ids = new String[from.count()];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = texts[from.count()];
    }
    List<Fault> faults = new ArrayList<>();
    for (int left = from.count(); left > 0; left--) {
      faults.add(new Fault(Fault.Kind.values()[from.count()], texts[from.count()], from.number()));
    }
    return Facts.of(links, places, ids, faults);
  }

  private static long checksum(byte[] bytes, int length) {
    CRC32C checksum = new CRC32C();
    checksum.update(bytes, 0, length);
    return checksum.getValue();
  }

  /** Numbers texts in the order they are first asked for. */
  private static final class Texts {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> all = new ArrayList<>();

    int number(String text) {
      return numbers.computeIfAbsent(
          text,
          added -> {
            all.add(added);
            return all.size() - 1;
          });
    }
  }

  /** Bytes that are being written. */
  private static final class Bytes {
    private byte[] bytes = new byte[1 << 16];
    private int length;

    void number(long number) {
      room(10);
      long rest = number;
      while ((rest & ~0x7FL) != 0) {
        bytes[length++] = (byte) (rest | 0x80);
        rest >>>= 7;
      }
      bytes[length++] = (byte) rest;
    }

    /** A number that may be negative but is mostly small. */
    void signed(long number) {
      number(number << 1 ^ number >> 63);
    }

    void fixed(long number) {
      room(Long.BYTES);
      for (int i = 0; i < Long.BYTES; i++) {
        bytes[length++] = (byte) (number >>> (8 * i));
      }
    }

    void raw(byte[] more) {
      room(more.length);
      System.arraycopy(more, 0, bytes, length, more.length);
      length += more.length;
    }

    void text(String text) {
      byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
      number(utf8.length);
      raw(utf8);
    }

    byte[] done() {
      return java.util.Arrays.copyOf(bytes, length);
    }

    private void room(int more) {
      if (length + more > bytes.length) {
        bytes = java.util.Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
      }
    }
  }

  /** Bytes that are being read; their checksum has been compared. */
  private static final class Reader {
    private final byte[] bytes;
    private int at;

    Reader(byte[] bytes, int at) {
      this.bytes = bytes;
      this.at = at;
    }

    long number() {
      long number = 0;
      int shift = 0;
      byte next;
      do {
        next = bytes[at++];
        number |= (next & 0x7FL) << shift;
        shift += 7;
      } while (next < 0);
      return number;
    }

    int count() {
      return (int) number();
    }

    long signed() {
      long number = number();
      return number >>> 1 ^ -(number & 1);
    }

    long fixed() {
      long number = 0;
      for (int i = 0; i < Long.BYTES; i++) {
        number |= (bytes[at++] & 0xFFL) << (8 * i);
      }
      return number;
    }

    String text() {
      int length = count();
      String text = new String(bytes, at, length, StandardCharsets.UTF_8);
      at += length;
      return text;
    }

    String hex(int length) {
      String hex = HexFormat.of().formatHex(bytes, at, at + length);
      at += length;
      return hex;
    }
  }
}
