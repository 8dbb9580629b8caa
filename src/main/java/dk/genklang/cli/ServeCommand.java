package dk.genklang.cli;

import dk.genklang.build.Workplace;
import dk.genklang.problem.Messages;
import dk.genklang.serve.DevServer;
import dk.genklang.serve.PortInUseException;
import dk.genklang.serve.Watcher;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the site on this machine, and makes it again when something changes. */
@Command(name = "serve", sortOptions = false)
final class ServeCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private CommonOptions options;

  @Option(names = "--port", paramLabel = "N")
  private int port = 8080;

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  @SuppressWarnings("try") // the watcher works by being open
  public Integer call() throws Exception {
    Messages messages = options.messages();
    if (port < 0 || port > 65_535) {
      return console.refuse(messages.get("cli.no-port", "" + port));
    }
    Path site = options.workplace(console, Optional.empty(), true).serveFolder();
    try (DevServer server = new DevServer(site, port)) {
      URI address = URI.create("http://127.0.0.1:" + server.port() + "/");
      Workplace workplace = options.workplace(console, Optional.of(address), true);
      List<Path> watched =
          List.of(workplace.configFile(), workplace.contentFolder(), workplace.templatesFolder());
      try (Preview preview =
          new Preview(console, workplace, site, server, messages, options.quiet())) {
        if (!preview.first()) {
          return ExitCode.USAGE;
        }
        server.start();
        console.out().println(messages.get("cli.serving", address.toString()));
        console.out().flush();
        try (Watcher watcher = new Watcher(watched, preview::again)) {
          untilInterrupted();
        }
      }
    } catch (PortInUseException e) {
      String next = String.valueOf(port + 1);
      return console.refuse(messages.get("cli.port-in-use", "" + port, next));
    }
    return ExitCode.DONE;
  }

  private static void untilInterrupted() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
