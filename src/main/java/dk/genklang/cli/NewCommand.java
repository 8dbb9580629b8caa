package dk.genklang.cli;

import dk.genklang.build.Loaded;
import dk.genklang.build.Workplace;
import dk.genklang.create.NewEntry;
import dk.genklang.model.Area;
import dk.genklang.model.Content;
import dk.genklang.model.Kind;
import dk.genklang.problem.Messages;
import dk.genklang.problem.Suggestions;
import java.nio.file.FileAlreadyExistsException;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a ready-to-fill entry. */
@Command(name = "new", sortOptions = false)
final class NewCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private CommonOptions options;

  @Parameters(index = "0", paramLabel = "KIND")
  private String kind;

  @Parameters(index = "1", paramLabel = "TITLE")
  private String title;

  @Option(names = "--area", paramLabel = "ID")
  private String area;

  @Option(names = "--place", paramLabel = "ID")
  private String place;

  NewCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    Messages messages = options.messages();
    Optional<Kind> known = Kind.ofEntryCode(kind);
    if (known.isEmpty()) {
      return console.refuse(messages.get("cli.new-kind", kind, Kind.entryCodes()));
    }
    Workplace workplace = options.workplace(console, Optional.empty(), false);
    Optional<String> unknown = unknownId(Loaded.from(workplace).content(), messages);
    if (unknown.isPresent()) {
      return console.refuse(unknown.get());
    }
    NewEntry entry =
        new NewEntry(
            known.get(),
            title,
            Optional.ofNullable(area),
            Optional.ofNullable(place),
            options.asOf(console));
    if (entry.id().isEmpty()) {
      return console.refuse(messages.get("cli.new-no-id", title));
    }
    String shown = workplace.contentName() + "/" + entry.file();
    try {
      entry.write(workplace.contentFolder());
    } catch (FileAlreadyExistsException e) {
      return console.refuse(messages.get("cli.new-exists", shown));
    }
    console.out().println(shown);
    console.err().println(messages.get("cli.new-written", shown));
    return ExitCode.DONE;
  }

  private Optional<String> unknownId(Optional<Content> content, Messages messages) {
    if (content.isEmpty()) {
      return Optional.empty();
    }
    return unknown(
            "areas.yml", area, content.get().areas().stream().map(Area::id).toList(), messages)
        .or(
            () ->
                unknown(
                    "places/",
                    place,
                    content.get().entries().stream()
                        .filter(entry -> entry.ref().kind() == Kind.PLACE)
                        .map(entry -> entry.id())
                        .toList(),
                    messages));
  }

  private static Optional<String> unknown(
      String where, String id, Collection<String> known, Messages messages) {
    return id == null || known.contains(id)
        ? Optional.empty()
        : Optional.of(
            messages.get(
                "cli.new-unknown",
                where,
                id,
                Suggestions.closest(id, known).orElse(Messages.NONE)));
  }
}
