package dk.genklang.print;

import dk.genklang.model.Activity;
import dk.genklang.model.Host;
import dk.genklang.model.PrintFormat;
import dk.genklang.print.Column.Text;
import dk.genklang.print.Fit.Fitted;
import dk.genklang.text.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A sign for the door: welcome, who is the host today, until when, and whom to ring for a hand. */
final class SignLeaf {
  private final Leaves leaves;
  private final Studio studio;
  private final Fonts fonts;
  private final Texts texts;

  SignLeaf(Leaves leaves) {
    this.leaves = leaves;
    this.studio = leaves.studio();
    this.fonts = studio.fonts();
    this.texts = studio.texts();
  }

  Draft of(Activity activity, PrintFormat format) {
    PosterView view = leaves.view(activity);
    Colourway colours = leaves.colours(activity, view);
    Optional<Host> host = activity.host();
    String welcome = texts.get("print.welcome");
    Fitted word =
        new Fit(fonts, List.of(Face.NARROW, Face.SLIM), 0.92, 60, 1, 1).fit(welcome, 190, 56, 0);
    Map<String, Object> own = new HashMap<>();
    own.put("title", word);
    own.put("to", Column.fitted(fonts, 190, 28, 1.0, to(view)));
    own.put("hostName", host.flatMap(Host::name).orElse(""));
    own.put("hostSize", hostSize(host.flatMap(Host::name).orElse("")));
    own.put(
        "recognise",
        Column.fitted(
            fonts,
            190,
            13,
            1.0,
            List.of(Text.of(Face.HEAVY, 20, host.flatMap(Host::recognise).orElse("")))));
    own.put("hours", Column.fitted(fonts, 104, 60, 1.0, hours(activity, view)));
    own.put("help", Column.fitted(fonts, 76, 36, 1.0, help(view)));
    Signs signs = studio.signs();
    Map<String, Drawing> drawings =
        Map.of(
            "mark", signs.mark(colours.mark()),
            "bricks", leaves.bricks().row(5, view.sign(), colours, activity.id()),
            "bricks2", leaves.bricks().row(5, view.sign(), colours, activity.id() + " sign"));
    return leaves.leaf(activity, format, view, "sign-a4.peb", own, drawings, Map.of(), List.of());
  }

  private List<Text> to(PosterView view) {
    return List.of(
        Text.of(Face.HEAVY, 28, texts.get("print.welcome-to", view.title())),
        Text.of(Face.STRONG, 20, texts.get("print.come-in")).below(1));
  }

  private double hostSize(String name) {
    return name.isEmpty() ? 14 : Math.min(16, 168 / fonts.width(Face.HEAVY, name));
  }

  private List<Text> hours(Activity activity, PosterView view) {
    List<Text> hours = new ArrayList<>();
    hours.add(Text.of(Face.STRONG, 15, texts.get("print.hours")).heading());
    for (When.Row row : view.when().rows()) {
      hours.add(Text.of(Face.HEAVY, 26, (row.days().get(0) + " " + row.time()).strip()));
    }
    hours.add(Text.of(Face.TEXT, 15, view.when().line()));
    hours.add(Text.of(Face.STRONG, 15, texts.get("print.where")).heading().below(2.4));
    hours.add(
        Text.of(
            Face.HEAVY, 20, Typography.tidy(activity.meetingPoint().orElse(view.where().main()))));
    return hours;
  }

  private List<Text> help(PosterView view) {
    List<Text> help = new ArrayList<>();
    view.phone()
        .ifPresent(
            phone -> {
              help.add(Text.of(Face.STRONG, 16, texts.get("print.help")));
              help.add(Text.of(Face.HEAVY, 24, phone.number()).below(1));
              help.add(Text.of(Face.TEXT, 14, phone.who()));
            });
    return help;
  }
}
