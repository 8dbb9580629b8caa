package dk.genklang.print;

import dk.genklang.model.Access;
import dk.genklang.model.AccessFeature;
import dk.genklang.model.Activity;
import dk.genklang.model.PrintFormat;
import dk.genklang.model.Transport;
import dk.genklang.print.Column.Text;
import dk.genklang.print.Fit.Fitted;
import dk.genklang.text.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A flyer of two sides: the front invites, the back tells how it is to come the first time. */
final class FlyerLeaf {
  private static final double WIDTH = 132;
  private static final double SMALLEST_CAP = 8;

  private final Leaves leaves;
  private final Studio studio;
  private final Fonts fonts;
  private final Texts texts;

  FlyerLeaf(Leaves leaves) {
    this.leaves = leaves;
    this.studio = leaves.studio();
    this.fonts = studio.fonts();
    this.texts = studio.texts();
  }

  Draft of(Activity activity, PrintFormat format) {
    PosterView view = leaves.view(activity);
    Colourway colours = leaves.colours(activity, view);
    Map<String, Object> own = new HashMap<>();
    front(own, view);
    back(own, activity, view);
    Signs signs = studio.signs();
    Map<String, Drawing> drawings =
        Map.of(
            "corner", signs.draw(view.sign(), colours.corner()),
            "mark", signs.mark(colours.mark()),
            "mark-white", signs.mark(colours.whiteMark()),
            "bricks", leaves.bricks().row(5, view.sign(), colours, activity.id()),
            "back", leaves.bricks().row(5, view.sign(), colours, activity.id() + " back"));
    return leaves.leaf(activity, format, view, "flyer-a5.peb", own, drawings, Map.of(), List.of());
  }

  private void front(Map<String, Object> own, PosterView view) {
    Fitted title = Fit.title(fonts).fit(view.headline(), WIDTH, 55, SMALLEST_CAP);
    own.put("title", title);
    own.put("titleTop", Millimetres.rounded(23 + (56 - title.height()) / 2));
    boolean rule = !view.when().line().isEmpty();
    int rows = view.when().rows().size();
    TimeRows when =
        TimeRows.of(view.when(), fonts, WIDTH, 21, 13, Math.min(14, 28.0 / Math.max(2, rows)));
    own.put("when", when.middle(111.6, 36 - (rule ? 8 : 0)));
    own.put("rule", Column.fitted(fonts, WIDTH, 7, List.of(strong(12, view.when().line()))));
    own.put(
        "told", Column.fitted(fonts, WIDTH, 17, List.of(Text.of(Face.TEXT, 12.5, view.summary()))));
    double room = 48 - ((Column) own.get("told")).height();
    own.put("facts", Column.fitted(fonts, 62, room, 1.1, where(view)));
    own.put("terms", Column.fitted(fonts, 64, room - 11, 1.1, terms(view)));
  }

  private List<Text> where(PosterView view) {
    List<Text> facts = new ArrayList<>();
    facts.add(new Text("h2", Face.STRONG, 10, 1.2, 0, texts.get("print.where")));
    facts.add(Text.of(Face.HEAVY, 13, view.where().main()));
    facts.add(Text.of(Face.TEXT, 11, view.where().more()));
    return facts;
  }

  private List<Text> terms(PosterView view) {
    List<Text> facts = new ArrayList<>();
    facts.add(new Text("h2", Face.STRONG, 10, 1.2, 0, texts.get("print.price-signup")));
    view.price()
        .forEach(
            price -> {
              facts.add(Text.of(Face.HEAVY, 12, price.main()));
              facts.add(Text.of(Face.TEXT, 10.5, price.more()));
            });
    facts.add(Text.of(Face.HEAVY, 12, view.signup().main()));
    facts.add(Text.of(Face.TEXT, 10.5, view.signup().more()));
    return facts;
  }

  private void back(Map<String, Object> own, Activity activity, PosterView view) {
    own.put("steps", new FirstSteps(leaves).of(activity, view));
    List<Text> in = new ArrayList<>();
    activity.findYourWay().ifPresent(way -> in.add(Text.of(Face.TEXT, 11.5, tidy(way))));
    activity
        .meetingPoint()
        .filter(point -> activity.findYourWay().isEmpty())
        .ifPresent(point -> in.add(Text.of(Face.TEXT, 11.5, tidy(point))));
    stepFree(activity).ifPresent(text -> in.add(Text.of(Face.TEXT, 11.5, text)));
    List<Text> there = there(activity);
    boolean both = !in.isEmpty() && !there.isEmpty();
    double width = both ? 63 : WIDTH;
    own.put("in", way("print.find-in", width, in));
    own.put("there", way("print.find-there", width, there));
    own.put("both", both);
    own.put("way", !in.isEmpty() || !there.isEmpty());
    own.put("address", AddressLines.of(view.address(), fonts, 92, 2));
    double left = 26 - ((AddressLines) own.get("address")).height();
    own.put("contact", Column.fitted(fonts, 92, left, 1.06, contact(view)));
    own.put(
        "checked", texts.get("print.checked", studio.formats().date(activity.common().verified())));
  }

  private Column way(String label, double width, List<Text> lines) {
    List<Text> all = new ArrayList<>();
    if (!lines.isEmpty()) {
      all.add(Text.of(Face.HEAVY, 12, texts.get(label)).heading());
      all.addAll(lines);
    }
    return Column.fitted(fonts, width, 31, 1.06, all);
  }

  private Optional<String> stepFree(Activity activity) {
    return studio
        .catalog()
        .place(activity)
        .filter(p -> p.accessibility().of(AccessFeature.STEP_FREE_ENTRANCE) == Access.YES)
        .map(place -> texts.get("print.step-free") + ".");
  }

  private List<Text> there(Activity activity) {
    Optional<Transport> own = activity.transport();
    Optional<Transport> transport =
        own.or(() -> studio.catalog().place(activity).map(place -> place.transport()));
    return transport.stream()
        .flatMap(found -> found.said().stream())
        .limit(2)
        .map(text -> Text.of(Face.TEXT, 11.5, tidy(text)))
        .toList();
  }

  private List<Text> contact(PosterView view) {
    List<Text> contact = new ArrayList<>();
    view.phone()
        .ifPresent(
            phone -> {
              contact.add(strong(11, phone.label()));
              contact.add(Text.of(Face.HEAVY, 12, phone.who()));
              contact.add(Text.of(Face.HEAVY, 16, phone.number()));
              contact.add(Text.of(Face.TEXT, 10, phone.hours()));
            });
    return contact;
  }

  private static Text strong(double size, String text) {
    return Text.of(Face.STRONG, size, text);
  }

  private static String tidy(String text) {
    return Typography.tidy(text);
  }
}
