package dk.genklang.site;

import dk.genklang.kept.Fingerprint;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The fingerprint of a page's model: models that differ have different ones, but for one chance in
 * 2^128, and equal ones render to the same bytes. Every value is written with its type, and texts
 * with their length, so that no two models are written alike. The hash is not made against malice:
 * who can make two pages alike can write either of them. For one thread.
 */
final class ModelDigest {
  private static final Map<Class<?>, Shape> SHAPES = new ConcurrentHashMap<>();

  /** A record's name and the methods that read its components. */
  private record Shape(String name, List<Method> components) {
    static Shape of(Class<?> type) {
      return new Shape(
          type.getName(),
          Arrays.stream(type.getRecordComponents())
              .map(RecordComponent::getAccessor)
              .peek(accessor -> accessor.setAccessible(true))
              .toList());
    }
  }

  private byte[] bytes = new byte[1 << 14];
  private int length;

  private ModelDigest() {}

  /**
   * @param basis what all pages are made with
   */
  static String of(Page page, String basis) {
    ModelDigest digest = new ModelDigest();
    digest.text(basis);
    digest.text(page.path());
    digest.text(page.template());
    digest.text(page.language());
    digest.value(new TreeMap<>(page.model()));
    return Fingerprint.of(digest.bytes, digest.length);
  }

  /** Of what several pages show alike. */
  static String of(Record shown, String basis) {
    ModelDigest digest = new ModelDigest();
    digest.text(basis);
    digest.value(shown);
    return Fingerprint.of(digest.bytes, digest.length);
  }

  private void value(Object value) {
    if (value instanceof String text) {
      mark('s');
      text(text);
    } else if (value instanceof Record item) {
      Shape shape = SHAPES.computeIfAbsent(item.getClass(), Shape::of);
      mark('r');
      text(shape.name());
      shape.components().forEach(component -> value(read(component, item)));
    } else if (value instanceof Collection<?> items) {
      mark('l');
      number(items.size());
      items.forEach(this::value);
    } else if (value instanceof Optional<?> optional) {
      mark(optional.isPresent() ? 'o' : 'n');
      optional.ifPresent(this::value);
    } else if (value instanceof SafeString safe) {
      mark('h');
      text(safe.toString());
    } else if (value instanceof Boolean yes) {
      mark(yes ? 't' : 'f');
    } else if (value instanceof Map<?, ?> map) {
      mark('m');
      number(map.size());
      map.forEach(
          (key, of) -> {
            value(key);
            value(of);
          });
    } else if (value instanceof Number || value instanceof Enum<?> || value instanceof Temporal) {
      mark('p');
      text(value.getClass().getName());
      text(value.toString());
    } else {
      throw new IllegalStateException(
          "A page's model holds records, lists and plain values, not a " + value.getClass());
    }
  }

  private static Object read(Method component, Record from) {
    try {
      return component.invoke(from);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private void text(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    number(utf8.length);
    room(utf8.length);
    System.arraycopy(utf8, 0, bytes, length, utf8.length);
    length += utf8.length;
  }

  private void number(int number) {
    room(Integer.BYTES);
    for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
      bytes[length++] = (byte) (number >>> shift);
    }
  }

  private void mark(char type) {
    room(1);
    bytes[length++] = (byte) type;
  }

  private void room(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
    }
  }
}
