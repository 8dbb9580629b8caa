package dk.genklang.search;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Names content by what it is. */
final class Hash {
  private static final int BYTES = 8;

  private Hash() {}

  /** The beginning of the content's SHA-256 in hexadecimal: 16 digits. */
  static String of(byte[] content) {
    return of(content, List.of());
  }

  /** The same of several files in their order. */
  static String of(byte[] first, List<byte[]> others) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(first);
      others.forEach(digest::update);
      return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
