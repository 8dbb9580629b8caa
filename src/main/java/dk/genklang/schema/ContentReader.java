package dk.genklang.schema;

import dk.genklang.model.Area;
import dk.genklang.model.Audience;
import dk.genklang.model.Category;
import dk.genklang.model.Content;
import dk.genklang.model.Entry;
import dk.genklang.model.LanguageRules;
import dk.genklang.model.Ref;
import dk.genklang.model.Reference;
import dk.genklang.problem.Messages;
import dk.genklang.problem.Position;
import dk.genklang.problem.Problem;
import dk.genklang.problem.Suggestions;
import dk.genklang.source.ContentFile;
import dk.genklang.source.ContentFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Reads a content folder into records, and reports everything that could not be read. */
public final class ContentReader {
  /** What stands at the top of a content folder, besides translations of the files. */
  private static final List<String> TOP =
      List.of(
          "activities/",
          "areas.yml",
          "associations/",
          "audiences.yml",
          "boundaries/",
          "categories.yml",
          "collections/",
          "contacts.yml",
          "grants/",
          "holidays.yml",
          "language.yml",
          "links.yml",
          "media/",
          "pages/",
          "places/",
          "stories/",
          "synonyms.yml",
          "tools/");

  private static final String DANISH = "da";

  private final ContentFolder folder;
  private final String language;
  private final List<String> otherLanguages;
  private final Consumer<Problem> problems;
  private final List<Reference> references = new ArrayList<>();
  private final Optional<ReadEntries> before;

  /**
   * @param language the site's language
   * @param otherLanguages the languages translations may be in
   */
  public ContentReader(
      ContentFolder folder,
      String language,
      List<String> otherLanguages,
      Consumer<Problem> problems) {
    this(folder, language, otherLanguages, problems, Optional.empty());
  }

  /**
   * @param before what was read before, and is not read again where it is still the same
   */
  public ContentReader(
      ContentFolder folder,
      String language,
      List<String> otherLanguages,
      Consumer<Problem> problems,
      Optional<ReadEntries> before) {
    this.before = before;
    this.folder = folder;
    this.language = language;
    this.otherLanguages = List.copyOf(otherLanguages);
    this.problems = problems;
  }

  /** Everything in the folder that could be read. */
  public Content read() throws IOException {
    reportUnknownFiles();
    Tables tables = new Tables(folder, problems, references);
    Boundaries boundaries = new Boundaries(folder, problems);
    List<Area> areas = boundaries.in(tables.read("areas", true, TableShapes.AREA));
    Map<String, List<Area>> translatedAreas =
        tables.translated("areas", otherLanguages, TableShapes.AREA);
    for (Map.Entry<String, List<Area>> translated : translatedAreas.entrySet()) {
      translated.setValue(boundaries.in(translated.getValue()));
    }
    List<Category> categories = tables.read("categories", true, TableShapes.CATEGORY);
    List<Audience> audiences = tables.read("audiences", false, TableShapes.AUDIENCE);
    List<ReadEntry> read = entries();
    return new Content(
        read.stream().map(ReadEntry::entry).flatMap(Optional::stream).toList(),
        translations(read),
        areas,
        categories,
        audiences,
        tables.read("contacts", false, TableShapes.CONTACT),
        tables.read("links", false, TableShapes.LINK),
        tables.read("holidays", false, TableShapes.HOLIDAY),
        tables.synonyms(),
        tables.language(language.equals(DANISH) ? LanguageShape.builtIn() : LanguageRules.NONE),
        translatedAreas,
        tables.translated("categories", otherLanguages, TableShapes.CATEGORY),
        tables.translated("audiences", otherLanguages, TableShapes.AUDIENCE),
        references);
  }

  private void reportUnknownFiles() throws IOException {
    for (String file : folder.top()) {
      String base = file.replaceFirst("\\.[a-z]{2}\\.yml$", ".yml");
      if (!TOP.contains(base) && !file.endsWith(".geojson")) {
        String meant = Suggestions.closest(file, TOP).orElse(Messages.NONE);
        problems.accept(
            Problem.warning("unknown-file", Position.of(folder.name(file)), file, meant));
      }
    }
  }

  /**
   * Entries with their translations, in order, read by as many threads as there are. A list, and
   * not the tree, is shared out among them: it splits in equal parts.
   */
  private List<ReadEntry> entries() throws IOException {
    Map<Ref, List<ContentFile>> files =
        folder.files(problems).stream()
            .collect(
                Collectors.groupingBy(
                    file -> new Ref(file.kind(), file.name().id()),
                    TreeMap::new,
                    Collectors.toList()));
    EntryReader reader = new EntryReader(folder, language, otherLanguages);
    try {
      List<ReadEntry> read =
          List.copyOf(files.entrySet()).parallelStream()
              .map(entry -> read(reader, entry.getKey(), entry.getValue()))
              .toList();
      before.ifPresent(known -> known.retain(files.keySet()));
      read.forEach(
          entry -> {
            entry.problems().forEach(problems);
            references.addAll(entry.references());
          });
      return read;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private ReadEntry read(EntryReader reader, Ref ref, List<ContentFile> files) {
    return before
        .map(
            known ->
                known.get(
                    ref, files, List.of(language, otherLanguages), () -> reader.read(ref, files)))
        .orElseGet(() -> reader.read(ref, files));
  }

  private static Map<String, List<Entry>> translations(List<ReadEntry> read) {
    Map<String, List<Entry>> translations = new HashMap<>();
    read.stream()
        .flatMap(entry -> entry.translations().stream())
        .forEach(
            entry ->
                translations
                    .computeIfAbsent(entry.common().language(), key -> new ArrayList<>())
                    .add(entry));
    return translations;
  }
}
