package dk.genklang.print;

import dk.genklang.model.Activity;
import dk.genklang.model.PosterColour;
import dk.genklang.model.PrintFormat;
import dk.genklang.model.Ref;
import dk.genklang.problem.Position;
import dk.genklang.problem.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What all that is printed of an activity has in common. Thread-safe. */
final class Leaves {
  /** A4 to A3. */
  private static final double ENLARGED = 1.41421;

  private final Studio studio;
  private final Bricks bricks;
  private final PosterViews views;

  Leaves(Studio studio) {
    this.studio = studio;
    this.bricks = new Bricks(studio.signs());
    this.views = new PosterViews(studio);
  }

  Studio studio() {
    return studio;
  }

  Bricks bricks() {
    return bricks;
  }

  Activity activity(Ref ref) {
    return studio.catalog().entry(ref).map(Activity.class::cast).orElseThrow();
  }

  PosterView view(Activity activity) {
    return views.of(activity);
  }

  /** A phone number that does not break. */
  String number(String phone) {
    return views.unbroken(phone);
  }

  /** The editor's choice, or what the category's sign has. */
  Colourway colours(Activity activity, PosterView view) {
    PosterColour chosen =
        activity.poster().colour().orElseGet(() -> studio.signs().colour(view.sign()));
    return studio.colours(chosen);
  }

  static Position position(Activity activity) {
    return activity.common().origin().at("title");
  }

  /** Complains of a title that cannot be read from three metres. */
  static List<Problem> problems(Activity activity, PrintFormat format, Fit.Fitted title) {
    if (title.capHeight() >= PosterLayout.SMALLEST_CAP) {
      return List.of();
    }
    String height = String.format(Locale.ROOT, "%.0f", title.capHeight());
    return List.of(Problem.warning("print-title", position(activity), format.id(), height));
  }

  /** A leaf before it has a design's own parts. */
  Draft leaf(
      Activity activity,
      PrintFormat format,
      PosterView view,
      String template,
      Map<String, Object> own,
      Map<String, Drawing> drawings,
      Map<String, byte[]> photos,
      List<Problem> problems) {
    Colourway colours = colours(activity, view);
    Map<String, Drawing> pictures = new HashMap<>(drawings);
    pictures.put("qr", Qr.of(view.url()));
    return new Leaf(
        studio,
        template,
        model(view, colours, own),
        pictures,
        Hash.of(
            studio.signs().hash(),
            view.sign(),
            colours.toString(),
            activity.id(),
            view.url(),
            String.valueOf(studio.bleed())),
        photos,
        format,
        format == PrintFormat.POSTER_A3 ? ENLARGED : 1,
        1,
        new Sheet.Facts(
            view.title(),
            view.summary(),
            studio.catalog().config().municipality(),
            view.language(),
            activity.common().verified()),
        activity.common().origin().file(),
        problems);
  }

  private Map<String, Object> model(PosterView view, Colourway colours, Map<String, Object> own) {
    Map<String, Object> model = new HashMap<>(own);
    boolean rtl = view.rightToLeft();
    String said = view.toString() + own.values();
    model.put("view", view);
    model.put("slim", studio.stack(Face.SLIM, said));
    model.put("text", studio.stack(Face.TEXT, said));
    model.put("colours", colours.css());
    if (own.get("title") instanceof Fit.Fitted title) {
      model.put("lines", title.lines().stream().map(line -> Kerning.html(line, rtl)).toList());
      model.put("headline", studio.stack(title.face(), view.title()));
    }
    if (own.get("slipTitle") instanceof Fit.Fitted slip) {
      model.put("slipHeadline", studio.stack(slip.face(), view.title()));
    }
    if (own.get("when") instanceof TimeRows when) {
      model.put("rows", when.lines().stream().map(row -> row.kerned(rtl)).toList());
    }
    return model;
  }
}
