package dk.genklang.search;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessMode;
import java.nio.file.DirectoryStream;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.util.Map;
import java.util.Set;
import org.graalvm.polyglot.io.FileSystem;

/** All the files scripts can see: modules by name, read only. Nothing of the machine's disk. */
final class ModuleFiles implements FileSystem {
  private static final Path ROOT = Path.of("/search").toAbsolutePath();

  private final Map<String, String> modules;

  ModuleFiles(Map<String, String> modules) {
    this.modules = Map.copyOf(modules);
  }

  @Override
  public Path parsePath(URI uri) {
    return ROOT.resolve(uri.getPath() == null ? uri.getSchemeSpecificPart() : uri.getPath());
  }

  @Override
  public Path parsePath(String path) {
    return ROOT.resolve(path);
  }

  @Override
  public void checkAccess(Path path, Set<? extends AccessMode> modes, LinkOption... options)
      throws IOException {
    content(path);
  }

  @Override
  public SeekableByteChannel newByteChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    return new ReadOnlyChannel(content(path).getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options)
      throws IOException {
    return Map.of(
        "isRegularFile", true, "isDirectory", false, "size", (long) content(path).length());
  }

  @Override
  public Path toAbsolutePath(Path path) {
    return ROOT.resolve(path).normalize();
  }

  @Override
  public Path toRealPath(Path path, LinkOption... options) throws IOException {
    content(path);
    return toAbsolutePath(path);
  }

  @Override
  public void createDirectory(Path directory, FileAttribute<?>... attributes) {
    throw new UnsupportedOperationException("read only");
  }

  @Override
  public void delete(Path path) {
    throw new UnsupportedOperationException("read only");
  }

  @Override
  public DirectoryStream<Path> newDirectoryStream(
      Path directory, DirectoryStream.Filter<? super Path> filter) {
    throw new UnsupportedOperationException("not listed");
  }

  private String content(Path path) throws IOException {
    Path relative = ROOT.relativize(toAbsolutePath(path));
    String content = modules.get(relative.toString().replace('\\', '/'));
    if (content == null) {
      throw new NoSuchFileException(path.toString());
    }
    return content;
  }
}
