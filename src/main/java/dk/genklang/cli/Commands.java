package dk.genklang.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code genklang} and the commands below it. */
@Command(name = "genklang", sortOptions = false)
final class Commands implements Runnable {
  private final Console console;
  @Spec private CommandSpec spec;
  @Mixin private CommonOptions options;

  Commands(Console console) {
    this.console = console;
  }

  /** The whole command line, ready to run. */
  CommandLine commandLine() {
    CommandLine line = new CommandLine(this);
    line.addSubcommand(new BuildCommand(console));
    line.addSubcommand(new CheckCommand(console));
    line.addSubcommand(new ServeCommand(console));
    line.addSubcommand(new SearchCommand(console));
    line.addSubcommand(new NewCommand(console));
    line.addSubcommand(new PrintCommand(console));
    line.addSubcommand(new ExportCommand(console));
    line.addSubcommand(new ImportCommand(console));
    line.addSubcommand(new GapsCommand(console));
    line.getSubcommands().values().forEach(Commands::addHelp);
    addHelp(line);
    return line;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), options.messages().get("cli.no-command"));
  }

  private static void addHelp(CommandLine line) {
    line.getCommandSpec()
        .addOption(
            CommandLine.Model.OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .descriptionKey("help")
                .build());
  }
}
