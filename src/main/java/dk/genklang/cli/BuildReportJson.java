package dk.genklang.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.genklang.build.BuildReport;
import dk.genklang.problem.Report;
import dk.genklang.publish.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** The figures of a build as JSON, for {@code --report}. */
final class BuildReportJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private BuildReportJson() {}

  static void write(Path file, BuildReport built, Report problems) throws IOException {
    ObjectNode root = JSON.createObjectNode();
    root.put("published", built.published().isPresent());
    root.put("entries", built.entries());
    ObjectNode seconds = root.putObject("seconds");
    built.seconds().forEach(seconds::put);
    ObjectNode files = root.putObject("files");
    files.put("written", built.published().map(Result::written).map(List::size).orElse(0));
    files.put("reused", built.published().map(Result::reused).map(List::size).orElse(0));
    files.put("removed", built.published().map(Result::removed).map(List::size).orElse(0));
    ObjectNode pages = root.putObject("pages");
    pages.put("rendered", built.rendered());
    pages.put("kept", built.kept());
    pages.put("written", pages(built, Result::written));
    pages.put("reused", pages(built, Result::reused));
    pages.put("removed", pages(built, Result::removed));
    root.put("errors", problems.errors());
    root.put("warnings", problems.warnings());
    JsonNode list = JSON.readTree(problems.json());
    root.set("problems", list);
    Path parent = file.toAbsolutePath().getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    Files.writeString(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n");
  }

  private static long pages(BuildReport built, Function<Result, List<String>> part) {
    return built
        .published()
        .map(part)
        .map(files -> files.stream().filter(name -> name.endsWith(".html")).count())
        .orElse(0L);
  }
}
