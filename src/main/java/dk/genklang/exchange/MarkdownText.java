package dk.genklang.exchange;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Markdown that is being written, word by word. Marks, line ends and markers of items wait for the
 * next word, so that there are none around nothing, and none stands where Markdown would not see
 * it.
 */
final class MarkdownText {
  /** A mark around words. */
  private record Mark(String open, String close) {
    static final Mark BOLD = new Mark("**", "**");
    static final Mark ITALIC = new Mark("*", "*");

    static Mark link(String address) {
      return new Mark("[", "](" + address + ")");
    }

    boolean isLink() {
      return open.equals("[");
    }
  }

  private final StringBuilder markdown = new StringBuilder();
  private final StringBuilder words = new StringBuilder();
  private final MarkdownLists lists = new MarkdownLists();
  private final Deque<Mark> open = new ArrayDeque<>();
  private int bold;
  private int italic;
  private Optional<Mark> link = Optional.empty();
  private int lineEnds;
  private int breaks;
  private boolean space;

  /** Enters (1) or leaves (-1) what is bold. */
  void bold(int step) {
    bold += step;
  }

  /** Enters (1) or leaves (-1) what is in italics. */
  void italic(int step) {
    italic += step;
  }

  /** From here on the words lead somewhere, to the end of the paragraph at most; or nowhere. */
  void link(Optional<String> address) {
    link = address.map(Mark::link);
  }

  void space() {
    space = true;
  }

  /** Two of them are a paragraph. */
  void lineBreak() {
    breaks++;
  }

  void paragraph() {
    lineEnds = lists.itemIsNew() ? lineEnds : 2;
  }

  void list(boolean numbered) {
    lineEnds = lists.begin(numbered, lineEnds);
  }

  void endList() {
    lists.end();
    lineEnds = 2;
  }

  void item() {
    lineEnds = lists.item(lineEnds);
  }

  void endItem() {
    lists.endItem();
    lineEnds = Math.max(lineEnds, 1);
  }

  /** Adds words; any white space is a space. */
  void text(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean between = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        between = true;
      } else {
        if (between && line.length() == 0) {
          space = true;
        } else if (between) {
          line.append(' ');
        }
        between = false;
        line.append(c);
      }
    }
    if (line.length() > 0) {
      add(line.toString());
    }
    space |= between;
  }

  /** All that was written; nothing is to follow. */
  Description description() {
    close(open.size());
    return new Description(words.toString(), markdown.toString());
  }

  private void add(String text) {
    boolean first = begin(text);
    List<Mark> marks = Stream.of(Mark.BOLD, Mark.ITALIC).filter(this::wanted).toList();
    List<Mark> opening =
        Stream.concat(marks.stream(), link.stream()).filter(mark -> !open.contains(mark)).toList();
    if (hidden(opening, text)) {
      markdown.append(' ');
      words.append(' ');
    }
    opening.forEach(this::open);
    markdown.append(MarkdownEscapes.words(text, first && opening.isEmpty()));
    words.append(text);
  }

  /** Ends what does not go on, and begins the paragraph, item or line; tells whether one begins. */
  private boolean begin(String text) {
    boolean start = words.length() == 0;
    boolean block = start || lineEnds > 0 || breaks > 1;
    if (block) {
      link =
          open.stream().anyMatch(mark -> link.equals(Optional.of(mark))) ? Optional.empty() : link;
      close(open.size());
      markdown.append("\n".repeat(start ? 0 : breaks > 1 ? 2 : lineEnds));
      words.append(start ? "" : " ").append(lists.marker());
      markdown.append(lists.startOfLine());
    } else {
      closeEnded(text);
      if (breaks > 0) {
        markdown.append("\\\n").append(lists.startOfLine());
      } else if (space) {
        markdown.append(' ');
      }
      words.append(breaks > 0 || space ? " " : "");
    }
    boolean first = block || breaks > 0;
    lineEnds = 0;
    breaks = 0;
    space = false;
    return first;
  }

  private void closeEnded(String next) {
    int kept = 0;
    for (var marks = open.descendingIterator(); marks.hasNext() && wanted(marks.next()); ) {
      kept++;
    }
    if (kept < open.size()) {
      // Markdown sees no end in **Who:**we
      space |= !endsInLetter() && Character.isLetterOrDigit(next.codePointAt(0));
      close(open.size() - kept);
    }
  }

  /**
   * Whether it goes on; what is bold is not in italics as well, which few readers of Markdown see.
   */
  private boolean wanted(Mark mark) {
    return mark.isLink()
        ? link.equals(Optional.of(mark))
        : mark.equals(Mark.BOLD) ? bold > 0 : italic > 0 && bold == 0;
  }

  /** Whether Markdown would see no beginning: in we**(all)**, in we**[all](…)**, in *we***all**. */
  private boolean hidden(List<Mark> opening, String next) {
    if (markdown.length() == 0 || opening.stream().allMatch(Mark::isLink)) {
      return false;
    }
    char last = markdown.charAt(markdown.length() - 1);
    boolean word = opening.size() == 1 && Character.isLetterOrDigit(next.codePointAt(0));
    return last == '*' || (Character.isLetterOrDigit(last) && !word);
  }

  private void open(Mark mark) {
    int last = markdown.length() - 1;
    if (mark.isLink() && last >= 0 && markdown.charAt(last) == '!') {
      markdown.insert(last, '\\'); // or it would be a picture
    }
    open.push(mark);
    markdown.append(mark.open());
  }

  private void close(int marks) {
    for (int i = 0; i < marks; i++) {
      markdown.append(open.pop().close());
    }
  }

  private boolean endsInLetter() {
    return Character.isLetterOrDigit(words.codePointBefore(words.length()));
  }
}
