package dk.genklang.schema;

/** A key of a mapping, with what its value may be. */
public record Field<T>(String key, Type<T> type, boolean required) {
  static <T> Field<T> optional(String key, Type<T> type) {
    return new Field<>(key, type, false);
  }

  static <T> Field<T> required(String key, Type<T> type) {
    return new Field<>(key, type, true);
  }
}
