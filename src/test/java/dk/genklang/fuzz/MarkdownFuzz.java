package dk.genklang.fuzz;

import dk.genklang.markdown.MarkdownReading;
import dk.genklang.markdown.MarkdownRenderer;
import dk.genklang.model.Markdown;
import dk.genklang.problem.Position;
import dk.genklang.testing.ActiveContent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Any text as Markdown: a browser finds nothing in the page that runs, and nothing to fetch. */
public final class MarkdownFuzz {
  private static final MarkdownRenderer RENDERER = new MarkdownRenderer(Optional::of);

  private MarkdownFuzz() {}

  /** Loads what is loaded once, so that the first input is not said to take long. */
  public static void fuzzerInitialize() throws IOException {
    Seeds.texts().forEach(text -> fuzzerTestOneInput(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** Jazzer's entry; see the profile {@code fuzz}. */
  public static void fuzzerTestOneInput(byte[] text) {
    Markdown markdown =
        new Markdown(new String(text, StandardCharsets.UTF_8), new Position("x.md", 1, 1));
    String html = RENDERER.html(markdown, 2, "da");
    List<String> active = ActiveContent.in(html);
    if (!active.isEmpty()) {
      throw new AssertionError(active + " in " + html);
    }
    RENDERER.plain(markdown);
    MarkdownReading reading = new MarkdownReading(markdown);
    reading.links();
    reading.pictures();
    reading.passages().forEach(passage -> passage.at(passage.text().length()));
  }
}
