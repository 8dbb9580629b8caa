package dk.genklang.markdown;

import java.util.regex.Pattern;

/**
 * Danish phone numbers in running text: eight digits in pairs, with or without a country's code.
 */
public final class PhoneNumbers {
  /** A number as people write it, with spaces between the pairs. */
  public static final String WRITTEN =
      "(?<!\\d)(?:\\+\\d{2}[ \u00a0])?\\d{2}(?:[ \u00a0]\\d{2}){3}(?!\\d)";

  private static final Pattern NUMBER = Pattern.compile(WRITTEN);

  private PhoneNumbers() {}

  /** The text with numbers that no line is broken in. */
  public static String unbroken(String text) {
    return NUMBER.matcher(text).replaceAll(number -> number.group().replace(' ', '\u00a0'));
  }
}
