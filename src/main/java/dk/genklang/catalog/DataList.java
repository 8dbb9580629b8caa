package dk.genklang.catalog;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lists of the data for other programs, as HSDS names them, in the order they are told of. */
public enum DataList {
  SERVICES,
  LOCATIONS,
  ORGANIZATIONS,
  CONTACTS;

  /** The file that tells where all the others are. */
  public static final String INDEX = "index.json";

  private static final Pattern FURTHER_PAGE =
      Pattern.compile(
          Stream.of(values()).map(DataList::id).collect(Collectors.joining("|", "(?:", ")"))
              + "-\\d+\\.json");

  /** The name in texts and addresses: {@code services}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The file of a page, below {@link Routes#API}; the first has no number. */
  public String file(int page) {
    return id() + (page == 1 ? "" : "-" + page) + ".json";
  }

  /** Whether a file is a page after the first of one of the lists. */
  public static boolean isFurtherPage(String file) {
    return FURTHER_PAGE.matcher(file).matches();
  }
}
