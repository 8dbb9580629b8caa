package dk.genklang.check;

import dk.genklang.model.Common;
import dk.genklang.model.Content;
import dk.genklang.model.Entry;
import dk.genklang.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;

/** Pictures exist, are what their names say, and are not larger than a page can carry. */
final class Images implements Rule {
  private static final long MAX_BYTES = 10L << 20;

  private final Path media;

  Images(Path media) {
    this.media = media;
  }

  @Override
  public void check(Content content, Consumer<Problem> problems) {
    content.entries().stream().map(Entry::common).forEach(common -> check(common, problems));
  }

  private void check(Common common, Consumer<Problem> problems) {
    common
        .image()
        .ifPresent(
            image -> {
              Path file = media.resolve(image.file());
              try {
                if (!Files.isRegularFile(file)
                    || !file.toRealPath().startsWith(media.toRealPath())) {
                  problems.accept(
                      Problem.error(
                          "missing-image", common.origin().at("image.file"), image.file()));
                } else if (Files.size(file) > MAX_BYTES) {
                  problems.accept(
                      Problem.error(
                          "image-too-large",
                          common.origin().at("image.file"),
                          Files.size(file) >> 20,
                          MAX_BYTES >> 20));
                } else if (!isWhatItSays(file)) {
                  problems.accept(
                      Problem.error(
                          "image-of-another-type", common.origin().at("image.file"), image.file()));
                }
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }

  /** Compares the first bytes with what the file's ending promises. */
  private static boolean isWhatItSays(Path file) throws IOException {
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(12);
    }
    String start = new String(head, StandardCharsets.ISO_8859_1);
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".png")) {
      return start.startsWith("\u0089PNG\r\n");
    }
    if (name.endsWith(".webp")) {
      return start.startsWith("RIFF") && start.endsWith("WEBP");
    }
    return start.startsWith("\u00FF\u00D8\u00FF");
  }
}
