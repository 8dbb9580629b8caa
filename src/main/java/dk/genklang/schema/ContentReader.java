package dk.genklang.schema;

import dk.genklang.model.Area;
import dk.genklang.model.Audience;
import dk.genklang.model.Category;
import dk.genklang.model.Content;
import dk.genklang.model.Entry;
import dk.genklang.model.LanguageRules;
import dk.genklang.model.Markdown;
import dk.genklang.model.Ref;
import dk.genklang.model.Reference;
import dk.genklang.problem.Messages;
import dk.genklang.problem.Position;
import dk.genklang.problem.Problem;
import dk.genklang.problem.Suggestions;
import dk.genklang.source.ContentFolder;
import dk.genklang.source.Document;
import dk.genklang.source.Node;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
  private static final String DANISH = "da";

  private final ContentFolder folder;
  private final String language;
  private final List<String> otherLanguages;
  private final Consumer<Problem> problems;
  private final List<Reference> references = new ArrayList<>();

  /**
   * @param language the site's language
   * @param otherLanguages the languages translations may be in
   */
  public ContentReader(
      ContentFolder folder,
      String language,
      List<String> otherLanguages,
      Consumer<Problem> problems) {
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
    List<Document> documents = folder.documents(problems);
    Map<Ref, Document> originals = originals(documents);
    return new Content(
        entries(originals),
        translations(documents, originals),
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

  private Map<Ref, Document> originals(List<Document> documents) {
    Map<Ref, Document> originals = new TreeMap<>();
    for (Document document : documents) {
      if (document.language().isEmpty()) {
        Ref ref = new Ref(document.kind(), document.id());
        Document first = originals.putIfAbsent(ref, document);
        if (first != null) {
          problems.accept(
              Problem.error("duplicate-id", Position.of(document.file()), ref, first.file()));
        }
      }
    }
    return originals;
  }

  private List<Entry> entries(Map<Ref, Document> originals) {
    List<Entry> entries = new ArrayList<>();
    originals.forEach(
        (ref, document) -> {
          EntryHead head = new EntryHead(ref, language, Set.of(), document.body());
          entry(head, document.front(), problems, references).ifPresent(entries::add);
        });
    return entries;
  }

  private Map<String, List<Entry>> translations(
      List<Document> documents, Map<Ref, Document> originals) {
    Map<String, List<Entry>> translations = new HashMap<>();
    for (Document document : documents) {
      document
          .language()
          .ifPresent(
              code -> {
                Ref ref = new Ref(document.kind(), document.id());
                translation(document, code, ref, originals.get(ref))
                    .ifPresent(
                        entry ->
                            translations
                                .computeIfAbsent(code, key -> new ArrayList<>())
                                .add(entry));
              });
    }
    translations.values().forEach(list -> list.sort(Comparator.comparing(Entry::ref)));
    return translations;
  }

  private Optional<Entry> translation(Document document, String code, Ref ref, Document original) {
    if (!otherLanguages.contains(code)) {
      problems.accept(
          Problem.error(
              "language-not-configured",
              Position.of(document.file()),
              code,
              Stream.concat(Stream.of(language), otherLanguages.stream())
                  .collect(Collectors.joining(", "))));
      return Optional.empty();
    }
    if (original == null) {
      problems.accept(
          Problem.error("translation-without-original", Position.of(document.file()), ref.id()));
      return Optional.empty();
    }
    // What was wrong in the original was reported there.
    Consumer<Problem> own =
        problem -> {
          if (problem.position().file().equals(document.file())) {
            problems.accept(problem);
          }
        };
    boolean ownBody = !document.body().isEmpty() || document.front().values().containsKey(BODY);
    Markdown body = ownBody ? document.body() : original.body();
    Set<String> fallback = new HashSet<>(original.front().values().keySet());
    fallback.retainAll(TEXT_KEYS);
    fallback.removeAll(document.front().values().keySet());
    if (!ownBody && (!body.isEmpty() || original.front().values().containsKey(BODY))) {
      fallback.add(BODY);
    }
    Node.Mapping base = ownBody ? without(original.front(), BODY) : original.front();
    EntryHead head = new EntryHead(ref, code, fallback, body);
    List<Reference> found = new ArrayList<>();
    Optional<Entry> entry = entry(head, base.overlaid(document.front()), own, found);
    found.stream()
        .filter(reference -> reference.from().file().equals(document.file()))
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
    Reading reading = new Reading(front.position(), problems);
    Optional<Entry> entry = EntryShapes.of(head).read(front, reading).map(Entry.class::cast);
    references.addAll(reading.references());
    return entry;
  }
}
