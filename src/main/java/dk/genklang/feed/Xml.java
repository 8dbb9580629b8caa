package dk.genklang.feed;

import java.nio.charset.StandardCharsets;

/** Writes XML. Characters that XML 1.0 cannot hold are left out. */
final class Xml {
  private final StringBuilder xml =
      new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

  /**
   * Opens an element.
   *
   * @param attributes names and values in turn
   */
  Xml open(String name, String... attributes) {
    start(name, attributes);
    xml.append(">\n");
    return this;
  }

  Xml close(String name) {
    xml.append("</").append(name).append(">\n");
    return this;
  }

  /** An element without content. */
  Xml empty(String name, String... attributes) {
    start(name, attributes);
    xml.append("/>\n");
    return this;
  }

  /** An element with text. */
  Xml text(String name, String text, String... attributes) {
    start(name, attributes);
    xml.append('>');
    escape(text);
    return close(name);
  }

  byte[] bytes() {
    return xml.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void start(String name, String... attributes) {
    xml.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      xml.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      xml.append('"');
    }
  }

  private void escape(String text) {
    text.codePoints()
        .filter(Xml::allowed)
        .forEach(
            c -> {
              switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                default -> xml.appendCodePoint(c);
              }
            });
  }

  /** XML 1.0, production 2. */
  private static boolean allowed(int c) {
    return c == '\t'
        || c == '\n'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
