package dk.genklang.kept;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** Writes records one component after the other, and makes them with their own constructor. */
final class RecordCodec implements Codec {
  private final Constructor<?> constructor;
  private final Method[] accessors;
  private final Codec[] components;

  private RecordCodec(Constructor<?> constructor, Method[] accessors, Codec[] components) {
    this.constructor = constructor;
    this.accessors = accessors;
    this.components = components;
  }

  static RecordCodec of(Class<?> type, Codecs codecs) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Method[] accessors =
        Arrays.stream(components).map(RecordComponent::getAccessor).toArray(Method[]::new);
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      Arrays.stream(accessors).forEach(accessor -> accessor.setAccessible(true));
      return new RecordCodec(
          constructor,
          accessors,
          Arrays.stream(components)
              .map(component -> codecs.of(component.getGenericType()))
              .toArray(Codec[]::new));
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e); // Every record has it.
    }
  }

  @Override
  public void write(Object value, PackedWriter to) throws IOException {
    for (int i = 0; i < components.length; i++) {
      components[i].write(component(value, i), to);
    }
  }

  private Object component(Object value, int i) {
    try {
      return accessors[i].invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public Object read(PackedReader from) throws IOException {
    Object[] values = new Object[components.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = components[i].read(from);
    }
    try {
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IOException(e);
    }
  }
}
