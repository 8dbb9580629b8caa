package dk.genklang.template;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads records by name through their methods without arguments. Thread-safe. */
final class Accessors {
  private final ClassValue<Map<String, Method>> methods =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          return methods(type);
        }
      };

  /** The value, or empty where the record has none of that name. */
  Optional<Object> read(Record from, String name) {
    Method method = methods.get(from.getClass()).get(name);
    if (method == null) {
      return Optional.empty();
    }
    try {
      Object value = method.invoke(from);
      return Optional.of(value == null ? Optional.empty() : value);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(name + ": " + e.getCause(), e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, Method> methods(Class<?> type) {
    Map<String, Method> found = new HashMap<>();
    for (Method method : type.getMethods()) {
      boolean own = !method.getDeclaringClass().getName().startsWith("java.");
      boolean reads = method.getParameterCount() == 0 && method.getReturnType() != void.class;
      boolean ofObject = method.getName().equals("hashCode") || method.getName().equals("toString");
      if (own && reads && !ofObject && !Modifier.isStatic(method.getModifiers())) {
        method.setAccessible(true);
        found.merge(method.getName(), method, Accessors::nearer);
      }
    }
    return Map.copyOf(found);
  }

  /** An interface's method gives way to the record's own. */
  private static Method nearer(Method a, Method b) {
    return a.getDeclaringClass().isInterface() ? b : a;
  }
}
