package dk.genklang.build;

import dk.genklang.problem.Problem;
import dk.genklang.publish.Result;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a build did.
 *
 * @param loaded what was read
 * @param problems everything found, also while rendering
 * @param published what was written; absent when nothing was published
 * @param output the folder that was, or would have been, published to
 * @param entries how many entries the site shows
 * @param rendered how many pages were rendered
 * @param kept how many pages were not, as they would have come out the same
 * @param seconds stage to the seconds it took, in the order of the stages
 */
public record BuildReport(
    Loaded loaded,
    List<Problem> problems,
    Optional<Result> published,
    Path output,
    int entries,
    int rendered,
    int kept,
    Map<String, Double> seconds) {
  public BuildReport {
    problems = List.copyOf(problems);
  }
}
