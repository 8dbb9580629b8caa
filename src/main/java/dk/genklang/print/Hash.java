package dk.genklang.print;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;

/** SHA-256 as hexadecimal digits. */
final class Hash {
  private Hash() {}

  static String of(String... texts) {
    return of(List.of(texts).stream().map(text -> text.getBytes(StandardCharsets.UTF_8)).toList());
  }

  /** Of several parts; where one ends and the next begins counts. */
  static String of(Collection<byte[]> parts) {
    MessageDigest digest = sha256();
    for (byte[] part : parts) {
      digest.update((part.length + ":").getBytes(StandardCharsets.US_ASCII));
      digest.update(part);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
