package dk.genklang.picture;

import dk.genklang.kept.Kept;
import dk.genklang.picture.Sizes.Size;
import dk.genklang.publish.Sink;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The pictures of the content folder as the site shows them: upright, in a few sizes, without what
 * the camera noted about place and time. Where they will lie is known from their heads; they are
 * decoded when they are written, and kept for the next build. Thread-safe.
 */
public final class Pictures {
  /** How pictures in texts are written: {@code media/x.jpg}. */
  public static final String PREFIX = "media/";

  /** A phone; a phone with a fine screen, or a column; a column on a fine screen. In pixels. */
  private static final int[] WIDTHS = {480, 960, 1600};

  private static final Pattern NAME =
      Pattern.compile("(?:[a-z0-9][a-z0-9_-]*/)*[a-z0-9][a-z0-9._-]*\\.(?:jpe?g|png|webp)");
  private static final int HASH_LENGTH = 12;

  private final Path media;
  private final Kept kept;
  private final Map<String, Optional<Found>> found = new ConcurrentHashMap<>();

  private record Found(PictureFile file, String hash, Sizes sizes) {}

  /**
   * @param media the folder of pictures; it may be missing
   * @param cache where the finished ones are kept; made when needed
   */
  public Pictures(Path media, Path cache) {
    this.media = media;
    this.kept = new Kept(cache);
  }

  /**
   * A picture's sizes.
   *
   * @param name below the folder of pictures
   * @return empty when there is no picture of that name that can be shown
   */
  public Optional<Sizes> of(String name) {
    return find(name).map(Found::sizes);
  }

  /**
   * Writes pictures in all their sizes, several at a time.
   *
   * @param names below the folder of pictures; those that {@link #of} does not know are left out
   * @return the names of those that turn out to be damaged
   */
  public List<String> write(Collection<String> names, Sink sink) {
    return names.stream().distinct().sorted().toList().parallelStream()
        .filter(name -> find(name).filter(picture -> !write(name, picture, sink)).isPresent())
        .toList();
  }

  private boolean write(String name, Found picture, Sink sink) {
    Optional<Scaler> scaler = Optional.empty();
    for (Size size : picture.sizes().all()) {
      String key = hash(utf8(Scaler.RECIPE + " " + picture.hash() + " " + size.width()));
      Optional<byte[]> bytes = kept.get(key);
      try {
        if (bytes.isEmpty()) {
          if (scaler.isEmpty()) {
            int widest = picture.sizes().largest().width();
            scaler = Optional.of(Scaler.of(read(name), picture.file(), widest));
          }
          bytes = Optional.of(scaler.get().bytes(size));
          kept.put(key, bytes.get());
        }
      } catch (IOException damaged) {
        return false;
      }
      sink.put(size.path().substring(1), bytes.get());
    }
    return true;
  }

  private Optional<Found> find(String name) {
    return found.computeIfAbsent(name, this::look);
  }

  private Optional<Found> look(String name) {
    if (!NAME.matcher(name).matches() || !Files.isRegularFile(media.resolve(name))) {
      return Optional.empty();
    }
    try {
      boolean inside = media.resolve(name).toRealPath().startsWith(media.toRealPath());
      if (!inside) {
        return Optional.empty();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    byte[] bytes = read(name);
    return PictureFile.read(bytes)
        .filter(file -> !file.tooManyPixels())
        .map(file -> new Found(file, hash(bytes), sizes(name, file, hash(bytes))));
  }

  private static Sizes sizes(String name, PictureFile file, String hash) {
    List<Size> sizes = new ArrayList<>();
    String stem = name.substring(name.lastIndexOf('/') + 1, name.lastIndexOf('.'));
    String folder = "/" + PREFIX + hash.substring(0, HASH_LENGTH) + "/";
    for (int width : WIDTHS) {
      boolean largest = width >= file.width() || width == WIDTHS[WIDTHS.length - 1];
      int own = Math.min(width, file.width());
      int height = (int) Math.max(1, Math.round((double) own * file.height() / file.width()));
      String path = folder + stem + "-" + own + (file.drawn() ? ".png" : ".jpg");
      sizes.add(new Size(path, own, height));
      if (largest) {
        break;
      }
    }
    return new Sizes(sizes);
  }

  private byte[] read(String name) {
    try {
      return Files.readAllBytes(media.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
