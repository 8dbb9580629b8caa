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
  private int[] spans = new int[48];
  private String[] attributeNames = new String[16];
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
    if (count == attributeNames.length) {
      spans = Arrays.copyOf(spans, spans.length * 2);
      attributeNames = Arrays.copyOf(attributeNames, attributeNames.length * 2);
    }
    attributeNames[count] = names.name(page, nameFrom, nameTo);
    spans[count * 3] = nameFrom;
    spans[count * 3 + 1] = valueFrom;
    spans[count * 3 + 2] = valueTo;
    count++;
  }

  int attributes() {
    return count;
  }

  String attributeName(int i) {
    return attributeNames[i];
  }

  int nameOffset(int i) {
    return spans[i * 3];
  }

  int valueOffset(int i) {
    return spans[i * 3 + 1];
  }

  /** The value with its character references resolved; empty where there is none. */
  String value(int i) {
    int from = spans[i * 3 + 1];
    int to = spans[i * 3 + 2];
    return CharacterReferences.resolved(new String(page, from, to - from, StandardCharsets.UTF_8));
  }

  /** The value of the attribute of that name; empty where there is none. */
  String value(String attribute) {
    int i = firstNamed(attribute);
    return i < count ? value(i) : "";
  }

  /** Which attribute first has that name; the number of attributes when none has. */
  int firstNamed(String attribute) {
    int i = 0;
    while (i < count && !attributeNames[i].equals(attribute)) {
      i++;
    }
    return i;
  }
}
