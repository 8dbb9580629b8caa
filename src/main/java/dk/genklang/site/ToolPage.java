package dk.genklang.site;

import dk.genklang.model.Kind;
import dk.genklang.model.Tool;
import dk.genklang.model.ToolType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The page of each tool of the ABC toolbox. */
final class ToolPage implements PageMaker {
  /**
   * What the template shows.
   *
   * @param checklist whether the steps are lines to tick
   */
  record View(
      Subject subject,
      List<Strip> facts,
      Phrase purpose,
      List<AbcLine> abc,
      boolean checklist,
      List<Phrase> steps,
      List<Phrase> cards,
      List<Phrase> fields,
      List<Phrase> prompts,
      String film,
      String filmMinutes,
      Phrase source,
      Phrase rights) {}

  @Override
  public Stream<PagePlan> pages(Layout layout) {
    return layout.edition().catalog().entries(Tool.class).stream()
        .map(tool -> layout.plan(tool.ref(), () -> page(tool, layout)));
  }

  private static Page page(Tool tool, Layout layout) {
    Edition edition = layout.edition();
    String path = edition.routes().page(tool.ref(), edition.config().language());
    HeadDraft head =
        layout
            .head(path, tool.title(), tool.summary())
            .section("tool")
            .under(Kind.TOOL)
            .data(edition.data().of(tool))
            .edit(tool);
    return layout.page(path, "tool", head, tool.common().origin().file(), view(tool, edition));
  }

  private static View view(Tool tool, Edition edition) {
    Words words = edition.words();
    return new View(
        new Subjects(edition).of(tool),
        facts(tool, edition),
        words.of(tool, "purpose", tool.purpose()),
        tool.abc().map(abc -> AbcLine.of(tool, abc, edition)).orElse(List.of()),
        tool.type() == ToolType.CHECKLIST,
        words.of(tool, "steps", tool.steps()),
        words.of(tool, "cards", tool.cards()),
        words.of(tool, "fields", tool.fields()),
        words.of(tool, "prompts", tool.prompts()),
        tool.film().map(film -> film.url()).orElse(""),
        tool.film()
            .flatMap(film -> film.minutes())
            .map(minutes -> edition.t("site.minutes", minutes))
            .orElse(""),
        words.of(tool, "source", tool.source()),
        words.of(tool, "rights", tool.rights()));
  }

  private static List<Strip> facts(Tool tool, Edition edition) {
    List<Strip> facts = new ArrayList<>();
    facts.add(Strip.of("notepad", edition.t("site.tool-type"), edition.label(tool.type()), ""));
    tool.minutes()
        .ifPresent(
            minutes ->
                facts.add(
                    Strip.of(
                        "clock",
                        edition.t("site.duration"),
                        edition.t("site.minutes", minutes),
                        "")));
    tool.participants()
        .map(text -> edition.words().of(tool, "participants", text))
        .ifPresent(
            text ->
                facts.add(Strip.of("users", edition.t("site.participants"), text, Phrase.NONE)));
    tool.preparation()
        .ifPresent(
            preparation ->
                facts.add(
                    Strip.of(
                        "scissors",
                        edition.t("site.preparation"),
                        edition.label(preparation),
                        "")));
    return facts;
  }
}
