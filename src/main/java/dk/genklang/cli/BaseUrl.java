package dk.genklang.cli;

import dk.genklang.build.Workplace;
import java.net.URI;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A public address on the command line. */
final class BaseUrl implements ITypeConverter<URI> {
  @Override
  public URI convert(String value) {
    return Workplace.baseUrl(value)
        .orElseThrow(() -> new TypeConversionException("https://example.org/"));
  }
}
