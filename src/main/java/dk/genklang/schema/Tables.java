package dk.genklang.schema;

import dk.genklang.model.LanguageRules;
import dk.genklang.model.Reference;
import dk.genklang.model.Synonyms;
import dk.genklang.problem.Position;
import dk.genklang.problem.Problem;
import dk.genklang.source.ContentFolder;
import dk.genklang.source.Node;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads the lists at the top of the content folder: {@code areas.yml} and its neighbours. */
final class Tables {
  private static final Field<String> FROM = Field.required("from", Types.line());
  private static final Field<List<String>> TO =
      Field.required("to", Compounds.oneOrMore(Types.line()));
  private static final Type<List<String>> GROUP = Compounds.listOf(Types.line());
  private static final Shape<Synonyms.OneWay> ONE_WAY =
      Shape.of(
          List.of(FROM, TO),
          (values, reading) -> new Synonyms.OneWay(values.require(FROM), values.require(TO)));

  /** What an item of {@code synonyms.yml} may be. */
  static final Description SYNONYMS = Description.oneOf(GROUP.describe(), ONE_WAY.describe());

  private final ContentFolder folder;
  private final Consumer<Problem> problems;
  private final List<Reference> references;

  Tables(ContentFolder folder, Consumer<Problem> problems, List<Reference> references) {
    this.folder = folder;
    this.problems = problems;
    this.references = references;
  }

  /** The items of a file in the site's language; reports a required file that is missing. */
  <T> List<T> read(String name, boolean required, Type<T> type) throws IOException {
    String file = name + ".yml";
    if (required && !folder.has(file)) {
      problems.accept(Problem.error("missing-file", Position.of(folder.name(file)), file));
    }
    List<T> values = new ArrayList<>();
    for (Node item : items(file)) {
      one(item, type).ifPresent(values::add);
    }
    return values;
  }

  /**
   * The items of a file in other languages: {@code areas.en.yml} says by id only what differs.
   *
   * @return language to the complete list, in the order of the site's language
   */
  <T> Map<String, List<T>> translated(String name, List<String> languages, Type<T> type)
      throws IOException {
    Map<String, List<T>> translated = new HashMap<>();
    List<Node> base = items(name + ".yml");
    for (String language : languages) {
      String file = name + "." + language + ".yml";
      if (folder.has(file)) {
        translated.put(language, overlay(base, byId(items(file), base), type));
      }
    }
    return translated;
  }

  Synonyms synonyms() throws IOException {
    List<List<String>> groups = new ArrayList<>();
    List<Synonyms.OneWay> oneWay = new ArrayList<>();
    for (Node item : items("synonyms.yml")) {
      if (item instanceof Node.Sequence) {
        one(item, GROUP).ifPresent(groups::add);
      } else {
        one(item, ONE_WAY).ifPresent(oneWay::add);
      }
    }
    return new Synonyms(groups, oneWay);
  }

  /**
   * The rules of {@code language.yml}.
   *
   * @param builtIn the rules where there is no such file
   */
  LanguageRules language(LanguageRules builtIn) throws IOException {
    return folder
        .table("language.yml", problems)
        .flatMap(node -> LanguageShape.read(node, builtIn, problems))
        .orElse(builtIn);
  }

  private Map<String, Node.Mapping> byId(List<Node> items, List<Node> base) {
    Map<String, Node.Mapping> byId = new HashMap<>();
    List<String> known = base.stream().map(Tables::id).flatMap(Optional::stream).toList();
    for (Node item : items) {
      Optional<String> id = id(item);
      if (id.isEmpty()) {
        problems.accept(Problem.error("missing-key", item.position(), "id"));
      } else if (!known.contains(id.get())) {
        problems.accept(Problem.error("translation-without-original", item.position(), id.get()));
      } else {
        byId.put(id.get(), (Node.Mapping) item);
      }
    }
    return byId;
  }

  private <T> List<T> overlay(List<Node> base, Map<String, Node.Mapping> top, Type<T> type) {
    List<T> values = new ArrayList<>();
    for (Node item : base) {
      Optional<Node.Mapping> over = id(item).map(top::get);
      // Faults of the original were reported when it was read.
      Consumer<Problem> report = over.isPresent() ? problems : problem -> {};
      Node whole = over.<Node>map(((Node.Mapping) item)::overlaid).orElse(item);
      type.read(whole, new Reading(item.position(), report)).ifPresent(values::add);
    }
    return values;
  }

  private static Optional<String> id(Node item) {
    return item instanceof Node.Mapping mapping
            && mapping.values().get("id") instanceof Node.Scalar id
        ? Optional.of(id.value())
        : Optional.empty();
  }

  private <T> Optional<T> one(Node item, Type<T> type) {
    Reading reading = new Reading(item.position(), problems);
    Optional<T> value = type.read(item, reading);
    references.addAll(reading.references());
    return value;
  }

  private List<Node> items(String file) throws IOException {
    Optional<Node> node = folder.table(file, problems);
    if (node.isPresent() && !(node.get() instanceof Node.Sequence)) {
      problems.accept(Problem.error("wrong-type", node.get().position(), "list", "mapping"));
    }
    return node.filter(Node.Sequence.class::isInstance)
        .map(sequence -> ((Node.Sequence) sequence).items())
        .orElse(List.of());
  }
}
