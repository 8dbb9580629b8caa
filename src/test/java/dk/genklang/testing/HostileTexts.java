package dk.genklang.testing;

import java.util.List;

/** What somebody with bad intentions writes where others write a text. */
public final class HostileTexts {
  /** On one line, for any field. */
  public static final List<String> LINES =
      List.of(
          "<script>window.ran=1</script>",
          "</title></style></textarea></noscript><script>window.ran=1</script>",
          "\"><img src=x onerror=window.ran=1>",
          "' autofocus onfocus='window.ran=1",
          "<svg/onload=window.ran=1>",
          "</script><script>window.ran=1</script>",
          "<!--<script>window.ran=1//-->",
          "--></script><img src=x onerror=window.ran=1>",
          "]]><script>window.ran=1</script>",
          "<iframe srcdoc='&lt;script&gt;parent.ran=1&lt;/script&gt;'></iframe>",
          "<math><mtext><table><mglyph><style><img src=x onerror=window.ran=1>",
          "<a href=javascript:window.ran=1>x</a>",
          "&lt;script&gt;window.ran=1&lt;/script&gt;",
          "&#60;script&#62;window.ran=1&#60;/script&#62;",
          "{{ 7*7 }} {% include '/etc/passwd' %} ${7*7} #{7*7} <%= 7*7 %>",
          "{{ \"\".getClass().forName('java.lang.Runtime') }}",
          "\u202Egro.live//:sptth\u202C mod her",
          "\u2066abc\u2069 \u200B\u200F\uFEFF",
          "=HYPERLINK(\"https://evil.example.org\";\"x\")",
          "+cmd|' /C calc'!A0",
          "@SUM(1+1)*cmd|' /C calc'!A0",
          "BEGIN:VEVENT\\nEND:VCALENDAR;X=1,2",
          "../../../etc/passwd",
          "..\\..\\windows\\win.ini",
          "C:\\CON file:///etc/passwd \\\\server\\share",
          "A".repeat(130));

  /** Of several lines, for the text of a page. */
  public static final List<String> MARKDOWN =
      List.of(
          String.join("\n\n", LINES),
          "[x](javascript:window.ran=1) [x](JaVaScRiPt:window.ran=1) [x](java\tscript:window.ran=1)",
          "[x](&#106;avascript:window.ran=1) [x](javascript&colon;window.ran=1) [x](\\javascript:x)",
          "[x](<javascript:window.ran=1>) <javascript:window.ran=1> [x](data:text/html,<script>1</script>)",
          "[x][j] ![x][j]\n\n[j]: javascript:window.ran=1 \"t\"",
          "[x](vbscript:x) [x](//evil.example.org) [x](\\\\evil.example.org) [x](https:evil)",
          "![x](data:image/svg+xml,<svg/onload=window.ran=1>) ![x](https://evil.example.org/p.png)",
          "![x](media/../../../etc/passwd) ![x](media/..%2f..%2fetc/passwd) [x](file:///etc/passwd)",
          "![\" onerror=window.ran=1 x=\"](media/a.jpg \"\\\" onerror=window.ran=1\")",
          "[a](https://example.org/\"onmouseover=window.ran=1) <https://example.org/\"onclick=1>",
          "<x@y.z?subject=a%0d%0aBcc:evil@example.org> [m](mailto:a@b.c?bcc=x@y.z)",
          "# <img src=x onerror=window.ran=1>\n\n## [x](javascript:1) {#id onclick=1}",
          "| <script>window.ran=1</script> | `<b onclick=1>` |\n|---|---|\n| [x](javascript:1) | \\<i> |",
          "| <script>window.ran= |\n|---|---|\n| [x](javascript:1) ||\\<i> |",
          "```\"><script>window.ran=1</script>\n</code></pre><script>window.ran=1</script>\n```",
          "```js onload=window.ran=1\nx\n```\n\n    </pre><script>window.ran=1</script>",
          "<div onclick=window.ran=1>\n\n*x*\n\n</div>\n\n<style>@import 'https://evil.example.org'</style>",
          "<script>\nwindow.ran=1\n</script>\n\n<?php system('x') ?>\n\n<![CDATA[<script>1</script>]]>",
          "<!-- --!><script>window.ran=1</script> -->\n\n<!--> <img src=x onerror=window.ran=1> -->",
          "x".repeat(1_400) + "\n" + "*a _b ".repeat(400),
          "[".repeat(1_000) + "a" + "](b)".repeat(900),
          "> ".repeat(90) + "a",
          "`".repeat(900) + " a " + "``".repeat(400));

  private HostileTexts() {}
}
