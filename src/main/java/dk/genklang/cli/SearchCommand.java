package dk.genklang.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import dk.genklang.build.BuildOptions;
import dk.genklang.build.BuildReport;
import dk.genklang.build.Progress;
import dk.genklang.build.SiteBuild;
import dk.genklang.build.Workplace;
import dk.genklang.catalog.Facet;
import dk.genklang.problem.Messages;
import dk.genklang.problem.Report;
import dk.genklang.search.Hit;
import dk.genklang.search.SearchEngine;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks the index of the published site, as the browser does. */
@Command(name = "search", sortOptions = false)
final class SearchCommand implements Callable<Integer> {
  private static final String FROM_INPUT = "-";

  private final Console console;
  @Mixin private CommonOptions options;

  @Parameters(index = "0", paramLabel = "QUERY")
  private String query;

  @Option(names = "--filter", paramLabel = "FACET=VALUE")
  private List<String> filters = new ArrayList<>();

  @Option(names = "--neighbours")
  private boolean neighbours;

  @Option(names = "--limit", paramLabel = "N")
  private int limit = 10;

  @Option(names = "--json")
  private boolean json;

  @Option(names = "--output", paramLabel = "DIR")
  private Path output;

  SearchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    Messages messages = options.messages();
    Map<Facet, Set<String>> wanted = new EnumMap<>(Facet.class);
    for (String filter : filters) {
      int equals = filter.indexOf('=');
      Optional<Facet> facet = facet(equals < 0 ? filter : filter.substring(0, equals));
      if (facet.isEmpty() || equals < 0) {
        String known =
            Arrays.stream(Facet.values()).map(Facet::code).collect(Collectors.joining(", "));
        return console.refuse(messages.get("cli.search-filter", filter, known));
      }
      wanted.computeIfAbsent(facet.get(), key -> new TreeSet<>()).add(filter.substring(equals + 1));
    }
    Workplace workplace = options.workplace(console, Optional.empty(), false);
    Optional<Path> given = Optional.ofNullable(output).map(console.current()::resolve);
    Path site = SiteBuild.output(workplace, given);
    if (!Files.exists(site.resolve("search").resolve("manifest.json"))) {
      int exit = build(workplace, site, messages);
      if (exit != ExitCode.DONE) {
        return exit;
      }
    }
    try (SearchEngine engine = SearchEngine.open(site)) {
      if (query.equals(FROM_INPUT)) {
        answerInput(engine, wanted);
      } else {
        answer(engine.search(query, wanted, neighbours, limit));
      }
    }
    return ExitCode.DONE;
  }

  private void answerInput(SearchEngine engine, Map<Facet, Set<String>> wanted) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      List<Hit> hits = engine.search(line, wanted, neighbours, limit);
      console.out().println(json ? array(hits) : refs(hits));
    }
  }

  private void answer(List<Hit> hits) {
    if (json) {
      console.out().println(array(hits));
    } else {
      hits.forEach(
          hit ->
              console
                  .out()
                  .printf(Locale.ROOT, "%8.3f  %-48s %s%n", hit.score(), hit.ref(), hit.title()));
    }
  }

  private static String refs(List<Hit> hits) {
    return hits.stream().map(Hit::ref).collect(Collectors.joining(" "));
  }

  private static String array(List<Hit> hits) {
    ArrayNode array = new ObjectMapper().createArrayNode();
    for (Hit hit : hits) {
      array
          .addObject()
          .put("ref", hit.ref())
          .put("title", hit.title())
          .put("url", hit.url())
          .put("score", hit.score());
    }
    return array.toString();
  }

  private int build(Workplace workplace, Path site, Messages messages) throws Exception {
    ProgressBar bar = new ProgressBar(console, messages);
    BuildOptions how =
        new BuildOptions(true, Runtime.getRuntime().availableProcessors(), false, true);
    BuildReport built =
        new SiteBuild(workplace, how, options.quiet() ? Progress.SILENT : bar, console.nanos())
            .run(Optional.of(site));
    bar.done();
    if (built.published().isPresent()) {
      return ExitCode.DONE;
    }
    ReportPrinter printer = new ReportPrinter(console, workplace);
    console.err().print(printer.text(new Report(built.problems(), messages), true));
    return printer.failure(built.loaded());
  }

  private static Optional<Facet> facet(String code) {
    return Arrays.stream(Facet.values()).filter(facet -> facet.code().equals(code)).findFirst();
  }
}
