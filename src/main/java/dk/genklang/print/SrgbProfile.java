package dk.genklang.print;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An ICC profile (version 4.2) of the colour space sRGB, IEC 61966-2-1, written out by its numbers:
 * PDF/A wants one in the file, and each JDK changes the one it ships.
 */
final class SrgbProfile {
  private static final int HEADER = 128;

  private SrgbProfile() {}

  /** The profile's bytes; always the same. */
  static byte[] bytes() {
    Map<String, byte[]> tags = new LinkedHashMap<>();
    tags.put("desc", text("sRGB IEC61966-2.1"));
    tags.put("cprt", text("No copyright, use freely"));
    tags.put("wtpt", xyz(0.9642, 1.0, 0.8249));
    tags.put("chad", adaptation());
    tags.put("rXYZ", xyz(0.436066, 0.222488, 0.013916));
    tags.put("gXYZ", xyz(0.385147, 0.716873, 0.097076));
    tags.put("bXYZ", xyz(0.143066, 0.060608, 0.714096));
    tags.put("rTRC", curve());
    tags.put("gTRC", curve());
    tags.put("bTRC", curve());
    return assemble(tags);
  }

  private static byte[] assemble(Map<String, byte[]> tags) {
    int at = HEADER + 4 + 12 * tags.size();
    int size = at + tags.values().stream().mapToInt(data -> data.length).sum();
    ByteBuffer out = ByteBuffer.allocate(size);
    header(out, size);
    out.position(HEADER);
    out.putInt(tags.size());
    for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
      ascii(out, tag.getKey()).putInt(at).putInt(tag.getValue().length);
      out.put(at, tag.getValue());
      at += tag.getValue().length;
    }
    return out.array();
  }

  private static void header(ByteBuffer out, int size) {
    out.putInt(size).putInt(0).putInt(0x04200000);
    ascii(out, "mntrRGB XYZ ");
    short[] created = {2026, 1, 1, 0, 0, 0};
    for (short part : created) {
      out.putShort(part);
    }
    ascii(out, "acsp");
    out.position(68);
    fixed(out, 0.9642, 1.0, 0.8249);
  }

  /** Type {@code mluc}: one text, in American English as readers of profiles expect. */
  private static byte[] text(String value) {
    byte[] characters = value.getBytes(StandardCharsets.UTF_16BE);
    ByteBuffer out = ByteBuffer.allocate(padded(28 + characters.length));
    ascii(out, "mluc").putInt(0).putInt(1).putInt(12);
    ascii(out, "enUS").putInt(characters.length).putInt(28).put(characters);
    return out.array();
  }

  private static byte[] xyz(double x, double y, double z) {
    ByteBuffer out = ByteBuffer.allocate(20);
    fixed(ascii(out, "XYZ ").putInt(0), x, y, z);
    return out.array();
  }

  /** Bradford's adaptation from D65 to the profile's D50. */
  private static byte[] adaptation() {
    ByteBuffer out = ByteBuffer.allocate(44);
    fixed(
        ascii(out, "sf32").putInt(0),
        1.047882,
        0.022919,
        -0.050201,
        0.029587,
        0.990479,
        -0.017059,
        -0.009232,
        0.015076,
        0.751678);
    return out.array();
  }

  /** Type {@code para}, function 3: sRGB's curve with its straight foot. */
  private static byte[] curve() {
    ByteBuffer out = ByteBuffer.allocate(32);
    ascii(out, "para").putInt(0).putShort((short) 3).putShort((short) 0);
    fixed(out, 2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045);
    return out.array();
  }

  private static ByteBuffer ascii(ByteBuffer out, String text) {
    return out.put(text.getBytes(StandardCharsets.US_ASCII));
  }

  private static void fixed(ByteBuffer out, double... values) {
    for (double value : values) {
      out.putInt((int) Math.round(value * 65536));
    }
  }

  private static int padded(int length) {
    return (length + 3) / 4 * 4;
  }
}
