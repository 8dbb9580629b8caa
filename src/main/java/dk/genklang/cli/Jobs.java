package dk.genklang.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How many things at once: 1 to 64. */
final class Jobs implements ITypeConverter<Integer> {
  @Override
  public Integer convert(String value) {
    if (!value.matches("[1-9]|[1-5]\\d|6[0-4]")) {
      throw new TypeConversionException("1-64");
    }
    return Integer.valueOf(value);
  }
}
