package dk.genklang.hsds;

import dk.genklang.model.Ref;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * Identifiers that are the same in every build: UUIDs made of names (RFC 9562, version 5). The
 * names are {@code kind/id} and what lies below it, within the municipality, so that two
 * municipalities' data can be put together, and an address that changes changes no id.
 */
final class Ids {
  /** RFC 9562's name space of URLs. */
  private static final UUID URLS = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

  private static final int VERSION_5 = 0x50;
  private static final int VARIANT = 0x80;

  private final UUID municipality;

  Ids(String municipality) {
    this.municipality = of(URLS, "https://genklang.dk/ns/" + municipality);
  }

  String of(Ref ref) {
    return of(ref.toString());
  }

  /** The id of something that belongs to something else: {@code activity/krolf/contact}. */
  String of(Object owner, Object... below) {
    StringBuilder name = new StringBuilder(owner.toString());
    for (Object part : below) {
      name.append('/').append(part);
    }
    return of(municipality, name.toString()).toString();
  }

  static UUID of(UUID namespace, String name) {
    ByteBuffer space = ByteBuffer.allocate(2 * Long.BYTES);
    space.putLong(namespace.getMostSignificantBits()).putLong(namespace.getLeastSignificantBits());
    MessageDigest sha1 = sha1();
    sha1.update(space.array());
    byte[] hash = sha1.digest(name.getBytes(StandardCharsets.UTF_8));
    hash[6] = (byte) ((hash[6] & 0x0F) | VERSION_5);
    hash[8] = (byte) ((hash[8] & 0x3F) | VARIANT);
    ByteBuffer made = ByteBuffer.wrap(hash);
    return new UUID(made.getLong(), made.getLong());
  }

  private static MessageDigest sha1() {
    try {
      return MessageDigest.getInstance("SHA-1");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
