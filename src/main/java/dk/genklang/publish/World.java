package dk.genklang.publish;

import java.util.function.UnaryOperator;

/**
 * How the things stand that files are made from.
 *
 * @param basis stands for all that is not asked for by key: the program, templates, configuration
 * @param state how a thing stands, by the key that its readers note in {@link
 *     dk.genklang.kept.Reads}; asked from any thread
 */
public record World(String basis, UnaryOperator<String> state) {
  static final World NONE = new World("", key -> "");
}
