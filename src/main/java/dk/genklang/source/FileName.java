package dk.genklang.source;

import dk.genklang.problem.Messages;
import dk.genklang.problem.Position;
import dk.genklang.problem.Problem;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of a content file says: {@code ID.md}, {@code ID.en.md}, {@code ID.yml}.
 *
 * @param id the file's stem, without the language of a translation
 * @param language of a translation, as in {@code ID.en.md}; absent for the entry itself
 * @param markdown whether the file has a body below its front matter
 */
public record FileName(String id, Optional<String> language, boolean markdown) {
  /** What an id may be. */
  public static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private static final Pattern NAME =
      Pattern.compile("(" + ID + ")(?:\\.([a-z]{2}))?\\.(md|yml|yaml)");

  static Optional<FileName> parse(String name, String file, Consumer<Problem> problems) {
    Matcher matcher = NAME.matcher(name);
    if (matcher.matches()) {
      return Optional.of(
          new FileName(
              matcher.group(1),
              Optional.ofNullable(matcher.group(matcher.groupCount() - 1)),
              matcher.group(matcher.groupCount()).equals("md")));
    }
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".md") || lower.endsWith(".yml") || lower.endsWith(".yaml")) {
      String stem = name.substring(0, name.lastIndexOf('.'));
      String extension = lower.substring(lower.lastIndexOf('.'));
      String better = id(stem);
      problems.accept(
          Problem.error(
              "bad-file-name",
              Position.of(file),
              name,
              better.isEmpty() ? Messages.NONE : better + extension));
    } else {
      problems.accept(Problem.warning("unexpected-file", Position.of(file), name));
    }
    return Optional.empty();
  }

  /** An id made of any text: {@code Gåtur Nørreby} is {@code gaatur-noerreby}. */
  public static String id(String text) {
    String danish =
        Normalizer.normalize(text, Normalizer.Form.NFC)
            .toLowerCase(Locale.ROOT)
            .replace("æ", "ae")
            .replace("ø", "oe")
            .replace("å", "aa")
            .replace("ß", "ss");
    return Normalizer.normalize(danish, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }
}
