package dk.genklang.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * The output folder and what stands beside it while a site is published, so that all of them are on
 * one disk and can be renamed into each other's place.
 *
 * @param given the output folder as the user wrote it, for messages
 * @param output the same with links resolved
 */
record Folders(Path given, Path output) {
  private static final int MOST_LINKS = 40;

  /** Follows links, and makes the folder that the output folder is in when it is missing. */
  static Folders of(Path given) throws IOException {
    Path path = given.toAbsolutePath();
    for (int links = 0; links < MOST_LINKS && Files.isSymbolicLink(path); links++) {
      path = path.resolveSibling(Files.readSymbolicLink(path));
    }
    if (Files.exists(path)) {
      path = path.toRealPath();
    }
    if (path.getFileName() == null) {
      throw PublishException.notReplaceable(given, null);
    }
    Path parent = path.getParent();
    if (!Files.isDirectory(parent)) {
      Files.createDirectories(parent);
    }
    return new Folders(given, parent.toRealPath().resolve(path.getFileName()));
  }

  /** The site that is being made. */
  Path staging() {
    return beside("new");
  }

  /** The former site, whole, between the two renames that put the new one in its place. */
  Path previous() {
    return beside("old");
  }

  /** The former site while it is deleted. */
  Path trash() {
    return beside("del");
  }

  Path lock() {
    return beside("lock");
  }

  boolean outputExists() {
    return Files.exists(output, LinkOption.NOFOLLOW_LINKS);
  }

  /** Deletes a folder and what is in it; links are deleted, never followed. */
  static void delete(Path folder, Disk disk) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            disk.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path emptied, IOException fault)
              throws IOException {
            if (fault != null) {
              throw fault;
            }
            disk.delete(emptied);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private Path beside(String role) {
    return output.resolveSibling("." + output.getFileName() + ".genklang." + role);
  }
}
