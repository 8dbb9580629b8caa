package dk.genklang.exchange;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** HTML that other directories write in their descriptions, as a text. */
final class Html {
  /** Without these a text is no HTML, and {@code <} means less than. */
  private static final Pattern MARKUP =
      Pattern.compile("(?i)</?(?:p|br|div|span|ul|ol|li|strong|b|em|i|a|h[1-6])(?:\\s[^<>]*)?/?>");

  private static final Pattern ITEM = Pattern.compile("(?i)<li(?:\\s[^<>]*)?>");
  private static final Pattern BREAK = Pattern.compile("(?i)<br(?:\\s[^<>]*)?/?>");
  private static final Pattern BLOCK =
      Pattern.compile("(?i)</?(?:p|div|ul|ol|h[1-6])(?:\\s[^<>]*)?>");
  private static final Pattern TAG = Pattern.compile("<[/a-zA-Z!][^<>]*>");
  private static final Pattern MANY_LINES = Pattern.compile("\\n{3,}");
  private static final Pattern ENTITY = Pattern.compile("&(#?[a-zA-Z0-9]{1,8});");
  private static final Map<String, String> ENTITIES =
      Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ");

  private Html() {}

  /** The text without markup: paragraphs and items stay apart. */
  static String text(String text) {
    if (!MARKUP.matcher(text).find()) {
      return text;
    }
    String lines = ITEM.matcher(text).replaceAll("\n- ");
    lines = BREAK.matcher(lines).replaceAll("\n");
    lines = BLOCK.matcher(lines).replaceAll("\n\n");
    lines = TAG.matcher(lines).replaceAll("");
    lines = ENTITY.matcher(lines).replaceAll(entity -> character(entity.group(1), entity.group()));
    String stripped = lines.lines().map(String::strip).collect(Collectors.joining("\n"));
    return MANY_LINES.matcher(stripped).replaceAll("\n\n").strip();
  }

  /** What an entity stands for; one that is not known, or is not to be seen, stays as it is. */
  private static String character(String name, String otherwise) {
    String found = ENTITIES.getOrDefault(name, otherwise);
    if (name.matches("#\\d{2,6}")) {
      int code = Integer.parseInt(name.substring(1));
      boolean seen = code >= ' ' && code != 0x7F && Character.isDefined(code);
      found =
          seen && !Character.isISOControl(code) && code < Character.MIN_SURROGATE
              ? Character.toString(code)
              : otherwise;
    }
    return Matcher.quoteReplacement(found);
  }
}
