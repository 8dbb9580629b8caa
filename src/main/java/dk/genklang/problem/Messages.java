package dk.genklang.problem;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** The words of problems and of the command line, in one language. Thread-safe. */
public final class Messages {
  /** The languages there are messages in; the first is the default. */
  public static final List<String> LANGUAGES = List.of("da", "en");

  /** Stands in a problem's arguments where there is nothing to suggest. */
  public static final String NONE = "none";

  private final ULocale locale;
  private final Properties patterns = new Properties();
  private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

  /**
   * @param language one of {@link #LANGUAGES}
   */
  public Messages(String language) {
    this.locale = ULocale.forLanguageTag(language);
    String file = "messages_" + language + ".properties";
    try (InputStream in = Messages.class.getResourceAsStream(file);
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      patterns.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One of {@link #LANGUAGES}. */
  public String language() {
    return locale.getLanguage();
  }

  /** What is wrong, as one sentence. */
  public String message(Problem problem) {
    return get(problem.code() + ".message", problem.arguments().toArray());
  }

  /** What to write instead. */
  public String hint(Problem problem) {
    return get(problem.code() + ".hint", problem.arguments().toArray());
  }

  /**
   * Any text of the message files, with its placeholders filled. Dates and times are shown as they
   * are written in content.
   */
  public String get(String key, Object... arguments) {
    MessageFormat format = formats.computeIfAbsent(key, this::format);
    Object[] written =
        Arrays.stream(arguments)
            .map(it -> it instanceof TemporalAccessor ? it.toString() : it)
            .toArray();
    synchronized (format) {
      return format.format(written);
    }
  }

  /** The keys of all texts. */
  public Iterable<String> keys() {
    return patterns.stringPropertyNames().stream().sorted().toList();
  }

  private MessageFormat format(String key) {
    String pattern = patterns.getProperty(key);
    if (pattern == null) {
      throw new IllegalArgumentException("No text '" + key + "' in " + locale.toLanguageTag());
    }
    return new MessageFormat(pattern, locale);
  }
}
