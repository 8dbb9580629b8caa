package dk.genklang.source;

import dk.genklang.kept.Fingerprint;
import dk.genklang.problem.Position;
import dk.genklang.problem.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A text file of content: UTF-8, with or without a byte order mark, its lines ended by {@code \n}.
 *
 * @param name as messages name it: the content folder as given, then the path in it
 */
public record SourceFile(String name, String text) {
  /** No entry is longer than a book chapter; larger files are mistakes. */
  public static final long MAX_BYTES = 1 << 20;

  /** Tells files apart by their names and all they say. */
  String fingerprint() {
    return Fingerprint.of((name + "\n" + text).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Reads a file.
   *
   * @return empty when a problem was reported
   */
  static Optional<SourceFile> read(Path path, String name, Consumer<Problem> problems)
      throws IOException {
    if (!Files.isRegularFile(path)) { // reading a pipe would never end
      problems.accept(Problem.error("not-a-file", Position.of(name)));
      return Optional.empty();
    }
    long size = Files.size(path);
    if (size > MAX_BYTES) {
      problems.accept(
          Problem.error("file-too-large", Position.of(name), size >> 10, MAX_BYTES >> 10));
      return Optional.empty();
    }
    try {
      return decode(Files.readAllBytes(path), name, problems);
    } catch (AccessDeniedException e) {
      problems.accept(Problem.error("no-access", Position.of(name)));
      return Optional.empty();
    }
  }

  static Optional<SourceFile> decode(byte[] bytes, String name, Consumer<Problem> problems) {
    CharBuffer chars = CharBuffer.allocate(bytes.length);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .decode(in, chars, true);
    String decoded = chars.flip().toString();
    if (result.isError()) {
      int unread = Byte.toUnsignedInt(bytes[in.position()]);
      problems.accept(
          Problem.error(
              "not-utf8", at(name, decoded, decoded.length()), String.format("%02X", unread)));
      return Optional.empty();
    }
    String text = Characters.normalised(decoded);
    int control = Characters.firstUnseen(text);
    if (control >= 0) {
      problems.accept(
          Problem.error(
              "control-character", at(name, text, control), Characters.name(text, control)));
      return Optional.empty();
    }
    return Optional.of(new SourceFile(name, text));
  }

  private static Position at(String name, String text, int index) {
    int line = 1 + (int) text.chars().limit(index).filter(c -> c == '\n').count();
    int start = text.lastIndexOf('\n', Math.max(0, index - 1)) + 1;
    int column = index < start ? 1 : text.codePointCount(start, index) + 1;
    return new Position(name, line, column);
  }
}
