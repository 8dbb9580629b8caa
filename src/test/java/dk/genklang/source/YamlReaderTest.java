package dk.genklang.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.genklang.problem.Position;
import dk.genklang.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * YAML as written: where each value stands, and what is wrong where, in a file that begins before.
 */
class YamlReaderTest {
  private static final int ABOVE = 10;

  private final List<Problem> problems = new ArrayList<>();

  private Optional<Node> read(String yaml) {
    return YamlReader.read(yaml, "f", ABOVE, problems::add);
  }

  private Node.Scalar value(String yaml) {
    Node.Mapping mapping = (Node.Mapping) read(yaml).orElseThrow();
    return (Node.Scalar) mapping.values().get("a");
  }

  private static Position at(int line, int column) {
    return new Position("f", line + ABOVE, column);
  }

  /** Line ends are written as |, and a tab as T. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          a: b: c;                1:5  yaml-colon []
          a:|Tb: c;               2:1  yaml-tab []
          Ta: b;                  1:1  yaml-tab []
          a: "\\q";               1:6  yaml-escape []
          a: "b|c: d;             1:4  yaml-quote []
          a: 'b|c: d;             1:4  yaml-quote []
          a: @b;                  1:4  yaml-special [@]
          a: %b;                  1:4  yaml-special [%]
          a: `b;                  1:4  yaml-special [`]
          a: *;                   1:4  yaml-special [*]
          a: & b;                 1:4  yaml-special [&]
          a: [b|c: d;             1:4  yaml-bracket []
          a: {b|c: d;             1:4  yaml-bracket []
          a: b|c|d: e;            2:1  yaml-no-colon []
          a: "b" c;               1:8  yaml-after-quote []
          a: 'b' c;               1:8  yaml-after-quote []
          a: b|  - c|d: e|   f: g; 4:5 yaml-colon []
          %YAML 3.0|---|a: b;     1:1  yaml-syntax [found incompatible YAML document (version 1.* is required)]
          a: "b|  c" d;          2:6  yaml-after-quote []
          a:|  b: c| d: e;        3:2  yaml-indent []
          - a|b: c;               2:1  yaml-indent []
          a: b|---|c: d;          2:1  yaml-second-document []
          a: *b;                  1:4  yaml-alias [b]
          a: &b c;                1:4  yaml-alias [b]
          a: &b [c];              1:4  yaml-alias [b]
          a: &b {c: d};           1:4  yaml-alias [b]
          a: !!str b;             1:4  yaml-tag [tag:yaml.org,2002:str]
          a: !x [b];              1:4  yaml-tag [!x]
          a: !x {b: c};           1:4  yaml-tag [!x]
          [a]: b;                 1:1  yaml-key []
          a: b|c: d|a: e;         3:1  duplicate-key [a, 11]
          a: "\\u0000";           1:4  control-character [U+0000]
          a: "b\\e";              1:4  control-character [U+001B]
          a: [[[[[[[[[[[[b]]]]]]]]]]]]; 1:16 yaml-too-deep [12]
          """)
  void aFaultOfFormIsToldWithItsPlace(String yaml, String expected) {
    read(yaml.replace('|', '\n').replace('T', '\t'));
    String found = "";
    for (Problem problem : problems) {
      int line = problem.position().line() - ABOVE;
      found += line + ":" + problem.position().column() + " " + problem.code();
      found += " " + problem.arguments();
    }
    assertEquals(expected.replaceAll(" +", " "), found);
  }

  @Test
  void elevenLevelsAreNotTooDeep() {
    read("a: [[[[[[[[[[[b]]]]]]]]]]]");
    assertEquals(List.of(), problems);
  }

  @Test
  void whatOnlyHasCommentsIsNothing() {
    assertEquals(Optional.empty(), read(""));
    assertEquals(Optional.empty(), read("# a\n"));
    assertEquals(Optional.empty(), read("~"));
    assertEquals(Optional.empty(), read("---\n"));
    assertEquals(Optional.of(new Node.Scalar("", true, at(1, 1), Optional.empty())), read("''"));
    assertEquals(List.of(), problems);
  }

  @Test
  void everyKeyAndValueKnowsItsPlace() {
    assertEquals(
        Optional.of(
            new Node.Mapping(
                Map.of(
                    "a",
                    new Node.Sequence(
                        List.of(
                            new Node.Scalar("b", false, at(2, 5), Optional.of(at(2, 5))),
                            new Node.Mapping(
                                Map.of("c", new Node.Scalar("", false, at(3, 7), Optional.empty())),
                                Map.of("c", at(3, 5)),
                                at(3, 5))),
                        at(2, 3))),
                Map.of("a", at(1, 1)),
                at(1, 1))),
        read("a:\n  - b\n  - c:\n"));
  }

  @Test
  void theFirstOfTwoEqualKeysCounts() {
    assertEquals("b", value("a: b\na: c\n").value());
  }

  /** Where the text of {@code a} begins, for what stands on one line as it is read. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          a: b c;        1:4
          a: "b c";      1:5
          a: 'b c';      1:5
          a: "b\\"c";    -
          a: 'b''c';     -
          a: " b";       -
          a: ' ';        -
          a: "";         -
          a: b|  c;      -
          a: "b|  c";    -
          a: >|  b c;    -
          a: ||  b c;    2:3
          a: ||     b|     c; 2:6
          a: x\u00e5\uD83D\uDE00; 1:4
          """)
  void aTextKnowsWhereItsFirstCharacterStands(String yaml, String expected) {
    String text = yaml.replaceFirst("^a: \\|\\|", "a: ~\n").replace('|', '\n').replace("~", "|");
    Optional<Position> found = value(text).text();
    assertEquals(expected, found.map(at -> at.line() - ABOVE + ":" + at.column()).orElse("-"));
  }

  @Test
  void controlCharactersMayNotBeEscapedButOthersMay() {
    assertEquals("æ\n\t", value("a: \"\\u00e6\\n\\t\"").value());
    assertEquals(List.of(), problems);
  }

  @Test
  void whatASettingsFileNeedsIsKeys() {
    assertEquals(Optional.empty(), YamlFile.parse("- a\n", "f", problems::add));
    assertEquals(Optional.empty(), YamlFile.parse("# a\n", "f", problems::add));
    assertEquals(Optional.empty(), YamlFile.parse("a: 'b\n", "f", problems::add));
    assertEquals(
        1, YamlFile.parse("a: b\na: c\n", "f", problems::add).orElseThrow().values().size());
    assertEquals(
        List.of(
            Problem.error("front-matter-no-keys", new Position("f", 1, 1)),
            Problem.error("front-matter-no-keys", new Position("f", 1, 1)),
            Problem.error("yaml-quote", new Position("f", 1, 4)),
            Problem.error("duplicate-key", new Position("f", 2, 1), "a", 1)),
        problems);
  }

  @Test
  void aTranslationsKeysLieOnTopOfTheOriginals() {
    Node.Mapping below = (Node.Mapping) read("a: {b: 1, c: 2}\nd: 3\ne: {f: 4}\n").orElseThrow();
    Node.Mapping top = (Node.Mapping) read("a: {c: 5}\ne: 6\ng: {h: 7}\nd: {i: 8}\n").orElseThrow();
    Node.Mapping joined = below.overlaid(top);
    assertEquals("a{b=1 c=5} d{i=8} e=6 g{h=7}", written(joined));
    assertEquals(at(1, 1), joined.position());
    assertEquals(at(2, 1), joined.keys().get("e"));
    assertEquals(at(4, 1), joined.keys().get("d"));
    Node.Mapping within = (Node.Mapping) joined.values().get("a");
    assertEquals(at(1, 5), within.keys().get("b"));
    assertEquals(at(1, 5), within.keys().get("c"));
    assertEquals(List.of(), List.copyOf(Node.Mapping.empty(at(1, 1)).values().keySet()));
    assertEquals(at(1, 1), Node.Mapping.empty(at(1, 1)).position());
  }

  private static String written(Node.Mapping mapping) {
    List<String> parts = new ArrayList<>();
    mapping
        .values()
        .forEach(
            (key, value) ->
                parts.add(
                    value instanceof Node.Mapping inner
                        ? key + "{" + written(inner) + "}"
                        : key + "=" + ((Node.Scalar) value).value()));
    return String.join(" ", parts);
  }
}
