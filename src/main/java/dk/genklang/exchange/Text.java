package dk.genklang.exchange;

import dk.genklang.problem.Position;
import dk.genklang.problem.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A text somebody brings, its lines ended by {@code \n}.
 *
 * @param name as messages name it
 */
record Text(String name, String text) {
  static final long MOST_BYTES = 50L << 20;

  /** What Danish spreadsheets save as, when it is not Unicode. */
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private static final int MARK = 0xFEFF;

  /**
   * Reads a file in UTF-8, in UTF-16 with its mark, or else in Windows-1252.
   *
   * @return empty when a problem was reported
   */
  static Optional<Text> read(Path file, String name, Consumer<Problem> problems)
      throws IOException {
    if (!Files.isRegularFile(file)) {
      problems.accept(Problem.error("not-a-file", Position.of(name)));
      return Optional.empty();
    }
    long size = Files.size(file);
    if (size > MOST_BYTES) {
      problems.accept(
          Problem.error("import-too-large", Position.of(name), size >> 20, MOST_BYTES >> 20));
      return Optional.empty();
    }
    try {
      return Optional.of(of(Files.readAllBytes(file), name));
    } catch (AccessDeniedException e) {
      problems.accept(Problem.error("no-access", Position.of(name)));
      return Optional.empty();
    }
  }

  static Text of(byte[] bytes, String name) {
    String text = decoded(bytes);
    boolean marked = !text.isEmpty() && text.charAt(0) == MARK;
    String lines = (marked ? text.substring(1) : text).replace("\r\n", "\n").replace('\r', '\n');
    return new Text(name, lines);
  }

  private static String decoded(byte[] bytes) {
    for (Charset wide : new Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
      byte[] mark = Character.toString(MARK).getBytes(wide);
      if (bytes.length >= 2 && bytes[0] == mark[0] && bytes[1] == mark[1]) {
        return new String(bytes, wide);
      }
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, WINDOWS);
    }
  }
}
