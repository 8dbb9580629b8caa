package dk.genklang.print;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keeps times and phone numbers on one line: the renderer breaks lines at every dash and dot. */
final class Unbroken {
  private static final Pattern TEXT = Pattern.compile("(?<=>)[^<>]*\\d[^<>]*(?=<)");
  private static final String TIME = "\\d{1,2}(?:[.:]\\d{2})?";
  private static final Pattern WHOLE =
      Pattern.compile(
          "(?<![\\d&#])(?:(?:kl\\.[ \u00a0])?%1$s–%1$s|\\d{1,2}[.:]\\d{2}|\\d{2}(?:[ \u00a0]\\d{2}){3})[.,;:!?)]?(?![\\d–])"
              .formatted(TIME));

  private Unbroken() {}

  /** The same page with them in spans of the class {@code n}. */
  static String in(String xhtml) {
    int body = xhtml.indexOf("<body");
    Matcher texts = TEXT.matcher(xhtml.substring(body));
    return xhtml.substring(0, body)
        + texts.replaceAll(text -> Matcher.quoteReplacement(marked(text.group())));
  }

  private static String marked(String text) {
    return WHOLE.matcher(text).replaceAll("<span class=\"n\">$0</span>");
  }
}
