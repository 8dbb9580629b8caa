package dk.genklang.kept;

import java.io.IOException;

/**
 * Writes values of one type and reads them again.
 *
 * @see Codecs
 */
public interface Codec {
  void write(Object value, PackedWriter to) throws IOException;

  Object read(PackedReader from) throws IOException;
}
