package dk.genklang.print;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts spans around what the renderer would take apart. It breaks lines at the dashes and dots of
 * times and between the pairs of phone numbers; and it writes the text of an element before that of
 * the elements in it, so that copied text is out of order wherever the two stand beside each other.
 */
final class Spans {
  private static final Pattern TEXT = Pattern.compile("(?<=>)[^<>]+(?=<)");
  private static final String TIME = "\\d{1,2}(?:[.:]\\d{2})?";
  private static final Pattern WHOLE =
      Pattern.compile(
          ("(?<![\\d&#])(?:(?:kl\\.[ \u00a0])?%1$s–%1$s|\\d{1,2}[.:]\\d{2}"
                  + "|\\d{2}(?:[ \u00a0]\\d{2}){3})[.,;:!?)]?(?![\\d–])")
              .formatted(TIME));
  private static final Pattern AFTER = Pattern.compile(".*</(?:a|b|span)>", Pattern.DOTALL);
  private static final Pattern BEFORE = Pattern.compile("<(?:a|b|span)\\b");
  private static final int LONGEST_TAG = 7;

  private Spans() {}

  /** The same page with them. */
  static String in(String xhtml) {
    int body = xhtml.indexOf("<body");
    String page = xhtml.substring(body);
    Matcher texts = TEXT.matcher(page);
    StringBuilder spanned = new StringBuilder(xhtml.substring(0, body));
    int at = 0;
    while (texts.find()) {
      spanned.append(page, at, texts.start());
      String text = texts.group();
      String marked = WHOLE.matcher(text).replaceAll("</span><span class=\"n\">$0</span><span>");
      boolean apart = marked.length() > text.length() || beside(page, texts);
      spanned.append(apart && !text.isBlank() ? "<span>" + marked + "</span>" : text);
      at = texts.end();
    }
    return spanned.append(page.substring(at)).toString().replace("<span></span>", "");
  }

  /** Whether an element that stands in the line is next to a text. */
  private static boolean beside(String page, Matcher text) {
    String before = page.substring(Math.max(0, text.start() - LONGEST_TAG), text.start());
    return AFTER.matcher(before).matches()
        || BEFORE.matcher(page).region(text.end(), page.length()).lookingAt();
  }
}
