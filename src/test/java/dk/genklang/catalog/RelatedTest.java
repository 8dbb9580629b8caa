package dk.genklang.catalog;

import static dk.genklang.testing.TinySite.activity;
import static dk.genklang.testing.TinySite.place;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.genklang.model.Activity;
import dk.genklang.model.Entry;
import dk.genklang.model.Ref;
import dk.genklang.model.Status;
import dk.genklang.testing.TinySite;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which activities are told with one: those that share most with it. */
class RelatedTest {
  private static final int TOLD = 3;

  @TempDir Path folder;

  @Test
  void sharedCategoriesComeBeforeThePlaceAndThatBeforeTheArea() {
    Catalog catalog =
        TinySite.in(
                folder,
                place("salen")
                    + activity("a-samme-omraade", "")
                    + with("b-samme-sted", "[landet]", "[mad]", "place: salen")
                    + with("c-begge-emner", "[landet]", "[spil, mad]", "")
                    + with("d-kun-emnet", "[landet]", "[mad]", "")
                    + with("e-noget-andet", "[byen]", "[andet]", "")
                    + with("selv", "[byen]", "[mad, spil]", "place: salen")
                    + "-- + content/categories.yml --\n- {id: andet, name: Noget andet}\n")
            .catalog();

    assertEquals(
        List.of("activity/c-begge-emner", "activity/b-samme-sted", "activity/a-samme-omraade"),
        catalog
            .related(catalog.entry(Ref.parse("activity/selv").orElseThrow()).orElseThrow())
            .stream()
            .map(it -> it.ref().toString())
            .toList());
  }

  @Test
  void nothingIsLostByLookingAtActivitiesInGroups() {
    for (int seed = 0; seed < 4; seed++) {
      Catalog catalog =
          TinySite.in(folder.resolve("site" + seed), many(new Random(seed))).catalog();
      int told = 0;
      for (Entry entry : catalog.entries()) {
        List<Ref> related = catalog.related(entry).stream().map(Activity::ref).toList();
        assertEquals(slowly(catalog, entry), related, entry.ref().toString());
        told += related.size();
      }
      assertTrue(told > 150, "told only " + told);
    }
  }

  private static String many(Random random) {
    StringBuilder site = new StringBuilder(place("salen") + place("laden"));
    site.append("-- + content/categories.yml --\n- {id: andet, name: Noget andet}\n");
    for (int at = 0; at < 80; at++) {
      site.append(
          with(
              "a" + at,
              List.of("[byen]", "[landet]", "[byen, landet]", "all").get(random.nextInt(4)),
              List.of("[mad]", "[spil]", "[mad, spil]", "[spil, andet]", "[spil, mad, andet]")
                  .get(random.nextInt(5)),
              List.of("", "", "place: salen", "place: laden", "status: ended")
                  .get(random.nextInt(5))));
    }
    return site.toString();
  }

  /** As it is said in words: each with each. */
  private static List<Ref> slowly(Catalog catalog, Entry entry) {
    Map<Ref, Integer> scores = new HashMap<>();
    for (Entry other : catalog.entries()) {
      if (other instanceof Activity activity
          && other.common().status() != Status.ENDED
          && !other.equals(entry)) {
        long shared =
            entry.common().categories().stream()
                .filter(other.common().categories()::contains)
                .count();
        boolean here = activity.place().isPresent() && placeOf(entry).equals(activity.place());
        boolean near =
            !entry.common().areas().all()
                && !Collections.disjoint(catalog.areas(entry), catalog.areas(other));
        if (shared > 0 || here) {
          scores.put(other.ref(), 3 * (int) shared + (here ? 2 : 0) + (near ? 1 : 0));
        }
      }
    }
    return scores.keySet().stream()
        .sorted(
            Comparator.<Ref>comparingInt(scores::get)
                .reversed()
                .thenComparing(Comparator.naturalOrder()))
        .limit(TOLD)
        .toList();
  }

  private static Optional<String> placeOf(Entry entry) {
    return entry instanceof Activity activity ? activity.place() : Optional.of(entry.id());
  }

  private static String with(String id, String areas, String categories, String more) {
    return activity(id, more)
        .replace("areas: [byen]", "areas: " + areas)
        .replace("categories: [mad]", "categories: " + categories);
  }
}
