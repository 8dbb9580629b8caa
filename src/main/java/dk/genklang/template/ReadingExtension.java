package dk.genklang.template;

import dk.genklang.model.Coded;
import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.attributes.ResolvedAttribute;
import io.pebbletemplates.pebble.error.AttributeNotFoundException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.node.ForNode.LoopVariables;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.MacroAttributeProvider;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code x.name} and {@code x[name]} may read: a record's components and its other methods
 * without arguments, a map's values, a list's items, a coded value's {@code code}, and what Pebble
 * itself needs. No other method of anything can be called.
 */
final class ReadingExtension extends AbstractExtension implements AttributeResolver {
  private final Accessors accessors = new Accessors();

  @Override
  public List<AttributeResolver> getAttributeResolver() {
    return List.of(this);
  }

  @Override
  public ResolvedAttribute resolve(
      Object of,
      Object attribute,
      Object[] argumentValues,
      ArgumentsNode arguments,
      EvaluationContextImpl context,
      String file,
      int line) {
    String name = String.valueOf(attribute);
    if (of instanceof MacroAttributeProvider macros) {
      return new ResolvedAttribute(macros.macro(context, name, arguments, false, line));
    }
    boolean plain = argumentValues == null || argumentValues.length == 0;
    return Optional.of(of)
        .filter(any -> plain)
        .flatMap(any -> read(any, attribute, name))
        .orElseThrow(() -> unknown(of, name, file, line));
  }

  private Optional<ResolvedAttribute> read(Object of, Object attribute, String name) {
    if (of instanceof Record item) {
      return accessors.read(item, name).map(ReadingExtension::unwrapped);
    } else if (of instanceof Map<?, ?> map) {
      return item(map, attribute).map(ReadingExtension::unwrapped);
    } else if (of instanceof Map.Entry<?, ?> entry) {
      return switch (name) {
        case "key" -> Optional.of(new ResolvedAttribute(entry.getKey()));
        case "value" -> Optional.of(unwrapped(entry.getValue()));
        default -> Optional.empty();
      };
    } else if (of instanceof List<?> list && attribute instanceof Number index) {
      int i = index.intValue();
      return i >= 0 && i < list.size() ? Optional.of(unwrapped(list.get(i))) : Optional.empty();
    } else if (of instanceof Coded coded && name.equals("code")) {
      return Optional.of(new ResolvedAttribute(coded.code()));
    }
    return of instanceof LoopVariables loop ? loop(loop, name) : Optional.empty();
  }

  /** The value under a key; the wrapper tells a value of null from no value. */
  private static Optional<Object> item(Map<?, ?> map, Object key) {
    Object value = key == null ? null : map.get(key);
    return value == null && key != null && map.containsKey(key)
        ? Optional.of(Optional.empty())
        : Optional.ofNullable(value);
  }

  private static Optional<ResolvedAttribute> loop(LoopVariables loop, String name) {
    return switch (name) {
      case "index" -> Optional.of(new ResolvedAttribute(loop.getIndex()));
      case "revindex" -> Optional.of(new ResolvedAttribute(loop.getRevindex()));
      case "length" -> Optional.of(new ResolvedAttribute(loop.getLength()));
      case "first" -> Optional.of(new ResolvedAttribute(loop.isFirst()));
      case "last" -> Optional.of(new ResolvedAttribute(loop.isLast()));
      default -> Optional.empty();
    };
  }

  private static ResolvedAttribute unwrapped(Object value) {
    return new ResolvedAttribute(
        value instanceof Optional<?> optional ? optional.orElse(null) : value);
  }

  private static AttributeNotFoundException unknown(Object of, String name, String file, int line) {
    String type = of instanceof Map<?, ?> ? "Map" : of.getClass().getSimpleName();
    return new AttributeNotFoundException(
        null, type + " has no \"" + name + "\"", name, line, file);
  }
}
