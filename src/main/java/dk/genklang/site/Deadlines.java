package dk.genklang.site;

import dk.genklang.model.Entry;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Deadlines are written as a sentence or as an ISO date; both become words. */
record Deadlines(Edition edition) {
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  Phrase phrase(Entry entry, String key, String written) {
    return DATE.matcher(written).matches()
        ? Phrase.own(edition.formats().date(LocalDate.parse(written)))
        : edition.words().of(entry, key, written);
  }
}
