package dk.genklang.text;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One parsed pattern. Most are plain text or plain text with plain placeholders; those are put
 * together here, because ICU's formatter is slow and not thread-safe. Thread-safe.
 */
final class Message {
  /** The first of the private-use characters that mark the placeholders while splitting. */
  private static final char MARK = '\uE000';

  private final String key;
  private final MessageFormat format;
  private final int placeholders;

  /** Literal texts and, between them, placeholder numbers; empty when ICU has to do the work. */
  private final List<Object> parts;

  private Message(String key, MessageFormat format, int placeholders, List<Object> parts) {
    this.key = key;
    this.format = format;
    this.placeholders = placeholders;
    this.parts = parts;
  }

  /**
   * @throws IllegalArgumentException naming the key, when the pattern is wrong
   */
  static Message of(String key, String pattern, String language) {
    try {
      MessagePattern parsed = new MessagePattern(pattern);
      SortedSet<Integer> numbers = numbers(parsed);
      MessageFormat format = new MessageFormat(pattern, Texts.locale(language));
      int count = numbers.isEmpty() ? 0 : numbers.last() + 1;
      if (numbers.size() != count) {
        throw new IllegalArgumentException("placeholders are not numbered from 0 without a gap");
      }
      return new Message(key, format, count, plain(parsed) ? split(format, count) : List.of());
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(key + " (" + language + "): " + e.getMessage(), e);
    }
  }

  int placeholders() {
    return placeholders;
  }

  MessageFormat format() {
    return format;
  }

  String format(Object... args) {
    if (args.length != placeholders) {
      throw new IllegalArgumentException(
          key + " has " + placeholders + " placeholders, not " + args.length);
    }
    return parts.isEmpty() || !allText(args) ? formatted(args) : joined(args);
  }

  private String joined(Object[] args) {
    StringBuilder text = new StringBuilder();
    for (Object part : parts) {
      text.append(part instanceof Integer number ? args[number] : part);
    }
    return text.toString();
  }

  private String formatted(Object[] args) {
    synchronized (format) {
      return format.format(args);
    }
  }

  private static boolean allText(Object[] args) {
    for (Object arg : args) {
      if (!(arg instanceof CharSequence)) {
        return false;
      }
    }
    return true;
  }

  private static SortedSet<Integer> numbers(MessagePattern pattern) {
    SortedSet<Integer> numbers = new TreeSet<>();
    for (int i = 0; i < pattern.countParts(); i++) {
      switch (pattern.getPartType(i)) {
        case ARG_NAME -> throw new IllegalArgumentException("placeholders are numbers");
        case ARG_NUMBER -> numbers.add(pattern.getPart(i).getValue());
        default -> {}
      }
    }
    return numbers;
  }

  private static boolean plain(MessagePattern pattern) {
    for (int i = 0; i < pattern.countParts(); i++) {
      MessagePattern.Part part = pattern.getPart(i);
      if (part.getType() == MessagePattern.Part.Type.ARG_START
          && part.getArgType() != MessagePattern.ArgType.NONE) {
        return false;
      }
    }
    return true;
  }

  private static List<Object> split(MessageFormat format, int count) {
    Object[] marks = new Object[count];
    for (int i = 0; i < count; i++) {
      marks[i] = String.valueOf((char) (MARK + i));
    }
    List<Object> parts = new ArrayList<>();
    StringBuilder literal = new StringBuilder();
    for (char c : format.format(marks).toCharArray()) {
      if (c >= MARK && c < MARK + count) {
        parts.add(literal.toString());
        parts.add(c - MARK);
        literal.setLength(0);
      } else {
        literal.append(c);
      }
    }
    parts.add(literal.toString());
    return List.copyOf(parts);
  }
}
