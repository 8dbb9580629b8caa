package dk.genklang.schema;

import dk.genklang.source.Node;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** The kinds of numbers there are. */
final class Numbers {
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}([.,]\\d{1,2})?");
  private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}([.,]0{1,2})?");
  private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,3}(\\.\\d{1,8})?");
  private static final int MAX_AMOUNT = 1_000_000;

  private Numbers() {}

  static Type<Integer> integer(int min, int max) {
    return Type.of(
        Description.number("integer", WHOLE, min, max, "not-a-whole-number"),
        (node, reading) ->
            number(node, reading)
                .flatMap(
                    value -> {
                      if (value.stripTrailingZeros().scale() > 0) {
                        return reading.error("not-a-whole-number", node, value.toPlainString());
                      }
                      return range(value, min, max, node, reading).map(BigDecimal::intValueExact);
                    }));
  }

  /** An amount of money in Danish kroner, with a comma or a point before the øre. */
  static Type<BigDecimal> amount() {
    return Type.of(
        Description.number("number", NUMBER, 0, MAX_AMOUNT, "not-a-number"),
        (node, reading) ->
            number(node, reading).flatMap(value -> range(value, 0, MAX_AMOUNT, node, reading)));
  }

  /** Decimal degrees. */
  static Type<Double> degrees(int min, int max) {
    return Type.of(
        Description.number("number", DECIMAL, min, max, "not-a-number"),
        (node, reading) ->
            Types.scalar(node, reading, "number")
                .flatMap(
                    text ->
                        DECIMAL.matcher(text).matches()
                            ? range(new BigDecimal(text), min, max, node, reading)
                            : reading.error("not-a-number", node, text))
                .map(BigDecimal::doubleValue));
  }

  private static Optional<BigDecimal> number(Node node, Reading reading) {
    return Types.scalar(node, reading, "number")
        .flatMap(
            text ->
                NUMBER.matcher(text).matches()
                    ? Optional.of(new BigDecimal(text.replace(',', '.')))
                    : reading.error("not-a-number", node, text));
  }

  private static Optional<BigDecimal> range(
      BigDecimal value, int min, int max, Node node, Reading reading) {
    boolean inside =
        value.compareTo(BigDecimal.valueOf(min)) >= 0
            && value.compareTo(BigDecimal.valueOf(max)) <= 0;
    return inside
        ? Optional.of(value)
        : reading.error("out-of-range", node, value.toPlainString(), min, max);
  }
}
