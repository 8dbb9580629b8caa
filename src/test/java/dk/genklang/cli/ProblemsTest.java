package dk.genklang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.genklang.build.Loaded;
import dk.genklang.build.Workplace;
import dk.genklang.build.WorkplaceException;
import dk.genklang.problem.Messages;
import dk.genklang.problem.Problem;
import dk.genklang.problem.Severity;
import dk.genklang.testing.Generated;
import dk.genklang.testing.ProblemExample;
import dk.genklang.testing.TinySite;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every problem there is, each caused by a tiny site in {@code src/test/resources/problems}: the
 * whole report is kept beside it, and {@code docs/problems.md} is made of them.
 */
class ProblemsTest {
  private static final String TEST = "ProblemsTest";

  /** Problems that no folder of content has by itself, by when they are told. */
  private static final Map<String, List<String>> NOT_FROM_CONTENT =
      new TreeMap<>(
          Map.of(
              "Når siden er lavet, læses hver færdig side igennem.",
              List.of(
                  "broken-anchor",
                  "broken-link",
                  "duplicate-html-id",
                  "malformed-html",
                  "malformed-json"),
              "Når der hentes opslag ind fra et regneark eller fra andres data. Er der fejl, bliver intet skrevet.",
              List.of(
                  "import-bad-id",
                  "import-bad-language",
                  "import-cell-too-long",
                  "import-column-twice",
                  "import-empty-row",
                  "import-exists",
                  "import-extra-cell",
                  "import-no-id",
                  "import-no-rows",
                  "import-no-services",
                  "import-not-csv",
                  "import-not-json",
                  "import-not-text",
                  "import-others",
                  "import-outside",
                  "import-spreadsheet",
                  "import-too-deep",
                  "import-too-large",
                  "import-too-many-columns",
                  "import-too-many-rows",
                  "import-twice",
                  "import-two-values",
                  "import-unknown-column",
                  "import-unknown-kind"),
              "Når der laves filer til tryk.",
              List.of("format-not-made", "print-letter", "print-overfull", "print-title"),
              "Når siden udgives i mappen. Går noget galt, er det udgivne, som det var.",
              List.of(
                  "disk-full",
                  "output-locked",
                  "output-not-a-folder",
                  "output-not-ours",
                  "output-not-replaceable",
                  "output-not-writable",
                  "publish-failed"),
              "Når Genklang ikke må læse en fil eller en mappe.",
              List.of("no-access"),
              "Når siden vises på egen maskine.",
              List.of("port-in-use"),
              "Når nogen har ændret i skabelonerne.",
              List.of("template")));

  @TempDir Path folder;

  static List<ProblemExample> examples() throws IOException {
    return ProblemExample.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void everyExampleIsReportedAsItStandsBesideIt(ProblemExample example) throws IOException {
    example.write(folder);
    Run run = Run.in(folder, "check");

    new Generated(TEST).file(example.expected(), run.out());
    assertEquals("", run.err());
    assertTrue(run.out().contains(" [" + example.code() + "]\n"), run.out());
  }

  @Test
  void everyProblemHasAnExampleOrCannotComeFromContent() throws IOException {
    Set<String> explained = new TreeSet<>();
    NOT_FROM_CONTENT.values().forEach(explained::addAll);
    ProblemExample.all().forEach(example -> assertTrue(explained.add(example.code())));

    assertEquals(codes(), explained);
  }

  @Test
  void allProblemsAreExplainedOnOnePage() throws IOException {
    StringBuilder page =
        new StringBuilder(
            """
            # Alle problemer, og hvordan de rettes

            Genklang siger altid, hvilken fil og linje det drejer sig om, hvad der er galt, og hvad der kan stå i stedet.
            En **fejl** skal rettes, før siden kan udgives. En **advarsel** er et godt råd. Sidst på linjen står problemets
            navn i klammer: Find det her.

            I eksemplerne begynder hver fil med en linje `-- sti --`, og `…` står for de andre felter, filen skal have.
            I dag er den 21. november 2026. (This page is generated: `mvn -Dtest=ProblemsTest -Dregenerate=true test`.)

            """);
    List<ProblemExample> examples = ProblemExample.all();
    page.append(
        String.join(
            " ·\n",
            examples.stream().map(example -> "[%1$s](#%1$s)".formatted(example.code())).toList()));
    page.append("\n");
    for (ProblemExample example : examples) {
      page.append(section(example));
    }
    page.append("\n# Problemer, der ikke kommer af indholdet alene\n");
    NOT_FROM_CONTENT.forEach((when, codes) -> page.append(others(when, codes)));

    new Generated(TEST).file(Path.of("docs", "problems.md"), page.toString());
  }

  private String section(ProblemExample example) throws IOException {
    Path site = folder.resolve(example.code());
    example.write(site);
    Problem problem = problem(example, site);
    Messages danish = new Messages("da");
    Messages english = new Messages("en");
    return """

        ## %s

        **%s** (%s) %s

        ```yaml
        %s```

        ```text
        %s```

        *%s %s*
        """
        .formatted(
            example.code(),
            sentence(problem, danish),
            problem.severity() == Severity.ERROR ? "fejl" : "advarsel",
            danish.hint(problem),
            example.text(),
            Run.in(site, "check").out().replaceAll(" +\n", "\n"),
            english.message(problem),
            english.hint(problem));
  }

  private static Problem problem(ProblemExample example, Path site) throws IOException {
    Workplace workplace =
        new Workplace(
            Path.of("site-config.yml"),
            Optional.empty(),
            Optional.empty(),
            site,
            site,
            Optional.empty(),
            TinySite.TODAY,
            false);
    try {
      return Loaded.from(workplace).problems().stream()
          .filter(found -> found.code().equals(example.code()))
          .min(Comparator.naturalOrder())
          .orElseThrow();
    } catch (WorkplaceException e) {
      throw new AssertionError(e);
    }
  }

  /** The message with … for what it names, where it is one sentence in all cases. */
  private static String sentence(Problem problem, Messages messages) {
    Object[] named = problem.arguments().stream().map(argument -> "…").toArray();
    try {
      String general = messages.get(problem.code() + ".message", named);
      Object[] other = problem.arguments().stream().map(argument -> "none").toArray();
      boolean always =
          messages.get(problem.code() + ".message", other).replace("none", "…").equals(general);
      return always ? general : messages.message(problem);
    } catch (IllegalArgumentException e) {
      return messages.message(problem);
    }
  }

  private static String others(String when, List<String> codes) {
    StringBuilder table =
        new StringBuilder(
            "\n" + when + "\n\n| navn | problem | sådan retter du det |\n|---|---|---|\n");
    for (String code : codes) {
      table.append(
          "| `%s` | %s<br>*%s* | %s |\n"
              .formatted(
                  code,
                  cell("da", code + ".message"),
                  cell("en", code + ".message"),
                  cell("da", code + ".hint")));
    }
    return table.toString();
  }

  private static String cell(String language, String key) {
    return general(language, key).replace("<", "&lt;").replace("|", "\\|");
  }

  /** A text with … for words and a small number for numbers. */
  private static String general(String language, String key) {
    Messages messages = new Messages(language);
    List<String> possible =
        Stream.of(
                new Object[] {"…", "…", "…", "…"},
                new Object[] {"…", 0, 0},
                new Object[] {"…", "…", 0},
                new Object[] {"…", "…", 1},
                new Object[] {0, 0, 0})
            .flatMap(
                arguments -> {
                  try {
                    return Stream.of(messages.get(key, arguments));
                  } catch (IllegalArgumentException e) {
                    return Stream.empty();
                  }
                })
            .toList();
    return possible.stream()
        .filter(text -> !text.contains(" 0 "))
        .findFirst()
        .orElseGet(() -> possible.get(0));
  }

  private static Set<String> codes() {
    Set<String> codes = new TreeSet<>();
    for (String key : new Messages("da").keys()) {
      if (key.endsWith(".message")) {
        codes.add(key.substring(0, key.length() - ".message".length()));
      }
    }
    return codes;
  }
}
