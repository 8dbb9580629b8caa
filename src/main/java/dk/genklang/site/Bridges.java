package dk.genklang.site;

import dk.genklang.model.Activity;
import dk.genklang.model.Area;
import dk.genklang.model.Status;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What an area has nothing of itself, and a neighbouring area has. */
record Bridges(Edition edition) {
  private static final int MOST = 6;

  /** One activity of each category that is missing, from the nearest neighbours named first. */
  List<Activity> of(Area area) {
    Set<String> there = new HashSet<>();
    local(area.id()).forEach(activity -> there.addAll(activity.common().categories()));
    List<Activity> bridges = new ArrayList<>();
    for (String neighbour : area.neighbours()) {
      for (Activity activity : local(neighbour)) {
        boolean news =
            bridges.size() < MOST
                && !activity.common().categories().isEmpty()
                && activity.common().categories().stream().noneMatch(there::contains);
        if (news && activity.common().status() == Status.ACTIVE) {
          bridges.add(activity);
          there.addAll(activity.common().categories());
        }
      }
    }
    return bridges;
  }

  private List<Activity> local(String area) {
    return edition.catalog().inArea(area).stream()
        .filter(Activity.class::isInstance)
        .filter(entry -> !edition.catalog().everywhere(entry))
        .map(Activity.class::cast)
        .toList();
  }
}
