package dk.genklang.exchange;

import dk.genklang.problem.Position;
import dk.genklang.source.Node;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes of a cell what its key wants. Where the key does not take what is written, but takes what
 * is meant by it in a Danish spreadsheet, that is taken: {@code Tirsdag}, {@code 1-9-2026}, {@code
 * kl. 9.00}, {@code 45 kr.}
 */
final class Values {
  private static final Pattern DATE = Pattern.compile("(\\d{1,2})[-./ ](\\d{1,2})[-./ ](\\d{4})");
  private static final Pattern TIME =
      Pattern.compile("(?:kl\\.? ?)?(\\d{1,2})(?:[:.](\\d{2}))?(?:[:.]00)?");
  private static final Pattern HOURS =
      Pattern.compile(
          "(?:kl\\.? ?)?(\\d{1,2})(?:[:.](\\d{2}))? ?[-–] ?(\\d{1,2})(?:[:.](\\d{2}))?");
  private static final Pattern AMOUNT =
      Pattern.compile("(?:kr\\.? ?)?(\\d{1,6}(?:[.,]\\d{1,2})?) ?(?:kr\\.?|dkk|,-)?,?-?");
  private static final Pattern SEPARATORS = Pattern.compile("[-./() ]");
  private static final Pattern OR = Pattern.compile("[,;\\n]");
  private static final String PRICE = "price";

  private final Names names;

  Values(Names names) {
    this.names = names;
  }

  /**
   * The value of a cell that is not blank.
   *
   * @param path of its key
   */
  Node of(String path, Key key, String cell, Position position) {
    String text = cell.strip();
    String last = path.substring(path.lastIndexOf('.') + 1);
    if (key.mapping() && text.equals(Cells.EMPTY_MAPPING)) {
      return Node.Mapping.empty(position);
    }
    if (key.list() && text.equals(Cells.EMPTY_LIST)) {
      return new Node.Sequence(List.of(), position);
    }
    String meant = meant(last, key, text);
    Optional<Key> item = key.item().filter(it -> !it.mapping());
    List<String> items = item.map(it -> items(last, it, text)).orElse(List.of());
    if (item.isPresent() && (items.size() != 1 || !key.accepts(meant))) {
      return new Node.Sequence(
          items.stream()
              .<Node>map(it -> Node.Scalar.of(meant(last, item.get(), it), position))
              .toList(),
          position);
    }
    Matcher amount = AMOUNT.matcher(text.toLowerCase(Locale.ROOT));
    if (path.equals(PRICE) && !key.accepts(meant) && amount.matches()) {
      return new Node.Mapping(
          Map.of("amount", Node.Scalar.of(amount.group(1), position)),
          Map.of("amount", position),
          position);
    }
    return Node.Scalar.of(meant, position);
  }

  /** The items of a list: between bars, or between commas where that gives what the key takes. */
  private List<String> items(String last, Key item, String text) {
    List<String> items = Cells.items(text);
    List<String> parts = parts(text);
    boolean one = items.size() == 1 && !names.id(last, items.get(0)).isPresent();
    boolean commas =
        one && !item.free() && parts.stream().allMatch(part -> knows(last, item, part));
    return commas ? parts : items;
  }

  private static List<String> parts(String text) {
    return OR.splitAsStream(text).map(String::strip).filter(it -> !it.isEmpty()).toList();
  }

  /** Whether a part is a value by itself, and not just letters an id could be made of. */
  private boolean knows(String last, Key item, String part) {
    return item.accepts(part)
        || names.id(last, part).isPresent()
        || Aliases.VALUES.of(part).filter(item::accepts).isPresent()
        || item.accepts(Ids.of(part));
  }

  private String meant(String last, Key key, String text) {
    if (key.accepts(text) || key.free()) {
      return text;
    }
    return Stream.<Function<String, Optional<String>>>of(
            it -> names.id(last, it),
            Aliases.VALUES::of,
            it -> Optional.of(it.toLowerCase(Locale.ROOT)),
            Values::date,
            Values::time,
            Values::hours,
            Values::amount,
            it -> Optional.of(SEPARATORS.matcher(it).replaceAll("")),
            it -> Optional.of("https://" + it).filter(url -> it.contains(".")),
            it -> Optional.of(Ids.of(it)))
        .flatMap(reading -> reading.apply(text).stream())
        .filter(key::accepts)
        .findFirst()
        .orElse(text);
  }

  private static Optional<String> date(String text) {
    Matcher date = DATE.matcher(text);
    return date.matches()
        ? Optional.of(
            date.group(3) + "-" + twoDigits(date.group(2)) + "-" + twoDigits(date.group(1)))
        : Optional.empty();
  }

  private static Optional<String> time(String text) {
    Matcher time = TIME.matcher(text.toLowerCase(Locale.ROOT));
    return time.matches() ? Optional.of(clock(time.group(1), time.group(2))) : Optional.empty();
  }

  private static Optional<String> hours(String text) {
    Matcher hours = HOURS.matcher(text.toLowerCase(Locale.ROOT));
    return hours.matches()
        ? Optional.of(
            clock(hours.group(1), hours.group(2)) + "-" + clock(hours.group(3), hours.group(4)))
        : Optional.empty();
  }

  private static String clock(String hour, String minutes) {
    return twoDigits(hour) + ":" + (minutes == null ? "00" : minutes);
  }

  private static Optional<String> amount(String text) {
    Matcher amount = AMOUNT.matcher(text.toLowerCase(Locale.ROOT));
    return amount.matches() ? Optional.of(amount.group(1)) : Optional.empty();
  }

  private static String twoDigits(String number) {
    return number.length() == 1 ? "0" + number : number;
  }
}
