package dk.genklang.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The list of a published site's files, kept in the site's folder: it marks the folder as ours, and
 * tells the next build what is there. The same site has the same list, byte for byte.
 *
 * @param files by path relative to the site's folder
 * @param written when the list was written, which was after every file in it; long ago when that
 *     cannot be believed
 */
record Manifest(Map<String, Entry> files, FileTime written) {
  static final String FILE = ".genklang-site";

  private static final String TITLE = "genklang-site 1";
  private static final Pattern SIZE = Pattern.compile("[0-9]{1,18}");
  private static final FileTime NEVER = FileTime.fromMillis(0);

  /** What a file held when it was published; the size in bytes. */
  record Entry(String fingerprint, long size) {}

  /** The folders the files are in, and the folders those are in; the site's own is empty text. */
  Set<String> folders() {
    Set<String> folders = new HashSet<>();
    folders.add("");
    for (String file : files.keySet()) {
      String folder = SitePath.folder(file);
      while (folders.add(folder)) {
        folder = SitePath.folder(folder);
      }
    }
    return folders;
  }

  static Manifest none() {
    return new Manifest(Map.of(), NEVER);
  }

  byte[] format() {
    StringBuilder text = new StringBuilder(TITLE).append('\n');
    new TreeMap<>(files)
        .forEach(
            (file, entry) ->
                text.append(entry.fingerprint())
                    .append(' ')
                    .append(entry.size())
                    .append(' ')
                    .append(file)
                    .append('\n'));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The list in a folder; empty when there is none that can be read as one. */
  static Optional<Manifest> read(Path folder) throws IOException {
    return read(folder, none());
  }

  /**
   * The list in a folder.
   *
   * @param other a list that is mostly the same, with which this one shares what is
   * @return empty when there is none that can be read as one
   */
  static Optional<Manifest> read(Path folder, Manifest other) throws IOException {
    Path file = folder.resolve(FILE);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    List<String> lines =
        new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
    if (lines.isEmpty() || !lines.get(0).equals(TITLE)) {
      return Optional.empty();
    }
    Map<String, Entry> files = new HashMap<>(other.files());
    Set<String> names = new HashSet<>(lines.size() * 2);
    for (String line : lines.subList(1, lines.size())) {
      String[] parts = line.split(" ", 3);
      if (parts.length != 3 || !SIZE.matcher(parts[1]).matches()) {
        return Optional.empty();
      }
      Entry entry = new Entry(parts[0], Long.parseLong(parts[1]));
      names.add(parts[2]);
      if (!entry.equals(files.get(parts[2]))) {
        files.put(parts[2], entry);
      }
    }
    files.keySet().retainAll(names);
    return Optional.of(
        new Manifest(Map.copyOf(files), believable(Files.getLastModifiedTime(file))));
  }

  /**
   * A list from the future was written before the clock was set back: then an edited file can look
   * older than the list, and only the content of files can tell.
   */
  private static FileTime believable(FileTime written) {
    boolean past = written.toInstant().isBefore(Instant.now().plusSeconds(2));
    return past ? written : NEVER;
  }
}
