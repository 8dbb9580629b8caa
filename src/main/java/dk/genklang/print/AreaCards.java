package dk.genklang.print;

import dk.genklang.model.Area;
import dk.genklang.model.PosterColour;
import dk.genklang.model.PrintFormat;
import dk.genklang.model.Ref;
import java.util.List;
import java.util.stream.DoubleStream;

/** The small papers of an area, several on a sheet: who to ring, and where one is referred to. */
final class AreaCards implements Design {
  private static final double[] SCALES = {1, 0.94, 0.88, 0.82};
  private static final Colourway.Tile RING =
      new Colourway.Tile(Colourway.SUN, Colourway.CORAL, Colourway.PETROL, Colourway.WHITE);
  private static final Colourway.Tile SIDE =
      new Colourway.Tile(Colourway.FOREST, Colourway.SUN, Colourway.CORAL, Colourway.WHITE);
  private static final Colourway.Tile TALK =
      new Colourway.Tile(Colourway.FOREST, Colourway.SUN, Colourway.CORAL, Colourway.PETROL);
  private static final Repeats CARDS = new Repeats(2, 5, 20, 13.5, 85, 54);
  private static final Repeats SLIPS = new Repeats(1, 3, 0, 0, 210, 99);

  private final Desk desk;

  AreaCards(Desk desk) {
    this.desk = desk;
  }

  @Override
  public List<Sheet> sheets(Ref ref, PrintFormat format) {
    Area area = desk.catalog().area(ref.id()).orElseThrow();
    return DoubleStream.of(SCALES).mapToObj(scale -> sheet(area, format, scale)).toList();
  }

  private Sheet sheet(Area area, PrintFormat format, double scale) {
    boolean card = format == PrintFormat.CONTACT_CARD;
    Caller caller = desk.bridgeBuilder(area);
    String title = desk.t(card ? "papers.contact-card" : "papers.referral-slips", area.name());
    Colourway colours = Colourway.of(PosterColour.SOL);
    Composition page =
        new Composition(desk, title, desk.t("papers.contact-card-subject", area.name()))
            .put("area", area.name())
            .put("caller", caller)
            .put("phone", desk.heading(caller.phone(), 56, 9, card ? 7.4 : 8.6, 1))
            .draw("ring", desk.studio().signs().draw("ekko", RING).turned(1))
            .draw("talk", desk.studio().signs().draw("samtale", TALK))
            .draw("side", desk.studio().signs().draw("ekko", SIDE).turned(2))
            .draw("mark", desk.studio().signs().mark(colours.mark()));
    if (card) {
      page.code(desk.url(area.ref()), 56, 2);
    }
    return page.sheet(
            card ? "contact-card.peb" : "referral-slips.peb",
            area.origin().file(),
            format,
            scale,
            1,
            desk.catalog().asOf().withDayOfYear(1))
        .repeated(card ? CARDS : SLIPS);
  }
}
