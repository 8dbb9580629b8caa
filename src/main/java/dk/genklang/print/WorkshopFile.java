package dk.genklang.print;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.genklang.model.Activity;
import dk.genklang.model.PosterColour;
import dk.genklang.model.PosterDesign;
import dk.genklang.print.Colourway.Tile;
import dk.genklang.text.Texts;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the browser needs to draw an activity's poster itself: the words, the code, the drawings,
 * and the colourways. The numbers of a drawing's colours count through a colourway's tiles.
 */
final class WorkshopFile {
  private static final int ROLES = 4;

  private final Leaves leaves;

  WorkshopFile(Leaves leaves) {
    this.leaves = leaves;
  }

  byte[] of(Activity activity) {
    PosterView view = leaves.view(activity);
    Colourway numbers = numbers();
    ObjectNode json = new ObjectMapper().createObjectNode();
    json.put("language", view.language());
    json.put("direction", view.rightToLeft() ? "rtl" : "ltr");
    Texts texts = leaves.studio().texts();
    json.put("sayWhere", texts.get("print.where"));
    json.put("sayPrice", texts.get("print.price"));
    json.put("saySignup", texts.get("print.signup"));
    json.put("sayFirst", texts.get("print.first-time"));
    json.put("title", view.title());
    json.put("summary", view.summary());
    json.put("category", view.category());
    json.put("sender", view.sender());
    json.put("organizer", view.organizer().orElse(""));
    ArrayNode when = json.putArray("when");
    view.when().rows().forEach(row -> when.add(row(row)));
    json.put("line", view.when().line());
    json.put("where", view.where().main());
    json.put("more", view.where().more());
    json.put("way", view.way());
    ArrayNode price = json.putArray("price");
    view.price().forEach(it -> price.add(fact(it)));
    json.set("signup", fact(view.signup()));
    ArrayNode first = json.putArray("first");
    view.first().forEach(first::add);
    json.put("call", view.phone().map(PosterView.Phone::label).orElse(""));
    json.put("who", view.phone().map(PosterView.Phone::who).orElse(""));
    json.put("phone", view.phone().map(PosterView.Phone::number).orElse(""));
    json.put("hours", view.phone().map(PosterView.Phone::hours).orElse(""));
    json.put("address", String.join("\u200b", view.address()));
    json.put("colour", leaves.colours(activity, view).name());
    json.put("design", activity.poster().design().orElse(PosterDesign.RAAB).code());
    json.set("code", shapes(Qr.of(view.url())));
    json.set("bricks", shapes(leaves.bricks().row(5, view.sign(), numbers, activity.id())));
    json.set("sign", shapes(leaves.studio().signs().draw(view.sign(), numbers.tiles().get(0))));
    json.set("mark", shapes(leaves.studio().signs().mark(numbers.tiles().get(0))));
    json.set("colours", colours());
    return json.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** A day in all its lengths, from long to short, and a time. */
  private static ObjectNode row(When.Row row) {
    ObjectNode json = new ObjectMapper().createObjectNode();
    ArrayNode days = json.putArray("days");
    row.days().forEach(days::add);
    json.put("time", row.time());
    return json;
  }

  private static ObjectNode fact(PosterView.Fact fact) {
    return new ObjectMapper().createObjectNode().put("main", fact.main()).put("more", fact.more());
  }

  /** Colours that are only numbers. */
  private Colourway numbers() {
    Colourway sol = leaves.studio().colours(PosterColour.SOL);
    List<Tile> numbered = new ArrayList<>();
    for (int i = 0; i < sol.tiles().size(); i++) {
      int first = ROLES * i;
      numbered.add(new Tile(first, first + 1, first + 2, first + 3));
    }
    return new Colourway(
        "numbers",
        sol.ground(),
        sol.ink(),
        sol.band(),
        sol.time(),
        sol.rule(),
        numbered,
        sol.inks());
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
      one.set("tiles", tiles(colourway.tiles()));
      one.set("boardTiles", tiles(colourway.boardTiles()));
      one.set("corner", tiles(List.of(colourway.corner())));
      one.set("plainMark", tiles(List.of(colourway.mark())));
      one.set("whiteMark", tiles(List.of(colourway.whiteMark())));
    }
    return json;
  }

  private static ArrayNode tiles(List<Tile> tiles) {
    ArrayNode json = new ObjectMapper().createArrayNode();
    for (Tile tile : tiles) {
      for (int part : new int[] {tile.ground(), tile.main(), tile.second(), tile.accent()}) {
        json.add(String.format(Locale.ROOT, "#%06x", part));
      }
    }
    return json;
  }
}
