package dk.genklang.site;

import dk.genklang.publish.Sink;
import dk.genklang.theme.Brand;
import dk.genklang.theme.Palette;
import dk.genklang.theme.Tokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Styles, scripts, fonts and pictures, published below {@code /assets/HASH/}, where the hash is of
 * all of them: the address changes with the content, so that browsers may keep the files for ever.
 * Immutable and thread-safe.
 */
final class Assets {
  /** The style sheets in the order they are put together. */
  private static final List<String> STYLES =
      List.of(
          "tokens",
          "base",
          "parts",
          "pages",
          "search",
          "list",
          "map",
          "share",
          "tools",
          "calendar",
          "workshop",
          "print");

  /** A service worker sees what lies below it, and so lies at the root of the site. */
  private static final String WORKER = "sw.js";

  /** Scripts that are published with the search index. */
  private static final String OF_THE_INDEX = "js/search/";

  /** Scripts and styles of the map that can be moved, for those who have one. */
  private static final String OF_THE_MAP = "map/";

  /** What is needed without a connection; letters of other languages come when they are met. */
  private static final Pattern OF_EVERY_PAGE =
      Pattern.compile("css/.+|js/.+|logo.*|[a-z]+\\.svg|fonts/.+-latin\\.woff2");

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern DOCUMENTATION =
      Pattern.compile("^[ \\t]*/\\*\\*.*?\\*/[ \\t]*\\n", Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern SYMBOL = Pattern.compile("<symbol id=\"([a-z0-9-]+)\"");
  private static final int HASH_LENGTH = 12;

  private final NavigableMap<String, byte[]> files = new TreeMap<>();
  private final Set<String> icons = new HashSet<>();
  private final Optional<byte[]> worker;
  private final Palette palette;
  private final Signs signs;
  private final String folder;
  private final String logo;

  /**
   * @param source the folder {@code templates/assets}
   * @param ownLogo the municipality's, where the configuration names one
   * @param offline paths of the pages to have at hand without a connection
   * @param movable whether there is a map that can be moved
   * @throws UncheckedIOException when a file cannot be read
   */
  Assets(
      Path source, Palette palette, Optional<Path> ownLogo, List<String> offline, boolean movable) {
    this.palette = palette;
    try (Stream<Path> walk = Files.walk(source)) {
      for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
        files.put(source.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
      logo = ownLogo.map(path -> "logo-own" + extension(path)).orElse("logo.svg");
      if (ownLogo.isPresent()) {
        files.put(logo, Files.readAllBytes(ownLogo.get()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    signs = new Signs(files);
    SYMBOL.matcher(text("icons.svg")).results().forEach(symbol -> icons.add(symbol.group(1)));
    files.keySet().removeIf(file -> file.startsWith("signs/") || file.startsWith(OF_THE_INDEX));
    if (movable) {
      files.putAll(Leaflet.files());
    } else {
      files.keySet().removeIf(file -> file.startsWith(OF_THE_MAP));
    }
    Optional<byte[]> unfilled = Optional.ofNullable(files.remove(WORKER));
    files.put("signs.svg", utf8(inOwnColours(signs.sprite())));
    files.put("logo.svg", utf8(inOwnColours(text("logo.svg"))));
    files.put("css/site.css", utf8(styles()));
    files.replaceAll(
        (file, bytes) -> file.endsWith(".js") ? utf8(withoutDocumentation(text(file))) : bytes);
    folder = "/assets/" + hash() + "/";
    worker = unfilled.map(script -> utf8(worker(script, offline)));
  }

  /** The folder of all files, whose name changes with what is in them. */
  String folder() {
    return folder;
  }

  Signs signs() {
    return signs;
  }

  /** The mark in the header: Genklang's, or the municipality's own. */
  String logo() {
    return path(logo);
  }

  /**
   * The path of a file.
   *
   * @throws IllegalArgumentException when there is none of that name
   */
  String path(String file) {
    if (!files.containsKey(file)) {
      throw new IllegalArgumentException("There is no file " + file + " in templates/assets");
    }
    return folder + file;
  }

  /** Whether the icons have one of that name. */
  boolean hasIcon(String name) {
    return icons.contains(name);
  }

  /** The content of a published file; empty when it is none of these. */
  Optional<byte[]> file(String published) {
    return published.equals(WORKER)
        ? worker
        : Optional.of("/" + published)
            .filter(path -> path.startsWith(folder))
            .map(path -> files.get(path.substring(folder.length())));
  }

  void write(Sink sink) {
    files.forEach((file, bytes) -> sink.put((folder + file).substring(1), bytes));
    worker.ifPresent(script -> sink.put(WORKER, script));
  }

  /** Fills in what the worker keeps from its first day: some pages, and what they are made with. */
  private String worker(byte[] script, List<String> pages) {
    List<String> made =
        files.keySet().stream().filter(file -> OF_EVERY_PAGE.matcher(file).matches()).toList();
    String shell =
        Stream.concat(pages.stream(), made.stream().map(file -> folder + file))
            .map(path -> '"' + path.substring(1) + '"')
            .collect(Collectors.joining(",", "const SHELL = [", "];"));
    return new String(script, StandardCharsets.UTF_8).replace("const SHELL = [];", shell);
  }

  private String styles() {
    StringBuilder css = new StringBuilder();
    for (String style : STYLES) {
      String file = "css/" + style + ".css";
      css.append(style.equals("tokens") ? Tokens.in(text(file), palette) : text(file));
      files.remove(file);
    }
    return COMMENT.matcher(css).replaceAll("").replaceAll("\\n\\s*", "\n").strip() + "\n";
  }

  /** A drawing with the municipality's colours in place of Genklang's. */
  private String inOwnColours(String svg) {
    String own = svg;
    for (Brand brand : Brand.values()) {
      own = own.replace(brand.standing().css(), palette.of(brand).css());
    }
    return own;
  }

  /** A module without what is written for those who read it: a third of what a page loads. */
  private static String withoutDocumentation(String script) {
    return DOCUMENTATION.matcher(script).replaceAll("");
  }

  private String hash() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        digest.update(utf8(file.getKey() + " " + file.getValue().length + "\n"));
        digest.update(file.getValue());
      }
      return HexFormat.of().formatHex(digest.digest()).substring(0, HASH_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  private String text(String file) {
    byte[] bytes = files.get(file);
    if (bytes == null) {
      throw new IllegalArgumentException("There is no file " + file + " in templates/assets");
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String extension(Path path) {
    String name = String.valueOf(path.getFileName());
    return name.substring(name.lastIndexOf('.'));
  }
}
