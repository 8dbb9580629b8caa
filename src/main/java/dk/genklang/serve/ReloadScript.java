package dk.genklang.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** What the server adds to the site so that open pages follow the edits. */
final class ReloadScript {
  /** Where it is served; no page of a site can have such an address. */
  static final String PATH = "/__genklang/";

  private ReloadScript() {}

  /** The file of that name that pages load. */
  static byte[] file(String name) {
    try (InputStream in = ReloadScript.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The page with the script as the last thing in it. */
  static byte[] into(byte[] page, String state) {
    String tag =
        "<script type=\"module\" src=\"" + PATH + "reload.js?state=" + state + "\"></script>";
    byte[] script = tag.getBytes(StandardCharsets.UTF_8);
    int at = bodyEnd(page);
    byte[] with = new byte[page.length + script.length];
    System.arraycopy(page, 0, with, 0, at);
    System.arraycopy(script, 0, with, at, script.length);
    System.arraycopy(page, at, with, at + script.length, page.length - at);
    return with;
  }

  private static int bodyEnd(byte[] page) {
    String text = new String(page, StandardCharsets.ISO_8859_1); // a character a byte
    int end = text.lastIndexOf("</body>");
    return end < 0 ? page.length : end;
  }
}
