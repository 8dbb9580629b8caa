package dk.genklang.publish;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A start tag as the scanner found it. The scanner uses one again and again, so it holds only until
 * the handler returns.
 */
final class Tag {
  private final byte[] page;
  private final Names names;
  private int[] spans = new int[64];
  private int count;
  String name = "";
  int offset;
  boolean selfClosing;

  Tag(byte[] page, Names names) {
    this.page = page;
    this.names = names;
  }

  void start(String tagName, int tagOffset) {
    name = tagName;
    offset = tagOffset;
    selfClosing = false;
    count = 0;
  }

  void attribute(int nameFrom, int nameTo, int valueFrom, int valueTo) {
    if (count * 4 == spans.length) {
      spans = Arrays.copyOf(spans, spans.length * 2);
    }
    int at = count++ * 4;
    spans[at] = nameFrom;
    spans[at + 1] = nameTo;
    spans[at + 2] = valueFrom;
    spans[at + 3] = valueTo;
  }

  int attributes() {
    return count;
  }

  String attributeName(int i) {
    return names.name(page, spans[i * 4], spans[i * 4 + 1]);
  }

  int nameOffset(int i) {
    return spans[i * 4];
  }

  int valueOffset(int i) {
    return spans[i * 4 + 2];
  }

  /** The value with its character references resolved; empty where there is none. */
  String value(int i) {
    int from = spans[i * 4 + 2];
    int to = spans[i * 4 + 3];
    return CharacterReferences.resolved(new String(page, from, to - from, StandardCharsets.UTF_8));
  }

  /** The value of the attribute of that name; empty where there is none. */
  String value(String attribute) {
    for (int i = 0; i < count; i++) {
      if (attributeName(i).equals(attribute)) {
        return value(i);
      }
    }
    return "";
  }
}
