package dk.genklang.print;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.genklang.model.Activity;
import dk.genklang.model.PosterColour;
import dk.genklang.print.Colourway.Tile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the browser needs to draw an activity's poster itself: the words, the code, the bricks, and
 * the colourways. The numbers of the bricks' colours count through a colourway's tiles.
 */
final class WorkshopFile {
  private static final int ROLES = 4;

  private final Leaves leaves;

  WorkshopFile(Leaves leaves) {
    this.leaves = leaves;
  }

  byte[] of(Activity activity) {
    PosterView view = leaves.view(activity);
    ObjectNode json = new ObjectMapper().createObjectNode();
    json.put("title", view.title());
    json.put("summary", view.summary());
    json.put("category", view.category());
    json.put("sender", view.sender());
    json.put("organizer", view.organizer().orElse(""));
    ArrayNode when = json.putArray("when");
    view.when().rows().forEach(row -> when.add((row.days().get(0) + " " + row.time()).strip()));
    json.put("line", view.when().line());
    json.put("place", view.where().main());
    json.put("more", view.where().more());
    ArrayNode price = json.putArray("price");
    view.price().forEach(it -> price.add(it.main()));
    json.put("signup", view.signup().main());
    json.put("first", view.first().get(0));
    json.put("phone", view.phone().map(PosterView.Phone::number).orElse(""));
    json.put("who", view.phone().map(PosterView.Phone::who).orElse(""));
    json.put("address", String.join("\u200b", view.address()));
    json.put("colour", leaves.colours(activity, view).name());
    json.set("code", shapes(Qr.of(view.url())));
    json.set("bricks", shapes(bricks(view, activity)));
    json.set("colours", colours());
    return json.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The bricks in colours that are only numbers. */
  private Drawing bricks(PosterView view, Activity activity) {
    Colourway sol = leaves.studio().colours(PosterColour.SOL);
    List<Tile> numbered = new ArrayList<>();
    for (int i = 0; i < sol.tiles().size(); i++) {
      int first = ROLES * i;
      numbered.add(new Tile(first, first + 1, first + 2, first + 3));
    }
    Colourway numbers =
        new Colourway(
            "numbers",
            sol.ground(),
            sol.ink(),
            sol.band(),
            sol.time(),
            sol.rule(),
            numbered,
            sol.inks());
    return leaves.bricks().row(5, view.sign(), numbers, activity.id());
  }

  private static ObjectNode shapes(Drawing drawing) {
    ObjectNode json = new ObjectMapper().createObjectNode();
    json.put("width", drawing.width());
    json.put("height", drawing.height());
    ArrayNode shapes = json.putArray("shapes");
    for (Drawing.Painted painted : drawing.shapes()) {
      ArrayNode shape = shapes.addArray();
      shape.add(painted.colour());
      shape.add(painted.stroke());
      shape.add(SvgPath.of(painted.shape()));
    }
    return json;
  }

  private ObjectNode colours() {
    ObjectNode json = new ObjectMapper().createObjectNode();
    for (PosterColour colour : PosterColour.values()) {
      Colourway colourway = leaves.studio().colours(colour);
      ObjectNode one = json.putObject(colourway.name());
      colourway.css().forEach(one::put);
      ArrayNode tiles = one.putArray("tiles");
      for (Tile tile : colourway.tiles()) {
        for (int part : new int[] {tile.ground(), tile.main(), tile.second(), tile.accent()}) {
          tiles.add(String.format(Locale.ROOT, "#%06x", part));
        }
      }
    }
    return json;
  }
}
