package dk.genklang.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/** What {@code --help} says of each command and option. */
final class HelpTexts {
  private HelpTexts() {}

  static ResourceBundle in(String language) {
    String file = "help_" + language + ".properties";
    try (InputStream in = HelpTexts.class.getResourceAsStream(file);
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      return new PropertyResourceBundle(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
