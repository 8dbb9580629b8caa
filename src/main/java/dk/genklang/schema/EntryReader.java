package dk.genklang.schema;

import dk.genklang.model.Entry;
import dk.genklang.model.Markdown;
import dk.genklang.model.Ref;
import dk.genklang.model.Reference;
import dk.genklang.problem.Position;
import dk.genklang.problem.Problem;
import dk.genklang.source.ContentFile;
import dk.genklang.source.ContentFolder;
import dk.genklang.source.Document;
import dk.genklang.source.Node;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads an entry with its translations. What is only needed to read them is let go with them, so
 * that memory does not grow with the number of files. Used by several threads.
 */
final class EntryReader {
  /** The text keys whose language is shown where a translation leaves them out. */
  private static final Set<String> TEXT_KEYS =
      Set.of(
          "title",
          "summary",
          "alert",
          "abc",
          "benefit",
          "first_time",
          "host",
          "meeting_point",
          "find_your_way",
          "requirements",
          "contribute",
          "influence",
          "transport",
          "bring",
          "offers",
          "volunteer",
          "comes_to_you",
          "membership_fee",
          "cafe",
          "accessibility",
          "purpose",
          "participants",
          "steps",
          "cards",
          "fields",
          "prompts",
          "intro",
          "quote",
          "apply",
          "examples");

  private static final String BODY = "body";

  private final ContentFolder folder;
  private final String language;
  private final List<String> otherLanguages;

  EntryReader(ContentFolder folder, String language, List<String> otherLanguages) {
    this.folder = folder;
    this.language = language;
    this.otherLanguages = otherLanguages;
  }

  /**
   * Reads the files of one entry.
   *
   * @throws UncheckedIOException when a file cannot be read
   */
  ReadEntry read(Ref ref, List<ContentFile> files) {
    List<Problem> problems = new ArrayList<>();
    List<Reference> references = new ArrayList<>();
    List<ContentFile> originals = files.stream().filter(EntryReader::isOriginal).toList();
    originals.stream()
        .skip(1)
        .forEach(
            file ->
                problems.add(
                    Problem.error(
                        "duplicate-id", Position.of(file.file()), ref, originals.get(0).file())));
    Optional<Document> original =
        originals.stream().findFirst().flatMap(file -> document(file, problems::add));
    Optional<Entry> entry =
        original.flatMap(
            document -> {
              EntryHead head =
                  new EntryHead(ref, language, Set.of(), document.body(), document.content());
              return entry(head, document.front(), problems::add, references);
            });
    List<Entry> translations = new ArrayList<>();
    for (ContentFile file : files) {
      if (!isOriginal(file) && accepted(file, !originals.isEmpty(), problems::add)) {
        Optional<Document> translation = document(file, problems::add);
        if (original.isPresent() && translation.isPresent()) {
          translation(ref, original.get(), translation.get(), problems::add, references)
              .ifPresent(translations::add);
        }
      }
    }
    return new ReadEntry(entry, translations, problems, references);
  }

  private static boolean isOriginal(ContentFile file) {
    return file.name().language().isEmpty();
  }

  private Optional<Document> document(ContentFile file, Consumer<Problem> problems) {
    try {
      return folder.read(file, problems);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean accepted(ContentFile file, boolean hasOriginal, Consumer<Problem> problems) {
    String code = file.name().language().orElseThrow();
    if (!otherLanguages.contains(code)) {
      problems.accept(
          Problem.error(
              "language-not-configured",
              Position.of(file.file()),
              code,
              Stream.concat(Stream.of(language), otherLanguages.stream())
                  .collect(Collectors.joining(", "))));
      return false;
    }
    if (!hasOriginal) {
      problems.accept(
          Problem.error(
              "translation-without-original", Position.of(file.file()), file.name().id()));
    }
    return hasOriginal;
  }

  private static Optional<Entry> translation(
      Ref ref,
      Document original,
      Document translation,
      Consumer<Problem> problems,
      List<Reference> references) {
    String file = translation.file();
    // What was wrong in the original was reported there.
    Consumer<Problem> own =
        problem -> {
          if (problem.position().file().equals(file)) {
            problems.accept(problem);
          }
        };
    Node.Mapping below = original.front();
    Node.Mapping top = translation.front();
    boolean ownBody = !translation.body().isEmpty() || top.values().containsKey(BODY);
    Markdown body = ownBody ? translation.body() : original.body();
    Set<String> fallback = new HashSet<>(below.values().keySet());
    fallback.retainAll(TEXT_KEYS);
    fallback.removeAll(top.values().keySet());
    if (!ownBody && (!body.isEmpty() || below.values().containsKey(BODY))) {
      fallback.add(BODY);
    }
    String code = translation.source().name().language().orElseThrow();
    EntryHead head =
        new EntryHead(ref, code, fallback, body, original.content() + " " + translation.content());
    Node.Mapping base = ownBody ? without(below, BODY) : below;
    List<Reference> found = new ArrayList<>();
    Optional<Entry> entry = entry(head, base.overlaid(top), own, found);
    found.stream()
        .filter(reference -> reference.from().file().equals(file))
        .forEach(references::add);
    return entry;
  }

  private static Node.Mapping without(Node.Mapping mapping, String key) {
    Map<String, Node> values = new LinkedHashMap<>(mapping.values());
    values.remove(key);
    return new Node.Mapping(values, mapping.keys(), mapping.position());
  }

  private static Optional<Entry> entry(
      EntryHead head, Node.Mapping front, Consumer<Problem> problems, List<Reference> references) {
    Reading reading = new Reading(head, front.position(), problems);
    Optional<Entry> entry =
        EntryShapes.of(head.ref().kind()).read(front, reading).map(Entry.class::cast);
    references.addAll(reading.references());
    return entry;
  }
}
