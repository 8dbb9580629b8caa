package dk.genklang.cli;

import dk.genklang.build.Loaded;
import dk.genklang.build.Workplace;
import dk.genklang.catalog.Catalog;
import dk.genklang.gaps.GapFinder;
import dk.genklang.gaps.Gaps;
import dk.genklang.gaps.GapsCsv;
import dk.genklang.gaps.GapsJson;
import dk.genklang.gaps.GapsText;
import dk.genklang.model.Content;
import dk.genklang.text.Formats;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the editors what is missing, and what wants looking after. */
@Command(name = "gaps", sortOptions = false)
final class GapsCommand implements Callable<Integer> {
  /** How the overview is written. */
  enum Format {
    text,
    csv,
    json
  }

  private final Console console;
  @Mixin private CommonOptions options;

  @Option(names = "--format", paramLabel = "text|csv|json")
  private Format format = Format.text;

  GapsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    Workplace workplace = options.workplace(console, Optional.empty(), false);
    Loaded loaded = Loaded.from(workplace);
    if (!loaded.publishable()) {
      return new ReportPrinter(console, workplace).refuse(loaded, options.messages());
    }
    Content content = loaded.content().orElseThrow();
    Catalog catalog =
        Catalog.of(content, loaded.config().orElseThrow(), workplace.asOf(), workplace.drafts());
    Gaps gaps = new GapFinder(catalog, content).find();
    console
        .out()
        .print(
            switch (format) {
              case text -> GapsText.of(gaps, options.messages(), Formats.of(options.language()));
              case csv -> GapsCsv.of(gaps);
              case json -> GapsJson.of(gaps);
            });
    return ExitCode.DONE;
  }
}
