package dk.genklang.exchange;

import dk.genklang.model.Kind;
import dk.genklang.model.Markdown;
import dk.genklang.problem.Messages;
import dk.genklang.problem.Position;
import dk.genklang.problem.Problem;
import dk.genklang.problem.Severity;
import dk.genklang.schema.EntryForm;
import dk.genklang.source.ContentFolder;
import dk.genklang.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Makes content files of what other programs know: all of it, or nothing and every reason why not.
 * What an entry needs and nobody has said stands in its file as a comment, so that {@code check}
 * tells the editor what is missing, and where.
 */
public final class Import {
  /** What came of it. */
  public record Outcome(List<String> files, List<Problem> problems) {
    public Outcome {
      files = List.copyOf(files);
      problems = List.copyOf(problems);
    }

    /** Whether the files were written. */
    public boolean done() {
      return problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
    }
  }

  /** Reads the entries of one file. */
  @FunctionalInterface
  private interface Format {
    List<Draft> drafts(Text text, List<Problem> problems) throws IOException;
  }

  /** Which language it is makes no difference to what is missing. */
  private static final String DANISH = "da";

  /** Names the files of an export, and has no entries itself. */
  private static final String INDEX = "index.json";

  private final Path into;
  private final String name;
  private final Messages messages;
  private final List<Problem> problems = new ArrayList<>();

  /**
   * @param into the content folder; made when it is not there
   * @param name the folder as messages name it
   * @param messages the language of the comments in the files
   */
  public Import(Path into, String name, Messages messages) {
    this.into = into;
    this.name = name;
    this.messages = messages;
  }

  /**
   * Brings tables in.
   *
   * @param source a file, or a folder of {@code *.csv}
   * @param shown the file or folder as messages name it
   * @param kind of all entries; absent: each file's name or its column {@code kind} says it
   */
  public Outcome csv(Path source, String shown, Optional<Kind> kind) throws IOException {
    Names names = names();
    return bring(
        source,
        shown,
        ".csv",
        Problem.error("import-no-rows", Position.of(shown)),
        (text, found) -> {
          Optional<Kind> own =
              kind.or(() -> KindNames.ofFile(text.name().replaceAll(".*[/\\\\]", "")));
          CsvFile file = CsvFile.read(text, found::add);
          return new CsvEntries(own, names, found::add).of(file, text.name());
        });
  }

  /**
   * Brings Open Referral's data in.
   *
   * @param source a file, or a folder of {@code *.json}
   * @param shown the file or folder as messages name it
   */
  public Outcome openReferral(Path source, String shown) throws IOException {
    HsdsEntries entries = new HsdsEntries(names(), problems::add);
    return bring(
        source,
        shown,
        ".json",
        Problem.error("import-no-services", Position.of(shown)),
        (text, found) ->
            JsonFile.read(text, found::add)
                .map(node -> entries.of(node, text.name()))
                .orElse(List.of()));
  }

  private Names names() throws IOException {
    return Files.isDirectory(into) ? Names.of(new ContentFolder(into, name)) : Names.none();
  }

  private Outcome bring(Path source, String shown, String ending, Problem nothing, Format format)
      throws IOException {
    List<Draft> drafts = new ArrayList<>();
    for (Map.Entry<String, Path> file : files(source, shown, ending).entrySet()) {
      Optional<Text> text = Text.read(file.getValue(), file.getKey(), problems::add);
      if (text.isPresent()) {
        drafts.addAll(format.drafts(text.get(), problems));
      }
    }
    if (drafts.isEmpty() && problems.stream().allMatch(Import::isWarning)) {
      problems.add(nothing);
    }
    Folder folder = Folder.of(into, name);
    Map<String, String> texts = texts(drafts, folder);
    Outcome outcome = new Outcome(List.copyOf(texts.keySet()), problems);
    if (!outcome.done()) {
      return new Outcome(List.of(), problems);
    }
    folder.write(texts);
    return outcome;
  }

  private static boolean isWarning(Problem problem) {
    return problem.severity() == Severity.WARNING;
  }

  private static Map<String, Path> files(Path source, String shown, String ending)
      throws IOException {
    Map<String, Path> files = new TreeMap<>();
    if (!Files.isDirectory(source)) {
      files.put(shown, source);
      return files;
    }
    try (Stream<Path> list = Files.list(source)) {
      list.filter(file -> file.getFileName().toString().endsWith(ending))
          .filter(file -> !file.getFileName().toString().equals(INDEX))
          .forEach(file -> files.put(shown + "/" + file.getFileName(), file));
    }
    return files;
  }

  /** The files by their paths; what is wrong with the entries is noted. */
  private Map<String, String> texts(List<Draft> drafts, Folder folder) throws IOException {
    Map<String, Position> seen = new HashMap<>();
    Map<String, String> texts = new TreeMap<>();
    for (Draft draft : drafts) {
      Position before = seen.putIfAbsent(draft.file(), draft.position());
      if (before != null) {
        problems.add(Problem.error("import-twice", draft.position(), draft.ref(), before.line()));
        continue;
      }
      folder.obstacle(draft).filter(it -> !problems.contains(it)).ifPresent(problems::add);
      texts.put(draft.file(), text(draft));
    }
    return texts;
  }

  private String text(Draft draft) {
    List<Problem> missing = new ArrayList<>();
    for (Problem problem :
        EntryForm.problems(
            draft.ref(),
            draft.language().orElse(DANISH),
            draft.front(),
            new Markdown(draft.body(), draft.position()))) {
      if (!Missing.is(problem)) {
        problems.add(problem);
      } else if (draft.language().isEmpty()) {
        missing.add(problem);
      }
    }
    String text = EntryText.of(draft, missing, messages);
    int size = text.getBytes(StandardCharsets.UTF_8).length;
    if (size > SourceFile.MAX_BYTES) {
      problems.add(
          Problem.error(
              "file-too-large", draft.position(), size >> 10, SourceFile.MAX_BYTES >> 10));
    }
    return text;
  }
}
