package dk.genklang.site;

import java.util.Map;

/**
 * One page before it is rendered. Models hold records, lists and plain values only, so that two
 * models that are equal render to the same bytes.
 *
 * @param path of the page: {@code /en/aktiviteter/krolf/}
 * @param template name below the templates folder
 * @param model variables by name
 * @param subject what the page is made from, for messages: the entry's file, or the path
 */
public record Page(
    String path, String template, String language, Map<String, Object> model, String subject) {
  public Page {
    model = Map.copyOf(model);
  }
}
