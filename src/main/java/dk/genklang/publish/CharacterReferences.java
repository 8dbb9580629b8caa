package dk.genklang.publish;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Resolves the character references that are written in addresses; others stay as they are. */
final class CharacterReferences {
  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6})|(amp|lt|gt|quot|apos));");
  private static final Map<String, String> NAMED =
      Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'");

  private CharacterReferences() {}

  static String resolved(String text) {
    return text.indexOf('&') < 0
        ? text
        : REFERENCE
            .matcher(text)
            .replaceAll(match -> Matcher.quoteReplacement(character((Matcher) match)));
  }

  private static String character(Matcher match) {
    if (match.group(3) != null) {
      return NAMED.get(match.group(3));
    }
    int code =
        match.group(1) != null
            ? Integer.parseInt(match.group(1))
            : Integer.parseInt(match.group(2), 16);
    return Character.isValidCodePoint(code) ? Character.toString(code) : match.group();
  }
}
