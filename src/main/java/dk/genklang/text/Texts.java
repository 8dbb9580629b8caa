package dk.genklang.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.ULocale;
import dk.genklang.model.Coded;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The words of the interface in one language. They stand in {@code TOPIC_LANGUAGE.properties}
 * beside this class, as ICU message patterns with numbered placeholders: {@code {0}}, {@code {0,
 * plural, one {# sted} other {# steder}}}. Immutable and thread-safe.
 */
public final class Texts {
  private final String language;
  private final Map<String, Message> messages;
  private final boolean rightToLeft;

  private Texts(String language, Map<String, Message> messages) {
    this.language = language;
    this.messages = messages;
    this.rightToLeft = ULocale.forLanguageTag(language).isRightToLeft();
  }

  /**
   * The texts of a language.
   *
   * @param language ISO 639-1, one of {@link #languages()}
   * @throws IllegalArgumentException when there are no message files in that language
   */
  public static Texts of(String language) {
    Texts texts = All.BY_LANGUAGE.get(language);
    if (texts == null) {
      throw new IllegalArgumentException("No message files in the language " + language);
    }
    return texts;
  }

  /** The languages that have message files, sorted. */
  public static List<String> languages() {
    return MessageFiles.LANGUAGES;
  }

  /** ISO 639-1. */
  public String language() {
    return language;
  }

  /** Whether there is a text under a key. */
  public boolean has(String key) {
    return messages.containsKey(key);
  }

  /**
   * The text under a key.
   *
   * @param args for the placeholders, in their order. A number is written as the language writes
   *     numbers, so years and phone numbers are given as strings
   * @throws MissingTextException when there is none
   * @throws IllegalArgumentException when the number of arguments is not the pattern's
   */
  public String get(String key, Object... args) {
    Message message = messages.get(key);
    if (message == null) {
      throw new MissingTextException(key, language);
    }
    return message.format(args);
  }

  /** A value's name for people; the key is for example {@code signup-how.drop-in}. */
  public String label(Coded value) {
    return get(key(value));
  }

  /** The key a value's label stands under: the list's name in kebab case, a dot, and the code. */
  public static String key(Coded value) {
    StringBuilder key = new StringBuilder();
    for (char c : list(value).toCharArray()) {
      if (Character.isUpperCase(c)) {
        key.append(key.length() == 0 ? "" : "-").append(Character.toLowerCase(c));
      } else {
        key.append(c);
      }
    }
    return key.append('.').append(value.code()).toString();
  }

  /** Whether the language is written from right to left. */
  public boolean rightToLeft() {
    return rightToLeft;
  }

  /** The text with a capital first letter, as the language writes it. */
  public String capitalised(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int end = text.offsetByCodePoints(0, 1);
    return UCharacter.toUpperCase(locale(language), text.substring(0, end)) + text.substring(end);
  }

  /** Where CLDR has several ways for a language, the one read in Denmark and around it. */
  static ULocale locale(String language) {
    return language.equals("en") ? ULocale.UK : ULocale.forLanguageTag(language);
  }

  Set<String> keys() {
    return messages.keySet();
  }

  Message message(String key) {
    return messages.get(key);
  }

  private static String list(Coded value) {
    return value instanceof Enum<?> constant
        ? constant.getDeclaringClass().getSimpleName()
        : value.getClass().getSimpleName();
  }

  /** Read when the first text is asked for. */
  private static final class All {
    private static final Map<String, Texts> BY_LANGUAGE = new TreeMap<>();

    static {
      for (String language : MessageFiles.LANGUAGES) {
        Map<String, Message> messages = new TreeMap<>();
        MessageFiles.read(language)
            .forEach((key, pattern) -> messages.put(key, Message.of(key, pattern, language)));
        BY_LANGUAGE.put(language, new Texts(language, Map.copyOf(messages)));
      }
    }
  }
}
