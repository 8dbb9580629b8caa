package dk.genklang.exchange;

import java.util.ArrayDeque;
import java.util.Deque;

/** The lists that Markdown is being written in, one within the other. */
final class MarkdownLists {
  /** Deeper lists are written as if they were this deep. */
  private static final int DEEPEST = 5;

  private static final class Level {
    private final boolean numbered;
    private int items;

    /** Waits for the item's first word. */
    private String marker = "";

    /** By so much the item's lines are indented. */
    private int indent;

    Level(boolean numbered) {
      this.numbered = numbered;
    }
  }

  private final Deque<Level> levels = new ArrayDeque<>();

  /** Lists that are open below the deepest. */
  private int deeper;

  MarkdownLists() {
    levels.push(new Level(false)); // for items outside any list
  }

  /** Enters a list; returns the line ends before it. */
  int begin(boolean numbered, int lineEnds) {
    boolean within = levels.size() > 1;
    boolean atMarker = itemIsNew();
    if (levels.size() > DEEPEST) {
      deeper++;
    } else {
      levels.push(new Level(numbered));
    }
    return atMarker ? lineEnds : within ? 1 : 2;
  }

  void end() {
    if (deeper > 0) {
      deeper--;
    } else if (levels.size() > 1) {
      levels.pop();
    }
  }

  /** Enters an item; returns the line ends before it. */
  int item(int lineEnds) {
    Level level = levels.peek();
    level.items++;
    level.marker = level.numbered ? level.items + ". " : "- ";
    level.indent = 0;
    return level.items > 1 ? 1 : Math.max(lineEnds, 1);
  }

  void endItem() {
    Level level = levels.peek();
    level.marker = "";
    if (levels.size() == 1) {
      level.indent = 0;
    }
  }

  /** Whether the item has no words yet. */
  boolean itemIsNew() {
    return !marker().isEmpty();
  }

  String marker() {
    return levels.peek().marker;
  }

  /** What stands before the next word: the indent, and the marker where an item begins. */
  String startOfLine() {
    int indent = levels.stream().mapToInt(level -> level.indent).sum();
    Level level = levels.peek();
    String start = " ".repeat(indent) + level.marker;
    level.indent += level.marker.length();
    level.marker = "";
    return start;
  }
}
