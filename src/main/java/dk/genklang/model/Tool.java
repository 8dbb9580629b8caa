package dk.genklang.model;

import java.util.List;
import java.util.Optional;

/**
 * A tool of the ABC toolbox: something to print, fold, fill in or talk about.
 *
 * @param participants how many it is for, as a text
 * @param steps what to do, or the lines of a checklist
 * @param cards the texts of conversation cards
 * @param fields what to fill in
 * @param prompts what to talk about; eight for a fold figure
 * @param source whom the idea comes from
 * @param rights what one may do with it
 */
public record Tool(
    Common common,
    ToolType type,
    Optional<String> purpose,
    Optional<Abc> abc,
    Optional<String> participants,
    Optional<Integer> minutes,
    Optional<Preparation> preparation,
    List<String> steps,
    List<String> cards,
    List<String> fields,
    List<String> prompts,
    Optional<Film> film,
    String source,
    String rights)
    implements Entry {
  public Tool {
    steps = List.copyOf(steps);
    cards = List.copyOf(cards);
    fields = List.copyOf(fields);
    prompts = List.copyOf(prompts);
  }
}
