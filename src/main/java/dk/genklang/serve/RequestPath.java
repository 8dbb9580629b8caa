package dk.genklang.serve;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Reads the path of a request; what could lead out of the site's folder is not a path. */
final class RequestPath {
  private RequestPath() {}

  /**
   * The path with its escapes resolved, beginning with a slash; empty when it is not one that a
   * published file can have. Each segment is then a plain file name, and hidden ones are left out.
   */
  static Optional<String> of(URI request) {
    return Optional.ofNullable(request.getRawPath())
        .filter(raw -> raw.startsWith("/"))
        .flatMap(RequestPath::decoded)
        .filter(RequestPath::isPlain);
  }

  private static boolean isPlain(String path) {
    boolean plain = path.chars().noneMatch(c -> c < ' ' || c == 0x7F || c == '\\' || c == ':');
    List<String> segments = List.of(path.substring(1).split("/", -1));
    for (int i = 0; i < segments.size(); i++) {
      String segment = segments.get(i);
      boolean last = i == segments.size() - 1;
      plain &= last || !segment.isEmpty();
      plain &= !segment.startsWith(".") || segment.equals(".well-known");
    }
    return plain;
  }

  /** Escaped slashes are refused, as they would make other segments than the address shows. */
  private static Optional<String> decoded(String raw) {
    ByteBuffer bytes = ByteBuffer.allocate(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c > 0x7E) {
        return Optional.empty();
      } else if (c != '%') {
        bytes.put((byte) c);
      } else if (i + 2 < raw.length()
          && HexFormat.isHexDigit(raw.charAt(i + 1))
          && HexFormat.isHexDigit(raw.charAt(i + 2))) {
        int value = HexFormat.fromHexDigits(raw, i + 1, i + 3);
        if (value == '/') {
          return Optional.empty();
        }
        bytes.put((byte) value);
        i += 2;
      } else {
        return Optional.empty();
      }
    }
    try {
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
