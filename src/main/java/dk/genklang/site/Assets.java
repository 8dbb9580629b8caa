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
          "print");

  /** A service worker sees what lies below it, and so lies at the root of the site. */
  private static final String WORKER = "sw.js";

  /** The scripts of the search page; those that make and ask the index are published beside it. */
  private static final List<String> SEARCH_PAGE =
      List.of("cards.js", "engine.js", "page.js", "state.js", "zero.js");

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
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
   * @throws UncheckedIOException when a file cannot be read
   */
  Assets(Path source, Palette palette, Optional<Path> ownLogo) {
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
    files.keySet().removeIf(file -> file.startsWith("signs/"));
    files
        .keySet()
        .removeIf(
            file ->
                file.startsWith("js/search/")
                    && !SEARCH_PAGE.contains(file.substring("js/search/".length())));
    worker = Optional.ofNullable(files.remove(WORKER));
    files.put("signs.svg", utf8(inOwnColours(signs.sprite())));
    files.put("logo.svg", utf8(inOwnColours(text("logo.svg"))));
    files.put("css/site.css", utf8(styles()));
    folder = "/assets/" + hash() + "/";
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

  void write(Sink sink) {
    files.forEach((file, bytes) -> sink.put((folder + file).substring(1), bytes));
    worker.ifPresent(script -> sink.put(WORKER, script));
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
