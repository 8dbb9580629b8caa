package dk.genklang.template;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.extension.Extension;
import io.pebbletemplates.pebble.extension.ExtensionCustomizer;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Pebble's own extensions without what calls methods, depends on the machine's time zone or locale,
 * or changes templates that other threads use ({@code from}).
 */
final class LimitedExtension extends ExtensionCustomizer {
  private static final Set<String> NO_TAGS = Set.of("cache", "flush", "from", "parallel");
  private static final Set<String> NO_FILTERS = Set.of("date", "format", "numberformat");
  private static final Set<String> NO_FUNCTIONS = Set.of("i18n");

  LimitedExtension(Extension extension) {
    super(extension);
  }

  @Override
  public List<TokenParser> getTokenParsers() {
    List<TokenParser> tags = super.getTokenParsers();
    return tags == null
        ? List.of()
        : tags.stream().filter(tag -> !NO_TAGS.contains(tag.getTag())).toList();
  }

  @Override
  public Map<String, Filter> getFilters() {
    return without(super.getFilters(), NO_FILTERS);
  }

  @Override
  public Map<String, Function> getFunctions() {
    return without(super.getFunctions(), NO_FUNCTIONS);
  }

  @Override
  public List<AttributeResolver> getAttributeResolver() {
    return List.of();
  }

  private static <T> Map<String, T> without(Map<String, T> all, Set<String> names) {
    if (all == null) {
      return Map.of();
    }
    Map<String, T> left = new HashMap<>(all);
    left.keySet().removeAll(names);
    return left;
  }
}
