package dk.genklang.serve;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells what editors and systems put beside a file while somebody writes in it. */
final class EditorFiles {
  private static final Pattern PASSING =
      Pattern.compile(
          "\\..*" // hidden: .x.swp, .#x, .DS_Store, .git
              + "|.*~|~.*|#.*#" // Emacs, LibreOffice, Word
              + "|.*\\.(sw[a-px]|tmp|temp|bak|part|crdownload)"
              + "|4913" // Vim, to try whether it may write
              + "|.*___jb_(tmp|old)___");
  private static final Set<String> FOLDERS = Set.of("node_modules", "target");

  private EditorFiles() {}

  /** Whether a file is no edit, by its name alone. */
  static boolean isPassing(Path file) {
    return PASSING.matcher(String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT)).matches();
  }

  /** Whether a folder need not be looked into. */
  static boolean isPassingFolder(Path folder) {
    return isPassing(folder) || FOLDERS.contains(String.valueOf(folder.getFileName()));
  }
}
