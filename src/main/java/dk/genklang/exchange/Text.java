package dk.genklang.exchange;

import com.fasterxml.jackson.core.JsonLocation;
import dk.genklang.problem.Position;
import dk.genklang.problem.Problem;
import dk.genklang.source.Characters;
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
      byte[] bytes = Files.readAllBytes(file);
      if (isSpreadsheet(bytes)) {
        problems.accept(Problem.error("import-spreadsheet", Position.of(name)));
        return Optional.empty();
      }
      return Optional.of(new Text(name, Characters.normalised(decoded(bytes))));
    } catch (CharacterCodingException e) {
      problems.accept(Problem.error("import-not-text", Position.of(name)));
    } catch (AccessDeniedException e) {
      problems.accept(Problem.error("no-access", Position.of(name)));
    }
    return Optional.empty();
  }

  /** Whether it is a spreadsheet program's own file: a ZIP archive, or the format before that. */
  private static boolean isSpreadsheet(byte[] bytes) {
    return begins(bytes, 'P', 'K', 3, 4) || begins(bytes, 0xD0, 0xCF, 0x11, 0xE0);
  }

  private static boolean begins(byte[] bytes, int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if (Byte.toUnsignedInt(bytes[i]) != start[i]) {
        return false;
      }
    }
    return true;
  }

  /** Where a parser found something, counted in characters. */
  Position position(JsonLocation at) {
    int offset = (int) Math.min(at.getCharOffset(), text.length());
    int start = offset - (at.getColumnNr() - 1);
    return at.getLineNr() < 1
        ? Position.of(name)
        : start < 0 || start > offset
            ? new Position(name, at.getLineNr(), Math.max(1, at.getColumnNr()))
            : new Position(name, at.getLineNr(), 1 + text.codePointCount(start, offset));
  }

  private static String decoded(byte[] bytes) throws CharacterCodingException {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    if (begins(bytes, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE.newDecoder().decode(in).toString();
    }
    if (begins(bytes, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE.newDecoder().decode(in).toString();
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(in).toString();
    } catch (CharacterCodingException e) {
      return WINDOWS.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }
  }
}
