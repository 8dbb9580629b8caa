package dk.genklang.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.genklang.check.ContentCheck;
import dk.genklang.model.Content;
import dk.genklang.problem.Messages;
import dk.genklang.problem.Problem;
import dk.genklang.problem.Report;
import dk.genklang.source.ContentFolder;
import dk.genklang.testing.TinySite;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The demo municipality is itself the first real input. */
class DemoContentTest {
  @Test
  void theDemoMunicipalityHasNoProblems() throws Exception {
    List<Problem> problems = new ArrayList<>();
    var config =
        new ConfigReader(List.of("da", "en", "ar"), problems::add)
            .read(Path.of("site-config.yml"), "site-config.yml")
            .orElseThrow();
    ContentFolder folder =
        new ContentFolder(Path.of(System.getProperty("demo", "content")), "content");
    Content content = new ContentReader(folder, "da", List.of("en", "ar"), problems::add).read();
    new ContentCheck(config, TinySite.TODAY, folder.media()).check(content, problems::add);
    assertEquals(
        "Ingen fejl, ingen advarsler.\n",
        new Report(problems, new Messages("da")).text((file, line) -> Optional.empty(), false));
  }
}
