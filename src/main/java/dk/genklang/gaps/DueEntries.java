package dk.genklang.gaps;

import dk.genklang.catalog.Catalog;
import dk.genklang.gaps.Gaps.Due;
import dk.genklang.model.Area;
import dk.genklang.model.Common;
import dk.genklang.model.Content;
import dk.genklang.model.Entry;
import dk.genklang.model.Status;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The entries that somebody has to make sure of. */
final class DueEntries {
  /** Days ahead, so that there is time to ring. */
  private static final int AHEAD = 30;

  private final Catalog catalog;

  DueEntries(Catalog catalog) {
    this.catalog = catalog;
  }

  /** Past the limit or soon to be, by day and reference. */
  List<Due> of(Content content) {
    LocalDate asOf = catalog.asOf();
    return content.entries().stream()
        .filter(entry -> inUse(entry.common(), asOf))
        .map(this::due)
        .filter(due -> !due.day().isAfter(asOf.plusDays(AHEAD)))
        .sorted(Comparator.comparing(Due::day).thenComparing(due -> due.entry().ref()))
        .toList();
  }

  private static boolean inUse(Common common, LocalDate asOf) {
    return !common.draft()
        && common.status() != Status.ENDED
        && common.visible().until().filter(asOf::isAfter).isEmpty();
  }

  private Due due(Entry entry) {
    Common common = entry.common();
    List<Area> areas =
        catalog.entry(entry.ref()).isPresent()
            ? catalog.areas(entry)
            : catalog.areas().stream()
                .filter(area -> common.areas().ids().contains(area.id()))
                .toList();
    return new Due(
        entry,
        areas,
        common.areas().all(),
        common.verifiedBy(),
        common.verified().plusDays(catalog.config().checks().staleAfter()));
  }
}
