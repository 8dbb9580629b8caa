package dk.genklang.browser;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Opens one browser for the whole run when the first test asks, and closes it after the last. */
final class SharedBrowser implements ParameterResolver {
  private static final Namespace OWN = Namespace.create(SharedBrowser.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    return parameter.getParameter().getType() == Browser.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
    Browser.require();
    return test.getRoot()
        .getStore(OWN)
        .getOrComputeIfAbsent("browser", key -> Browser.open(), Browser.class)
        .forget();
  }
}
