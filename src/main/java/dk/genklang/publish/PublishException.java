package dk.genklang.publish;

import dk.genklang.problem.Messages;
import dk.genklang.problem.Position;
import dk.genklang.problem.Problem;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import java.util.Objects;

/**
 * The site could not be published. The site that was published before is untouched.
 *
 * <p>{@link #getMessage()} is English; {@link #problem()} says the same in the language of the
 * report.
 */
public final class PublishException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Free space in bytes below which a failed write is taken for a full disk. */
  private static final long HARDLY_ANY = 64 * 1024;

  /** Why it could not be published. The first three are for the user to mend. */
  public enum Reason {
    /** Another build is writing to the same folder. */
    LOCKED,
    /** The folder holds something that Genklang did not write. */
    NOT_OURS,
    /** The folder cannot be made, written to or replaced. */
    NOT_WRITABLE,
    /** There is no room left. */
    DISK_FULL,
    /** Any other fault of the machine. */
    OTHER
  }

  private final Reason reason;
  private final transient Path path;
  private final transient Problem problem;

  private PublishException(Reason reason, Path path, Problem problem, Throwable cause) {
    super(sentence(problem), cause);
    this.reason = reason;
    this.path = path;
    this.problem = problem;
  }

  static PublishException locked(Path output) {
    return of(Reason.LOCKED, "output-locked", output, output.toString());
  }

  static PublishException notAFolder(Path output) {
    return of(Reason.NOT_OURS, "output-not-a-folder", output, output.toString());
  }

  /**
   * @param first names of files that are not ours, the first few of them
   * @param count how many there are in all
   */
  static PublishException notOurs(Path output, String first, int count) {
    return of(Reason.NOT_OURS, "output-not-ours", output, output.toString(), first, count);
  }

  static PublishException notReplaceable(Path output, Throwable cause) {
    Problem problem =
        Problem.error("output-not-replaceable", Position.of(output.toString()), output.toString());
    return new PublishException(Reason.NOT_WRITABLE, output, problem, cause);
  }

  /** Finds out what it means that the output folder could not even be begun. */
  static PublishException notBegun(Path output, IOException cause) {
    String detail = detail(cause);
    return failed(
        full(output, detail) ? Reason.DISK_FULL : Reason.NOT_WRITABLE, output, detail, cause);
  }

  /** Finds out what a failed file operation means. */
  static PublishException failed(Path path, IOException cause) {
    String detail = detail(cause);
    Reason reason =
        full(path, detail)
            ? Reason.DISK_FULL
            : denied(cause, detail) ? Reason.NOT_WRITABLE : Reason.OTHER;
    return failed(reason, path, detail, cause);
  }

  /** Why, for programs. */
  public Reason reason() {
    return reason;
  }

  /** The output folder, or the file in it that failed. */
  public Path path() {
    return path;
  }

  /** Why, and what to do about it, for the report. */
  public Problem problem() {
    return problem;
  }

  private static PublishException of(Reason reason, String code, Path path, Object... arguments) {
    Problem problem = Problem.error(code, Position.of(path.toString()), arguments);
    return new PublishException(reason, path, problem, null);
  }

  private static PublishException failed(
      Reason reason, Path path, String detail, IOException cause) {
    String code =
        switch (reason) {
          case DISK_FULL -> "disk-full";
          case NOT_WRITABLE -> "output-not-writable";
          default -> "publish-failed";
        };
    Problem problem = Problem.error(code, Position.of(path.toString()), path.toString(), detail);
    return new PublishException(reason, path, problem, cause);
  }

  private static String sentence(Problem problem) {
    Messages english = new Messages("en");
    return english.message(problem) + " " + english.hint(problem);
  }

  private static String detail(IOException cause) {
    String reason = cause instanceof FileSystemException fault ? fault.getReason() : null;
    return Objects.requireNonNullElse(
        reason == null ? cause.getMessage() : reason, cause.getClass().getSimpleName());
  }

  private static boolean denied(IOException cause, String detail) {
    return cause instanceof AccessDeniedException
        || cause.getCause() instanceof ReadOnlyFileSystemException
        || detail.toLowerCase(Locale.ROOT).contains("read-only");
  }

  /** The system's words may be in any language, so the room that is left is asked too. */
  private static boolean full(Path path, String detail) {
    String words = detail.toLowerCase(Locale.ROOT);
    if (words.contains("no space left") || words.contains("quota exceeded")) {
      return true;
    }
    try {
      Path existing = path.toAbsolutePath();
      while (!Files.exists(existing) && existing.getParent() != null) {
        existing = existing.getParent();
      }
      return Files.getFileStore(existing).getUsableSpace() < HARDLY_ANY;
    } catch (IOException e) {
      return false;
    }
  }
}
