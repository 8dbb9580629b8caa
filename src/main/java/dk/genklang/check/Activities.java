package dk.genklang.check;

import dk.genklang.model.Activity;
import dk.genklang.model.Content;
import java.util.stream.Stream;

/** The activities of the content, for the rules that are about them. */
final class Activities {
  private Activities() {}

  static Stream<Activity> of(Content content) {
    return content.entries().stream().filter(Activity.class::isInstance).map(Activity.class::cast);
  }
}
