package dk.genklang.config;

/**
 * Where the pictures of a map that can be moved come from.
 *
 * @param address of a picture: https, with {@code {z}}, {@code {x}} and {@code {y}} for its place
 * @param attribution whose map it is, as plain text
 * @param maxZoom the closest there are pictures of, as web maps count: 0 is the whole earth
 */
public record MapTiles(String address, String attribution, int maxZoom) {
  private static final String SCHEME = "https://";

  /** The host as a policy names it: with its scheme, and its port where it has a special one. */
  public String origin() {
    return address.substring(0, address.indexOf('/', SCHEME.length()));
  }

  /** The host as people read it. */
  public String host() {
    return origin().substring(SCHEME.length()).replaceFirst(":\\d+$", "");
  }
}
