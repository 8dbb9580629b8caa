package dk.genklang.template;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.extension.Extension;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Pebble templates of one folder. Everything printed is escaped for HTML, except what a function
 * returns as {@code SafeString} and what {@code | raw} is put after. An unknown variable or
 * attribute is an error. Templates read records, maps and lists and call the functions of {@link
 * TextExtension}; they reach no other code.
 *
 * <p>Names of templates start at the folder, also in {@code include}, {@code extends} and {@code
 * import}. An {@code if} takes a boolean: an absent value is asked for with {@code is not empty}.
 *
 * <p>A template is parsed once. Thread-safe.
 */
public final class Templates {
  private static final int BUFFER = 16 * 1024;

  private final String folder;
  private final PebbleEngine engine;

  /**
   * @param folder nothing outside it is read
   * @param more functions and filters beside those of the language
   */
  public Templates(Path folder, Extension... more) {
    this.folder = folder.toString().replace('\\', '/');
    this.engine =
        new PebbleEngine.Builder()
            .loader(new FolderLoader(folder))
            .registerExtensionCustomizer(LimitedExtension::new)
            .extension(new ReadingExtension(), new TracingExtension(), new TextExtension())
            .extension(more)
            .strictVariables(true)
            .autoEscaping(true)
            .defaultLocale(Locale.ROOT)
            .build();
  }

  /**
   * Fills in a template.
   *
   * @param name path below the folder, with {@code /}
   * @param model variables by name; {@code language} is the one the functions speak
   * @param subject what is rendered, for messages: an entry's file or a page's path
   * @throws TemplateException when the template is wrong or does not fit the model
   */
  public String render(String name, Map<String, Object> model, String subject) {
    StringWriter out = new StringWriter(BUFFER);
    try {
      engine.getTemplate(name).evaluate(out, unwrapped(model), locale(model));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (StackOverflowError e) {
      String reason = "A template includes itself without end, or expressions are nested too deep";
      throw new TemplateException(reason, Trace.at(name, 0).positions(folder), subject, e);
    } catch (RuntimeException e) {
      Trace trace = Trace.through(name, 0, e);
      throw new TemplateException(
          trace.getMessage(), trace.positions(folder), subject, trace.getCause());
    }
    return out.toString();
  }

  private static Map<String, Object> unwrapped(Map<String, Object> model) {
    Map<String, Object> variables = new HashMap<>(model);
    variables.replaceAll(
        (key, value) -> value instanceof Optional<?> optional ? optional.orElse(null) : value);
    return variables;
  }

  /** The language travels as the locale, because macros see no variables but their own. */
  private static Locale locale(Map<String, Object> model) {
    return model.get("language") instanceof String language
        ? Locale.forLanguageTag(language)
        : Locale.ROOT;
  }
}
