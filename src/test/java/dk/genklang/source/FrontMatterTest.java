package dk.genklang.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.genklang.model.Markdown;
import dk.genklang.problem.Position;
import dk.genklang.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A file's keys and its text are told apart by their fences, and the text knows its line. */
class FrontMatterTest {
  private final List<Problem> problems = new ArrayList<>();

  private Optional<FrontMatter> split(String text) {
    return FrontMatter.split(new SourceFile("a.md", text), problems::add);
  }

  private static FrontMatter parts(String yaml, String body, int line) {
    return new FrontMatter(yaml, new Markdown(body, new Position("a.md", line, 1)));
  }

  @Test
  void keysStandBetweenTheFencesAndTextBelowThem() {
    assertEquals(
        Optional.of(parts("title: A\nlevel: 1\n", "Tekst.\n", 5)),
        split("---\ntitle: A\nlevel: 1\n---\nTekst.\n"));
  }

  @Test
  void thereMayBeNoKeysNoTextAndNoLastLineEnd() {
    assertEquals(Optional.of(parts("", "", 3)), split("---\n---"));
    assertEquals(Optional.of(parts("", "", 3)), split("---\n---\n"));
    assertEquals(Optional.of(parts("", "\n", 3)), split("---\n---\n\n"));
    assertEquals(Optional.of(parts("a: b\n", "", 4)), split("---\na: b\n---"));
    assertEquals(List.of(), problems);
  }

  @Test
  void aFenceMayHaveSpacesAfterItButNotBefore() {
    assertEquals(
        Optional.of(parts("a: b\n ---\n----\n", "c", 6)),
        split("--- \t\na: b\n ---\n----\n---  \nc"));
  }

  @Test
  void onlyTheFirstTwoFencesCount() {
    assertEquals(
        Optional.of(parts("a: b\n", "over\n---\nunder", 4)),
        split("---\na: b\n---\nover\n---\nunder"));
  }

  @Test
  void aFileWithoutFencesIsToldOf() {
    split("");
    split(" \n\t\n");
    split("title: A\n---\n");
    split("----\n---\n");
    split("---");
    split("---\n");
    split("---\n\n");
    split("---\na: b\n--\n");
    assertEquals(
        List.of(
            Problem.error("empty-file", Position.of("a.md")),
            Problem.error("empty-file", Position.of("a.md")),
            Problem.error("missing-front-matter", new Position("a.md", 1, 1)),
            Problem.error("missing-front-matter", new Position("a.md", 1, 1)),
            Problem.error("unclosed-front-matter", new Position("a.md", 1, 1)),
            Problem.error("unclosed-front-matter", new Position("a.md", 1, 1)),
            Problem.error("unclosed-front-matter", new Position("a.md", 1, 1)),
            Problem.error("unclosed-front-matter", new Position("a.md", 1, 1))),
        problems);
  }
}
