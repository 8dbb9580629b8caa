package dk.genklang.check;

import dk.genklang.model.Activity;
import dk.genklang.model.Content;
import dk.genklang.model.Origin;
import dk.genklang.model.Price;
import dk.genklang.problem.Position;
import dk.genklang.problem.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** A price is said once, and what costs nothing is free. */
final class Prices implements Rule {
  @Override
  public void check(Content content, Consumer<Problem> problems) {
    Entries.activities(content).forEach(activity -> check(activity, problems));
  }

  private static void check(Activity activity, Consumer<Problem> problems) {
    Origin origin = activity.common().origin();
    if (!origin.has("price.0.amount")) {
      return; // written free
    }
    List<Price> prices = activity.price();
    Set<String> audiences = new HashSet<>();
    for (int i = 0; i < prices.size(); i++) {
      Price price = prices.get(i);
      String audience = price.audience().orElse("");
      if (!audience.isEmpty() && !audiences.add(audience.toLowerCase(Locale.ROOT))) {
        Position again = origin.at("price." + i + ".for");
        problems.accept(Problem.error("price-twice", again, audience));
      }
      // For whom, or a note, has no place beside the word "free".
      boolean bare = price.note().isEmpty() && audience.isEmpty();
      if (price.free() && bare) {
        problems.accept(Problem.warning("price-zero", origin.at("price." + i + ".amount")));
      } else if (price.free() && price.per().isPresent()) {
        problems.accept(Problem.warning("price-nothing-per", origin.at("price." + i + ".per")));
      }
    }
  }
}
