package dk.genklang.kept;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds out how values are written from what their types declare: records by their components,
 * sealed interfaces by the records they permit, and in them texts, numbers, dates, enumerations,
 * {@link Optional}, {@link List}, {@link Set} and {@link Map}. Nothing but these can come of
 * reading, whatever the bytes say. What is read must have been written by the very same program.
 * Built by one thread, then used by many.
 */
public final class Codecs {
  private final Map<Type, Codec> known = new HashMap<>();

  /** Reads a value where one was written. */
  private interface Reader {
    Object read(PackedReader from) throws IOException;
  }

  /** Writes a value. */
  private interface Writer<T> {
    void write(T value, PackedWriter to) throws IOException;
  }

  public Codecs() {
    add(String.class, (String text, PackedWriter to) -> to.text(text), PackedReader::text);
    add(int.class, (Integer number, PackedWriter to) -> to.signed(number), Codecs::integer);
    add(Integer.class, (Integer number, PackedWriter to) -> to.signed(number), Codecs::integer);
    add(
        double.class,
        (Double number, PackedWriter to) -> to.fixed(Double.doubleToLongBits(number)),
        from -> Double.longBitsToDouble(from.fixed()));
    add(
        boolean.class,
        (Boolean yes, PackedWriter to) -> to.number(yes ? 1 : 0),
        from -> from.number() != 0);
    add(
        LocalDate.class,
        (LocalDate day, PackedWriter to) -> to.signed(day.toEpochDay()),
        from -> LocalDate.ofEpochDay(from.signed()));
    add(
        LocalTime.class,
        (LocalTime time, PackedWriter to) -> to.number(time.toNanoOfDay()),
        from -> LocalTime.ofNanoOfDay(from.number()));
    add(
        BigDecimal.class,
        (BigDecimal number, PackedWriter to) -> to.text(number.toString()),
        from -> new BigDecimal(from.text()));
    add(
        PackedNumbers.class,
        (PackedNumbers numbers, PackedWriter to) -> to.packed(numbers),
        PackedReader::packed);
    known.put(Boolean.class, known.get(boolean.class));
    known.put(Double.class, known.get(double.class));
  }

  /**
   * Has a type written as another.
   *
   * @param to what stands for a value
   * @param from makes the value of it again
   */
  public <T, S> Codecs with(Class<T> type, Class<S> state, Function<T, S> to, Function<S, T> from) {
    Codec codec = of(state);
    add(
        type,
        (T value, PackedWriter out) -> codec.write(to.apply(value), out),
        in -> from.apply(state.cast(codec.read(in))));
    return this;
  }

  /**
   * How values of a type are written.
   *
   * @throws IllegalStateException when the type declares something that cannot be
   */
  public Codec of(Type type) {
    Codec codec = known.get(type);
    if (codec == null) {
      codec = found(type);
      known.put(type, codec);
    }
    return codec;
  }

  private Codec found(Type type) {
    if (type instanceof ParameterizedType generic) {
      Codec item = of(generic.getActualTypeArguments()[0]);
      Type of = generic.getRawType();
      if (of == Optional.class) {
        return new Sometimes(item);
      } else if (of == List.class || of == Set.class) {
        return new Several(item, of == Set.class);
      } else if (of == Map.class) {
        return new Pairs(item, of(generic.getActualTypeArguments()[1]));
      }
    } else if (type instanceof Class<?> plain) {
      if (plain.isRecord()) {
        return RecordCodec.of(plain, this);
      } else if (plain.isEnum()) {
        return new OneOf(List.of(plain.getEnumConstants()));
      } else if (plain.isSealed()) {
        return new Sealed(
            List.of(plain.getPermittedSubclasses()),
            Arrays.stream(plain.getPermittedSubclasses()).map(this::of).toList());
      }
    }
    throw new IllegalStateException("There is no way to write a " + type);
  }

  @SuppressWarnings("unchecked") // Each type has the codec that was made for it.
  private <T> void add(Class<T> type, Writer<? super T> writer, Reader reader) {
    known.put(
        type,
        new Codec() {
          @Override
          public void write(Object value, PackedWriter to) throws IOException {
            ((Writer<Object>) writer).write(value, to);
          }

          @Override
          public Object read(PackedReader from) throws IOException {
            return reader.read(from);
          }
        });
  }

  private static Object integer(PackedReader from) throws IOException {
    return (int) from.signed();
  }

  private record Sometimes(Codec item) implements Codec {
    @Override
    public void write(Object value, PackedWriter to) throws IOException {
      Optional<?> optional = (Optional<?>) value;
      to.number(optional.isPresent() ? 1 : 0);
      if (optional.isPresent()) {
        item.write(optional.get(), to);
      }
    }

    @Override
    public Object read(PackedReader from) throws IOException {
      return from.number() == 0 ? Optional.empty() : Optional.of(item.read(from));
    }
  }

  private record Several(Codec item, boolean set) implements Codec {
    @Override
    public void write(Object value, PackedWriter to) throws IOException {
      Collection<?> all = (Collection<?>) value;
      to.number(all.size());
      for (Object one : all) {
        item.write(one, to);
      }
    }

    @Override
    public Object read(PackedReader from) throws IOException {
      int size = from.size();
      if (size == 0) {
        return set ? Set.of() : List.of();
      }
      List<Object> all = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        all.add(item.read(from));
      }
      return set ? Set.copyOf(all) : List.copyOf(all);
    }
  }

  private record Pairs(Codec key, Codec value) implements Codec {
    @Override
    public void write(Object map, PackedWriter to) throws IOException {
      to.number(((Map<?, ?>) map).size());
      for (Map.Entry<?, ?> pair : ((Map<?, ?>) map).entrySet()) {
        key.write(pair.getKey(), to);
        value.write(pair.getValue(), to);
      }
    }

    @Override
    public Object read(PackedReader from) throws IOException {
      Map<Object, Object> map = new LinkedHashMap<>();
      for (int left = from.size(); left > 0; left--) {
        map.put(key.read(from), value.read(from));
      }
      return Collections.unmodifiableMap(map);
    }
  }

  @SuppressWarnings("EnumOrdinal") // Read by the very program that wrote it.
  private record OneOf(List<Object> constants) implements Codec {
    @Override
    public void write(Object value, PackedWriter to) throws IOException {
      to.number(((Enum<?>) value).ordinal());
    }

    @Override
    public Object read(PackedReader from) throws IOException {
      return constants.get(from.size());
    }
  }

  private record Sealed(List<Class<?>> types, List<Codec> codecs) implements Codec {
    @Override
    public void write(Object value, PackedWriter to) throws IOException {
      int type = types.indexOf(value.getClass());
      to.number(type);
      codecs.get(type).write(value, to);
    }

    @Override
    public Object read(PackedReader from) throws IOException {
      return codecs.get(from.size()).read(from);
    }
  }
}
