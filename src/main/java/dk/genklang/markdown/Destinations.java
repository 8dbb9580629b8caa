package dk.genklang.markdown;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decides where links lead, and that they lead nowhere dangerous. */
final class Destinations {
  private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*");
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");
  private static final String MEDIA = "media/";

  private final Function<String, Optional<String>> resolver;
  private final Function<String, Optional<ShownPicture>> pictures;

  Destinations(
      Function<String, Optional<String>> resolver,
      Function<String, Optional<ShownPicture>> pictures) {
    this.resolver = resolver;
    this.pictures = pictures;
  }

  /** What the link's {@code href} is to be; empty when the text stands without a link. */
  Optional<String> link(String destination) {
    return safe(destination) ? resolver.apply(destination).filter(Destinations::safe) : empty();
  }

  /** The picture to show; only pictures among the content's media are. */
  Optional<ShownPicture> picture(String destination) {
    boolean media =
        destination.startsWith(MEDIA) && !destination.contains("..") && safe(destination);
    return media ? pictures.apply(destination) : Optional.empty();
  }

  /** Whether a link leaves the site. */
  static boolean external(String href) {
    return href.startsWith("http:") || href.startsWith("https:");
  }

  private static boolean safe(String address) {
    // Browsers skip control characters and read \ as /, so that neither shows where a link leads.
    if (address.isBlank()
        || address.chars().anyMatch(c -> c < ' ' || c == 0x7f || c == '\\')
        || address.strip().startsWith("//")) {
      return false;
    }
    Matcher scheme = SCHEME.matcher(address.strip());
    return !scheme.matches() || SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT));
  }

  private static Optional<String> empty() {
    return Optional.empty();
  }
}
