package dk.genklang.exchange;

import dk.genklang.source.Node;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.emitter.Emitter;
import org.yaml.snakeyaml.events.DocumentEndEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.ImplicitTuple;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.events.StreamEndEvent;
import org.yaml.snakeyaml.events.StreamStartEvent;

/**
 * Writes keys and values as YAML. A text stands without quotes only where no reader of YAML could
 * take it for anything else: {@code no}, {@code 17:30}, {@code 0100} and {@code # ...} are quoted.
 */
final class Yaml {
  private static final Pattern PLAIN =
      Pattern.compile(
          "\\d{4}-\\d\\d-\\d\\d|-?(?:0|[1-9]\\d{0,5})(?:\\.\\d{1,8})?|\\p{L}[\\p{L}\\p{N} ,.'()/+%&!?;@…–—»«’-]*");
  private static final Pattern MEANS_SOMETHING =
      Pattern.compile("(?i)y|n|yes|no|on|off|true|false|null");

  /** One value a line, at most so long; else each item has its own. */
  private static final int SHORT = 60;

  private static final ImplicitTuple IMPLICIT = new ImplicitTuple(true, true);

  private final Emitter emitter;

  private Yaml(Emitter emitter) {
    this.emitter = emitter;
  }

  /**
   * The lines of a mapping, in the order the keys are explained to editors.
   *
   * @param whole what the mapping may be made of
   */
  static String lines(Node.Mapping mapping, Key whole) {
    if (mapping.values().isEmpty()) {
      return "";
    }
    DumperOptions options = new DumperOptions();
    options.setAllowUnicode(true);
    options.setSplitLines(false);
    options.setWidth(Integer.MAX_VALUE);
    options.setIndicatorIndent(2);
    options.setIndentWithIndicator(true);
    StringWriter text = new StringWriter();
    try {
      Emitter emitter = new Emitter(text, options);
      emitter.emit(new StreamStartEvent(null, null));
      emitter.emit(new DocumentStartEvent(null, null, false, null, Map.of()));
      new Yaml(emitter).mapping(mapping, whole, FlowStyle.BLOCK);
      emitter.emit(new DocumentEndEvent(null, null, false));
      emitter.emit(new StreamEndEvent(null, null));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private void mapping(Node.Mapping mapping, Key key, FlowStyle style) throws IOException {
    List<String> order = key.names();
    List<String> names =
        mapping.values().keySet().stream().sorted(Comparator.comparingInt(order::indexOf)).toList();
    emitter.emit(new MappingStartEvent(null, null, true, null, null, style));
    for (String name : names) {
      scalar(name, ScalarStyle.PLAIN);
      node(mapping.values().get(name), key.child(name).orElse(new Key(List.of())));
    }
    emitter.emit(new MappingEndEvent(null, null));
  }

  private void node(Node node, Key key) throws IOException {
    if (node instanceof Node.Scalar scalar) {
      scalar(scalar.value(), style(scalar.value()));
    } else if (node instanceof Node.Mapping mapping) {
      mapping(mapping, key, mapping.values().isEmpty() ? FlowStyle.FLOW : FlowStyle.BLOCK);
    } else if (node instanceof Node.Sequence sequence) {
      FlowStyle style = isShort(sequence) ? FlowStyle.FLOW : FlowStyle.BLOCK;
      emitter.emit(new SequenceStartEvent(null, null, true, null, null, style));
      for (Node item : sequence.items()) {
        node(item, key.item().orElse(key));
      }
      emitter.emit(new SequenceEndEvent(null, null));
    }
  }

  private void scalar(String text, ScalarStyle style) throws IOException {
    emitter.emit(new ScalarEvent(null, null, IMPLICIT, text, null, null, style));
  }

  private static ScalarStyle style(String text) {
    if (text.indexOf('\n') >= 0) {
      return ScalarStyle.LITERAL;
    }
    boolean plain =
        PLAIN.matcher(text).matches()
            && !MEANS_SOMETHING.matcher(text).matches()
            && !text.endsWith(" ");
    return plain ? ScalarStyle.PLAIN : ScalarStyle.DOUBLE_QUOTED;
  }

  private static boolean isShort(Node.Sequence sequence) {
    int length = 0;
    for (Node item : sequence.items()) {
      if (!(item instanceof Node.Scalar scalar) || scalar.value().indexOf('\n') >= 0) {
        return false;
      }
      length += scalar.value().length() + 2;
    }
    return length <= SHORT;
  }
}
