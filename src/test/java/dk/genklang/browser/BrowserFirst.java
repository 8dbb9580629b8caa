package dk.genklang.browser;

import java.util.Comparator;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

/**
 * Classes in any order, but first those that share the browser: they wait for each other, and so
 * would be left over at the end with nothing to run beside them.
 */
public final class BrowserFirst implements ClassOrderer {
  private final ClassOrderer any = new ClassOrderer.Random();

  @Override
  public void orderClasses(ClassOrdererContext context) {
    any.orderClasses(context);
    context
        .getClassDescriptors()
        .sort(Comparator.comparing((ClassDescriptor one) -> !one.isAnnotated(InBrowser.class)));
  }
}
