package dk.genklang.check;

import dk.genklang.model.Content;
import dk.genklang.model.Entry;
import dk.genklang.picture.PictureFile;
import dk.genklang.problem.Position;
import dk.genklang.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Pictures exist, are what their names say, and are not larger than can be worked with. */
final class Images implements Rule {
  private static final long MAX_BYTES = 10L << 20;

  /** Where a camera's notes end and the picture begins, mostly. */
  private static final int HEAD = 1 << 18;

  private static final int MILLION = 1_000_000;

  private final Path media;

  Images(Path media) {
    this.media = media;
  }

  @Override
  public void check(Content content, Consumer<Problem> problems) {
    Stream.concat(
            content.entries().stream(),
            content.translations().values().stream()
                .flatMap(List::stream)
                .filter(entry -> !entry.common().fallback().contains("image")))
        .map(Entry::common)
        .forEach(
            common ->
                common
                    .image()
                    .ifPresent(
                        image -> check(image.file(), common.origin().at("image.file"), problems)));
  }

  /**
   * Checks one picture.
   *
   * @param name below the folder of pictures
   * @param position where it is named
   */
  void check(String name, Position position, Consumer<Problem> problems) {
    try {
      Path file = media.resolve(name);
      if (!Files.isRegularFile(file) || !file.toRealPath().startsWith(media.toRealPath())) {
        problems.accept(Problem.error("missing-image", position, name));
      } else if (Files.size(file) > MAX_BYTES) {
        problems.accept(
            Problem.error("image-too-large", position, Files.size(file) >> 20, MAX_BYTES >> 20));
      } else {
        fault(name, head(file), position).ifPresent(problems);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Problem> fault(
      String name, Optional<PictureFile> head, Position position) {
    if (head.isEmpty()) {
      return Optional.of(Problem.error("image-damaged", position, name));
    }
    PictureFile picture = head.get();
    if (!Optional.of(picture.type()).equals(PictureFile.Type.named(name))) {
      return Optional.of(Problem.error("image-of-another-type", position, name));
    }
    return picture.tooManyPixels()
        ? Optional.of(
            Problem.error(
                "image-too-many-pixels",
                position,
                picture.width(),
                picture.height(),
                PictureFile.MAX_PIXELS / MILLION))
        : Optional.empty();
  }

  private static Optional<PictureFile> head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      Optional<PictureFile> head = PictureFile.read(in.readNBytes(HEAD));
      return head.isPresent() ? head : PictureFile.read(Files.readAllBytes(file));
    }
  }
}
