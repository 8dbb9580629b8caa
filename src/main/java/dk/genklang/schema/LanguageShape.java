package dk.genklang.schema;

import static dk.genklang.schema.Field.optional;
import static dk.genklang.schema.Field.required;

import dk.genklang.model.LanguageRules;
import dk.genklang.model.Weight;
import dk.genklang.model.WordRule;
import dk.genklang.problem.Problem;
import dk.genklang.source.Node;
import dk.genklang.source.YamlFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * What may be written in {@code language.yml}. A key that is left out has the built-in list, so
 * that one can add names and keep the words.
 */
final class LanguageShape {
  private static final String FILE = "language.yml";
  private static final String WORD = "\\*?[\\p{L}\\p{N}]+\\*?";

  private static final Type<List<String>> PATTERNS =
      Compounds.listOf(
          Types.pattern(Pattern.compile(WORD + "(?: " + WORD + ")*"), "not-a-word-pattern"));

  private static final Field<List<String>> RULE_WORDS = required("words", PATTERNS);
  private static final Field<List<String>> UNLESS = optional("unless", PATTERNS);
  private static final Field<Weight> SEVERITY = required("severity", Types.oneOf(Weight.class));
  private static final Field<String> INSTEAD = required("instead", Types.text(1, 300));
  private static final Field<String> WHY = required("why", Types.text(1, 300));
  private static final Shape<WordRule> RULE =
      Shape.of(
          List.of(RULE_WORDS, UNLESS, SEVERITY, INSTEAD, WHY),
          (values, reading) ->
              new WordRule(
                  values.require(RULE_WORDS),
                  values.list(UNLESS),
                  values.require(SEVERITY),
                  values.require(INSTEAD),
                  values.require(WHY)));

  private static final Field<List<WordRule>> WORDS = optional("words", Compounds.listOf(RULE));
  private static final Field<List<String>> NAMES =
      optional("names", Compounds.listOf(Types.line()));
  private static final Field<List<String>> TOGETHER = optional("together", PATTERNS);
  private static final Field<List<String>> GIVING = optional("giving", PATTERNS);

  private LanguageShape() {}

  /** The rules Genklang brings for Danish. */
  static LanguageRules builtIn() {
    Consumer<Problem> fault =
        problem -> {
          throw new IllegalStateException(problem.toString());
        };
    try (InputStream in = LanguageShape.class.getResourceAsStream(FILE)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return YamlFile.parse(text, FILE, fault)
          .flatMap(node -> read(node, LanguageRules.NONE, fault))
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads the file's keys.
   *
   * @param others the rules of the keys that are left out
   * @return empty when the file is no mapping, which is then reported
   */
  static Optional<LanguageRules> read(Node node, LanguageRules others, Consumer<Problem> problems) {
    return shape(others).read(node, new Reading(node.position(), problems));
  }

  /**
   * What may be written in the file.
   *
   * @param others the rules of the keys that are left out
   */
  static Shape<LanguageRules> shape(LanguageRules others) {
    return Shape.of(
        List.of(WORDS, NAMES, TOGETHER, GIVING),
        (values, reading) ->
            new LanguageRules(
                values.get(WORDS).orElse(others.words()),
                values.get(NAMES).orElse(others.names()),
                values.get(TOGETHER).orElse(others.together()),
                values.get(GIVING).orElse(others.giving())));
  }
}
