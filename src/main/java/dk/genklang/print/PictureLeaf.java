package dk.genklang.print;

import dk.genklang.model.Activity;
import dk.genklang.model.Image;
import dk.genklang.model.PrintFormat;
import dk.genklang.print.Column.Text;
import dk.genklang.print.Fit.Fitted;
import dk.genklang.print.PosterView.Fact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The design that a picture leads: photo, a disc with day and time, the title, three columns. */
final class PictureLeaf {
  private static final double PHOTO_WIDTH = 210;
  private static final double PHOTO_HEIGHT = 134;
  private static final double DISC = 82;
  private static final double COLUMN_HEIGHT = 54;

  private final Leaves leaves;
  private final Fonts fonts;

  PictureLeaf(Leaves leaves) {
    this.leaves = leaves;
    this.fonts = leaves.studio().fonts();
  }

  /** The poster, when the activity has a picture that can be printed. */
  Optional<Draft> of(Activity activity, PrintFormat format) {
    Optional<Image> image = activity.common().image();
    return image
        .flatMap(it -> leaves.studio().photos().cut(it, shape()))
        .map(jpeg -> draft(activity, format, image.orElseThrow(), jpeg));
  }

  private double shape() {
    double bleed = leaves.studio().bleed();
    return (PHOTO_WIDTH + 2 * bleed) / (PHOTO_HEIGHT + bleed);
  }

  private Draft draft(Activity activity, PrintFormat format, Image image, byte[] jpeg) {
    PosterView view = leaves.view(activity).brief();
    Fitted title = Fit.title(fonts).fit(view.headline(), 190, 50, PosterLayout.SMALLEST_CAP);
    Map<String, Object> own = new HashMap<>();
    own.put("alt", image.alt());
    own.put("title", title);
    own.put("titleTop", Millimetres.rounded(143 + Math.max(0, 50 - title.height()) / 2));
    own.put("disc", disc(view.when()));
    own.put("told", told(view));
    own.put("facts", Column.fitted(fonts, 66, COLUMN_HEIGHT, 1.08, facts(view)));
    own.put("first", Column.fitted(fonts, 68, COLUMN_HEIGHT, 1.08, first(leaves.studio(), view)));
    own.put("address", AddressLines.of(view.address(), fonts, 43, 3));
    Colourway colours = leaves.colours(activity, view);
    return leaves.leaf(
        activity,
        format,
        view,
        "poster-billede.peb",
        own,
        Map.of("mark", leaves.studio().signs().mark(colours.whiteMark())),
        Map.of("photo", jpeg),
        Leaves.problems(activity, format, title));
  }

  private Column told(PosterView view) {
    return Column.fitted(
        fonts,
        190,
        25,
        List.of(
            Text.of(Face.HEAVY, 16, view.when().line()),
            Text.of(Face.TEXT, 16, view.summary()).below(0.6)));
  }

  private List<Text> facts(PosterView view) {
    return facts(leaves.studio(), view);
  }

  /** Where, price and sign-up, as every design without room for more has them. */
  static List<Text> facts(Studio studio, PosterView view) {
    List<Text> texts = new ArrayList<>();
    texts.add(Text.label(studio.texts().get("print.where"), 0));
    texts.add(Text.of(Face.HEAVY, 15, view.where().main()));
    texts.add(Text.of(Face.TEXT, 12.5, view.where().more()));
    texts.add(Text.of(Face.TEXT, 12.5, view.way()));
    texts.add(Text.label(studio.texts().get("print.price"), 1.6));
    for (Fact price : view.price()) {
      texts.add(Text.of(Face.HEAVY, 14, price.main()));
      texts.add(Text.of(Face.TEXT, 12, price.more()));
    }
    texts.add(Text.label(studio.texts().get("print.signup"), 1.6));
    texts.add(Text.of(Face.HEAVY, 14, view.signup().main()));
    texts.add(Text.of(Face.TEXT, 12, view.signup().more()));
    return texts;
  }

  /** The first time, and whom to ring. */
  static List<Text> first(Studio studio, PosterView view) {
    List<Text> texts = new ArrayList<>();
    for (int i = 0; i < view.first().size(); i++) {
      texts.add(
          i == 0
              ? Text.of(Face.TEXT, 13.5, view.first().get(i))
              : Text.of(Face.STRONG, 12, view.first().get(i)).below(0.8));
    }
    texts.add(0, Text.of(Face.HEAVY, 17, studio.texts().get("print.first-time")).heading());
    texts.addAll(phone(view));
    return texts;
  }

  static List<Text> phone(PosterView view) {
    List<Text> texts = new ArrayList<>();
    view.phone()
        .ifPresent(
            phone -> {
              texts.add(Text.of(Face.STRONG, 11, phone.label()).below(1.6));
              texts.add(Text.of(Face.HEAVY, 13, phone.who()));
              texts.add(Text.of(Face.HEAVY, 16, phone.number()));
            });
    return texts;
  }

  /** Day and time in the disc, each line as large as the circle is wide there. */
  private List<Disc> disc(When when) {
    List<String> lines = new ArrayList<>();
    if (when.rows().size() == 1) {
      When.Row row = when.rows().get(0);
      lines.add(narrowest(row.days()));
      if (!row.time().isEmpty()) {
        lines.addAll(times(row.time()));
      }
    } else {
      for (When.Row row : when.rows()) {
        String day = row.days().get(row.days().size() - 1);
        lines.add(row.time().isEmpty() ? day : day + " " + row.time());
      }
    }
    return placed(lines);
  }

  private String narrowest(List<String> days) {
    return days.stream()
        .filter(day -> fonts.width(Face.SLIM, day) < 4.4)
        .findFirst()
        .orElse(days.get(days.size() - 1));
  }

  /** "19.30–21.30" on one line would be small; "19.30" and "–21.30" are large. */
  private List<String> times(String time) {
    int dash = time.indexOf('–');
    boolean wide = fonts.width(Face.SLIM, time) > 4.2;
    return wide && dash > 0
        ? List.of(time.substring(0, dash), time.substring(dash))
        : List.of(time);
  }

  /** One line in the disc. */
  record Disc(String text, double size, double top) {}

  private List<Disc> placed(List<String> lines) {
    double size = lines.size() == 1 ? 30 : Math.min(26, 66.0 / lines.size());
    while (size > 5 && !inside(lines, size)) {
      size -= 0.25;
    }
    double leading = size * 0.96;
    double top = (DISC - leading * lines.size()) / 2 - size * 0.03;
    List<Disc> placed = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      placed.add(
          new Disc(
              Kerning.html(lines.get(i), leaves.studio().texts().rightToLeft()),
              Millimetres.rounded(size),
              Millimetres.rounded(top + i * leading)));
    }
    return placed;
  }

  /** Whether the corners of every line stand inside the circle. */
  private boolean inside(List<String> lines, double size) {
    double radius = DISC / 2 - 4;
    double leading = size * 0.96;
    for (int i = 0; i < lines.size(); i++) {
      double middle = (i + 0.5 - lines.size() / 2.0) * leading;
      double far = Math.abs(middle) + size * 0.33;
      double half = fonts.width(Face.SLIM, lines.get(i)) * size / 2;
      if (far * far + half * half > radius * radius) {
        return false;
      }
    }
    return true;
  }
}
