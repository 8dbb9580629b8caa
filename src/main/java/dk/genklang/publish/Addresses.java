package dk.genklang.publish;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says which file an address written in a page means. Thread-safe. */
final class Addresses {
  private static final Pattern SCHEME =
      Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(.*)", Pattern.DOTALL);

  /** Addresses that many pages have; those that come later stand in a page or two. */
  private static final int MOST_KEPT = 20_000;

  private final String authority;
  private final String prefix;
  private final Map<String, Target> wherever = new ConcurrentHashMap<>();
  private final Map<Target, Target> known = new ConcurrentHashMap<>();

  /**
   * @param base the site's address; without a host, only its path counts
   */
  Addresses(URI base) {
    this.authority =
        Objects.requireNonNullElse(base.getRawAuthority(), "").toLowerCase(Locale.ROOT);
    this.prefix = base.getPath().endsWith("/") ? base.getPath() : base.getPath() + "/";
  }

  /**
   * @param written as in the page, without character references
   * @param from the file it is in
   */
  Target target(String written, String from) {
    String address = written.strip();
    if (address.startsWith("/") || SCHEME.matcher(address).matches()) {
      Target kept = wherever.get(address);
      return kept == null ? keep(address, absolute(address)) : kept;
    }
    return once(address.isEmpty() ? Target.nowhere("") : relative(address, from));
  }

  private Target keep(String address, Target target) {
    if (wherever.size() < MOST_KEPT) {
      wherever.put(address, target);
    }
    return target;
  }

  private Target absolute(String address) {
    Matcher scheme = SCHEME.matcher(address);
    if (scheme.matches()) {
      return switch (scheme.group(1).toLowerCase(Locale.ROOT)) {
        case "http", "https", "webcal" ->
            scheme.group(2).startsWith("//") ? withHost(scheme.group(2)) : Target.nowhere(address);
        case "javascript" -> Target.nowhere(address);
        default -> Target.outside();
      };
    }
    return address.startsWith("//") ? withHost(address) : once(path(address, address));
  }

  private Target withHost(String address) {
    int end = firstOf(address, 2, "/?#");
    String path = address.substring(end);
    boolean own = !authority.isEmpty() && address.substring(2, end).equalsIgnoreCase(authority);
    return own && (path + "/").startsWith(prefix) ? once(path(path, path)) : Target.outside();
  }

  private Target relative(String address, String from) {
    char first = address.charAt(0);
    String page = prefix + from;
    if (first == '#' || first == '?') {
      return path(page + address, address);
    }
    return path(page.substring(0, page.lastIndexOf('/') + 1) + address, address);
  }

  /**
   * @param address a path from the host's root, perhaps with query and fragment
   */
  private Target path(String address, String written) {
    int pathEnd = firstOf(address, 0, "?#");
    int hash = address.indexOf('#');
    String fragment = hash < 0 ? "" : address.substring(hash + 1);
    String path = withoutDots(decoded(address.substring(0, pathEnd)));
    if (path.equals(prefix.substring(0, prefix.length() - 1))) {
      path = prefix;
    }
    if (!path.startsWith(prefix)) {
      return Target.nowhere(written);
    }
    String file = path.substring(prefix.length());
    String index = file.isEmpty() || file.endsWith("/") ? "index.html" : "";
    return new Target(Target.Kind.INSIDE, file + index, fragment);
  }

  /** The address of a target for a message. */
  String shown(Target target) {
    if (target.kind() != Target.Kind.INSIDE) {
      return target.file();
    }
    String path = prefix + target.file();
    String shown = path.endsWith("/index.html") ? path.substring(0, path.length() - 10) : path;
    return target.fragment().isEmpty() ? shown : shown + "#" + target.fragment();
  }

  private Target once(Target target) {
    Target same = known.putIfAbsent(target, target);
    return same == null ? target : same;
  }

  /** Takes . and .. out; one .. too many leads out of the site. */
  private static String withoutDots(String path) {
    if (!path.contains("/.")) {
      return path;
    }
    Deque<String> kept = new ArrayDeque<>();
    String[] segments = path.substring(1).split("/", -1);
    for (int i = 0; i < segments.length; i++) {
      boolean dots = segments[i].equals(".") || segments[i].equals("..");
      if (segments[i].equals("..") && kept.pollLast() == null) {
        return "..";
      }
      if (!dots) {
        kept.add(segments[i]);
      } else if (i == segments.length - 1) {
        kept.add("");
      }
    }
    return "/" + String.join("/", kept);
  }

  /** Resolves percent escapes, which stand for bytes of UTF-8. */
  static String decoded(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    int length = 0;
    for (int i = 0; i < bytes.length; i++) {
      boolean escape =
          bytes[i] == '%'
              && i + 2 < bytes.length
              && HexFormat.isHexDigit(bytes[i + 1])
              && HexFormat.isHexDigit(bytes[i + 2]);
      bytes[length++] =
          escape
              ? (byte)
                  (HexFormat.fromHexDigit(bytes[i + 1]) * 16 + HexFormat.fromHexDigit(bytes[i + 2]))
              : bytes[i];
      i += escape ? 2 : 0;
    }
    return new String(bytes, 0, length, StandardCharsets.UTF_8);
  }

  private static int firstOf(String text, int from, String characters) {
    for (int i = from; i < text.length(); i++) {
      if (characters.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return text.length();
  }
}
