package dk.genklang.catalog;

import dk.genklang.config.SiteConfig;
import dk.genklang.model.Common;
import dk.genklang.model.Content;
import dk.genklang.model.Entry;
import dk.genklang.model.Ref;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Leaves out what is not to be seen on a day: drafts, entries outside their days, old ones. */
final class Shown {
  private Shown() {}

  static Content of(Content content, SiteConfig config, LocalDate asOf, boolean drafts) {
    List<Entry> entries =
        content.entries().stream()
            .filter(entry -> shown(entry.common(), config, asOf, drafts))
            .toList();
    Set<Ref> refs = entries.stream().map(Entry::ref).collect(Collectors.toSet());
    Map<String, List<Entry>> translations = new HashMap<>();
    content
        .translations()
        .forEach(
            (language, translated) ->
                translations.put(
                    language,
                    translated.stream().filter(entry -> refs.contains(entry.ref())).toList()));
    return content.with(entries, translations);
  }

  private static boolean shown(Common common, SiteConfig config, LocalDate asOf, boolean drafts) {
    boolean fresh =
        config
            .checks()
            .hideAfter()
            .map(days -> !common.verified().plusDays(days).isBefore(asOf))
            .orElse(true);
    return fresh && (drafts || !common.draft()) && common.visible().on(asOf);
  }
}
