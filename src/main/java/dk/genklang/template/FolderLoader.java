package dk.genklang.template;

import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads templates below one folder and nothing else, whatever a name or a link says. */
final class FolderLoader implements Loader<String> {
  private static final Pattern NAME =
      Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]*(/[A-Za-z0-9_][A-Za-z0-9_.-]*)*");

  private final Path folder;

  FolderLoader(Path folder) {
    this.folder = folder;
  }

  @Override
  public Reader getReader(String name) {
    Path file =
        file(name).orElseThrow(() -> new LoaderException(null, "There is no template " + name));
    try {
      return new StringReader(Files.readString(file).replace("\r\n", "\n"));
    } catch (CharacterCodingException e) {
      throw new LoaderException(e, "The template " + name + " is not UTF-8");
    } catch (IOException e) {
      throw new LoaderException(e, "The template " + name + " cannot be read: " + e.getMessage());
    }
  }

  @Override
  public boolean resourceExists(String name) {
    return file(name).isPresent();
  }

  private Optional<Path> file(String name) {
    if (!NAME.matcher(name).matches()) {
      return Optional.empty();
    }
    try {
      Path file = folder.resolve(name).toRealPath();
      return Optional.of(file).filter(found -> Files.isRegularFile(found) && inFolder(found));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private boolean inFolder(Path file) {
    try {
      return file.startsWith(folder.toRealPath());
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public String resolveRelativePath(String name, String from) {
    return name;
  }

  @Override
  public String createCacheKey(String name) {
    return name;
  }

  @Override
  public void setCharset(String charset) {
    throw new UnsupportedOperationException("templates are UTF-8");
  }

  @Override
  public void setPrefix(String prefix) {
    throw new UnsupportedOperationException("names start at the folder");
  }

  @Override
  public void setSuffix(String suffix) {
    throw new UnsupportedOperationException("names are complete");
  }
}
