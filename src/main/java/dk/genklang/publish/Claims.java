package dk.genklang.publish;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Sees to it that two published files never meet, on a file system that ignores case either. */
final class Claims {
  private final Map<String, String> names = new ConcurrentHashMap<>();

  /**
   * @throws IllegalStateException when the file, or one that only differs in case, is there already
   */
  void claim(String file) {
    String folder = SitePath.folder(file);
    while (!folder.isEmpty()) {
      String known = names.putIfAbsent(SitePath.folded(folder), folder + "/");
      if (known != null && !known.equals(folder + "/")) {
        throw clash(folder + "/", known);
      }
      folder = known == null ? SitePath.folder(folder) : "";
    }
    String known = names.putIfAbsent(SitePath.folded(file), file);
    if (known != null) {
      throw clash(file, known);
    }
  }

  void release(String file) {
    names.remove(SitePath.folded(file));
  }

  private static IllegalStateException clash(String name, String known) {
    return new IllegalStateException(
        name.equals(known)
            ? "\"" + name + "\" is published twice"
            : "\"" + name + "\" and \"" + known + "\" would be the same file on some systems");
  }
}
