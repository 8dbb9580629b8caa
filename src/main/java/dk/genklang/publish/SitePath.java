package dk.genklang.publish;

import java.util.Locale;
import java.util.regex.Pattern;

/** The rules for names of published files: what every file system and every address can hold. */
final class SitePath {
  private static final Pattern SEGMENT = Pattern.compile("[A-Za-z0-9._~+@-]{1,200}");
  private static final Pattern RESERVED_ON_WINDOWS =
      Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

  private SitePath() {}

  /**
   * Lets a path pass that can be published.
   *
   * @throws IllegalArgumentException naming the path and what is wrong with it
   */
  static void check(String file) {
    if (file.equals(Manifest.FILE)) {
      throw refused(file, "is the name of the list of published files");
    }
    for (String segment : file.split("/", -1)) {
      if (segment.isEmpty()) {
        throw refused(file, "is not a relative path to a file");
      }
      if (!SEGMENT.matcher(segment).matches()) {
        throw refused(file, "may only hold the characters A-Z a-z 0-9 . _ ~ + @ - and /");
      }
      if (segment.endsWith(".")) {
        throw refused(file, "has a name that ends in a dot");
      }
      if (RESERVED_ON_WINDOWS.matcher(segment).matches()) {
        throw refused(file, "has a name that Windows keeps for a device");
      }
    }
  }

  /** What two paths share that are the same file where letter case makes no difference. */
  static String folded(String path) {
    return path.toLowerCase(Locale.ROOT);
  }

  /** The folder a file is in, or the empty text for the site's own folder. */
  static String folder(String path) {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }

  private static IllegalArgumentException refused(String file, String why) {
    return new IllegalArgumentException("Cannot publish \"" + file + "\": it " + why);
  }
}
