package dk.genklang.print;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Keeps a page to what it is given. By itself the renderer fetches whatever a page names, over http
 * too; behind the lock only {@code mem:NAME} is read, from memory.
 */
final class Lock {
  static final String SCHEME = "mem:";

  private static final String DENIED = SCHEME + "denied";
  private static final byte[] NOTHING = {};

  private Lock() {}

  /**
   * @param files what {@code mem:NAME} stands for, by name
   */
  static void on(PdfRendererBuilder builder, Map<String, byte[]> files) {
    builder.useUriResolver((base, uri) -> allowed(uri) ? uri : DENIED);
    for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
      builder.useExternalResourceAccessControl((uri, type) -> allowed(uri), when);
    }
    builder.useProtocolsStreamImplementation(
        uri -> stream(files.getOrDefault(uri.substring(SCHEME.length()), NOTHING)), "mem");
    builder.useProtocolsStreamImplementation(
        uri -> stream(NOTHING), "http", "https", "file", "jar", "ftp", "data", "mailto");
    builder.useHttpStreamImplementation(uri -> stream(NOTHING));
  }

  private static boolean allowed(String uri) {
    return uri != null && uri.startsWith(SCHEME) && !uri.equals(DENIED);
  }

  private static FSStream stream(byte[] bytes) {
    return new FSStream() {
      @Override
      public InputStream getStream() {
        return new ByteArrayInputStream(bytes);
      }

      @Override
      public Reader getReader() {
        return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
      }
    };
  }
}
