package dk.genklang.print;

import dk.genklang.model.Activity;
import dk.genklang.model.Image;
import dk.genklang.model.PosterDesign;
import dk.genklang.model.PrintFormat;
import dk.genklang.print.Column.Text;
import dk.genklang.print.Fit.Fitted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A poster with slips to tear off, in each of the three designs. The slips are cut along the dotted
 * lines; each says all one needs at home.
 */
final class TearoffLeaf {
  private static final int SLIPS = 8;

  /** A slip as it is read, upright: as long as the cut, as high as the slip is wide. */
  private static final double SLIP_LENGTH = 57;

  private static final double SLIP_HEIGHT = 24.2;
  private static final double PHOTO_SHAPE = 210.0 / 84;

  private final Leaves leaves;
  private final Studio studio;
  private final Fonts fonts;

  TearoffLeaf(Leaves leaves) {
    this.leaves = leaves;
    this.studio = leaves.studio();
    this.fonts = studio.fonts();
  }

  Draft of(Activity activity, PrintFormat format) {
    PosterDesign design = activity.poster().design().orElse(PosterDesign.RAAB);
    Optional<Image> image = activity.common().image().filter(it -> design == PosterDesign.BILLEDE);
    Optional<byte[]> photo = image.flatMap(it -> studio.photos().cut(it, PHOTO_SHAPE));
    PosterView view = leaves.view(activity);
    Map<String, Object> own = new HashMap<>();
    own.put("slips", SLIPS);
    own.put("slip", slip(view));
    own.put("slipTitle", slipTitle(view));
    own.put("slipAddress", AddressLines.small(view.address(), fonts, SLIP_LENGTH));
    own.put("alt", image.map(Image::alt).orElse(""));
    own.put("address", AddressLines.of(view.address(), fonts, 40, 3));
    String template =
        photo.isPresent()
            ? picture(own, view)
            : design == PosterDesign.OPSLAG ? board(own, view) : loud(own, view);
    return leaves.leaf(
        activity,
        format,
        view,
        template,
        own,
        drawings(activity, view),
        photo.map(jpeg -> Map.of("photo", jpeg)).orElse(Map.of()),
        Leaves.problems(activity, format, (Fitted) own.get("title")));
  }

  private String loud(Map<String, Object> own, PosterView view) {
    title(own, view, 190, 70, 28, 98);
    Column rule =
        Column.fitted(fonts, 190, 12, 1, List.of(Text.of(Face.STRONG, 16, view.when().line())));
    double room = 42 - (rule.height() > 0 ? rule.height() + 5 : 0);
    TimeRows rows =
        TimeRows.of(
            view.when(),
            fonts,
            190,
            Math.min(27, room - 7),
            Math.min(17, room - 7),
            Math.min(18, (room - 3) / view.when().rows().size()));
    own.put("when", rows.middle(100, room));
    own.put("rule", rule);
    own.put("told", Column.fitted(fonts, 142, 15, 1.1, told(view, 15)));
    own.put("where", Column.fitted(fonts, 74, 30, 1.06, where(view)));
    own.put("terms", Column.fitted(fonts, 65, 30, 1.06, terms(view)));
    own.put("first", Column.fitted(fonts, 142, 15.5, 1.06, first(view)));
    return "tearoff-raab.peb";
  }

  private String board(Map<String, Object> own, PosterView view) {
    title(own, view, 178, 56, 40, 103);
    TimeRows rows =
        TimeRows.of(
            view.when(), fonts, 178, 25, 15, Math.min(16, 27.0 / view.when().rows().size()));
    own.put("when", rows.middle(108, 31));
    Column told = Column.fitted(fonts, 85, 22, 1.06, told(view, 14));
    own.put("told", told);
    double room = 72 - told.height();
    own.put("facts", Column.fitted(fonts, 85, room, 1.04, PictureLeaf.facts(studio, view)));
    own.put("first", Column.fitted(fonts, 84, 29, 1.0, first(view)));
    own.put("phone", Column.fitted(fonts, 49, 22, 1.0, PictureLeaf.phone(view)));
    own.put("address", AddressLines.of(view.address(), fonts, 48, 3));
    return "tearoff-opslag.peb";
  }

  private String picture(Map<String, Object> own, PosterView view) {
    title(own, view, 190, 40, 88, 130);
    TimeRows rows =
        TimeRows.of(
            view.when(), fonts, 190, 17, 11, Math.min(13, 24.0 / view.when().rows().size()));
    own.put("when", rows.middle(132, 24));
    Column told = Column.fitted(fonts, 190, 16, 1.06, told(view, 14));
    own.put("told", told);
    double room = 70 - told.height();
    own.put("facts", Column.fitted(fonts, 68, room, 1.0, PictureLeaf.facts(studio, view)));
    own.put("first", Column.fitted(fonts, 68, room, 1.0, PictureLeaf.first(studio, view)));
    return "tearoff-billede.peb";
  }

  private void title(
      Map<String, Object> own,
      PosterView view,
      double width,
      double height,
      double top,
      double bottom) {
    Fitted title = Fit.title(fonts).fit(view.headline(), width, height, PosterLayout.SMALLEST_CAP);
    own.put("title", title);
    own.put("titleTop", Millimetres.rounded(top + (bottom - top - title.height()) / 2));
  }

  private static List<Text> told(PosterView view, double size) {
    return List.of(Text.of(Face.TEXT, size, view.summary()));
  }

  private List<Text> where(PosterView view) {
    return List.of(
        Text.label(studio.texts().get("print.where"), 0),
        Text.of(Face.HEAVY, 15, view.where().main()),
        Text.of(Face.TEXT, 12.5, view.where().more()),
        Text.of(Face.TEXT, 12.5, view.way()));
  }

  private List<Text> terms(PosterView view) {
    List<Text> texts = new ArrayList<>();
    texts.add(Text.label(studio.texts().get("print.price"), 0));
    view.price()
        .forEach(
            price -> {
              texts.add(Text.of(Face.HEAVY, 14, price.main()));
              texts.add(Text.of(Face.TEXT, 12, price.more()));
            });
    texts.add(Text.label(studio.texts().get("print.signup"), 1.2));
    texts.add(Text.of(Face.HEAVY, 14, view.signup().main()));
    texts.add(Text.of(Face.TEXT, 12, view.signup().more()));
    return texts;
  }

  private List<Text> first(PosterView view) {
    List<Text> texts = new ArrayList<>();
    texts.add(Text.of(Face.HEAVY, 13.5, studio.texts().get("print.first-time")).heading());
    texts.add(Text.of(Face.TEXT, 13, view.first().get(0)));
    return texts;
  }

  private Fitted slipTitle(PosterView view) {
    return new Fit(fonts, List.of(Face.NARROW, Face.SLIM), 0.96, 6, 2, 1.25)
        .fit(view.title(), SLIP_LENGTH, 8, 0);
  }

  /** When, where and the phone. */
  private Column slip(PosterView view) {
    List<Text> texts = new ArrayList<>();
    texts.add(line(Face.HEAVY, 10, slipTimes(view.when())));
    texts.add(line(Face.TEXT, 9, view.where().main()));
    view.phone().ifPresent(phone -> texts.add(line(Face.HEAVY, 10.5, phone.number())));
    double address = AddressLines.small(view.address(), fonts, SLIP_LENGTH).height();
    double room = SLIP_HEIGHT - slipTitle(view).height() - address;
    return Column.fitted(fonts, SLIP_LENGTH, room, 1.1, texts);
  }

  private static Text line(Face face, double size, String text) {
    return new Text("p", face, size, 1.12, 0, text);
  }

  /** The first two times; the poster stays on the wall, and the page has them all. */
  private static String slipTimes(When when) {
    return when.rows().stream()
        .limit(2)
        .map(row -> (row.days().get(row.days().size() - 1) + " " + row.time()).strip())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private Map<String, Drawing> drawings(Activity activity, PosterView view) {
    Colourway colours = leaves.colours(activity, view);
    Signs signs = studio.signs();
    Map<String, Drawing> drawings = new HashMap<>();
    drawings.put("corner", signs.draw(view.sign(), colours.corner()));
    drawings.put("mark", signs.mark(colours.mark()));
    drawings.put("mark-white", signs.mark(colours.whiteMark()));
    drawings.put("bricks", leaves.bricks().row(10, view.sign(), colours, activity.id()));
    for (int i = 0; i < Bricks.SMALL; i++) {
      drawings.put("brick" + i, leaves.bricks().small(i, view.sign(), colours, activity.id()));
    }
    return drawings;
  }
}
