package dk.genklang.print;

import dk.genklang.catalog.Catalog;
import dk.genklang.config.SiteConfig;
import dk.genklang.model.Abc;
import dk.genklang.model.Access;
import dk.genklang.model.AccessFeature;
import dk.genklang.model.Accessibility;
import dk.genklang.model.Activity;
import dk.genklang.model.Address;
import dk.genklang.model.AreaScope;
import dk.genklang.model.Category;
import dk.genklang.model.Common;
import dk.genklang.model.ContactPoint;
import dk.genklang.model.Content;
import dk.genklang.model.Entry;
import dk.genklang.model.Frequency;
import dk.genklang.model.Kind;
import dk.genklang.model.Markdown;
import dk.genklang.model.OrdinalDay;
import dk.genklang.model.Origin;
import dk.genklang.model.Place;
import dk.genklang.model.Poster;
import dk.genklang.model.PosterColour;
import dk.genklang.model.Price;
import dk.genklang.model.Ref;
import dk.genklang.model.Schedule;
import dk.genklang.model.Setting;
import dk.genklang.model.Signup;
import dk.genklang.model.SignupHow;
import dk.genklang.model.Status;
import dk.genklang.model.Synonyms;
import dk.genklang.model.Transport;
import dk.genklang.model.Visibility;
import dk.genklang.problem.Position;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A tiny municipality: one activity at one place, with what a test changes. */
final class Samples {
  static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

  private String id = "krolf";
  private String title = "Krolf";
  private String summary =
      "Kugler, køller og frisk luft. Vi spiller to og to, og kaffen venter i skuret bagefter.";
  private String category = "sport";
  private Status status = Status.ACTIVE;
  private Optional<String> alert = Optional.empty();
  private Setting setting = Setting.AT_PLACE;
  private List<Schedule> schedule =
      List.of(weekly(LocalTime.of(10, 0), LocalTime.of(12, 0), DayOfWeek.TUESDAY));
  private Optional<String> first =
      Optional.of(
          "Sig, at du er ny. Banevagten låner dig en kølle og går den første runde med dig.");
  private Poster poster = Poster.UNSAID;

  static Samples krolf() {
    return new Samples();
  }

  Samples id(String value) {
    id = value;
    return this;
  }

  Samples title(String value) {
    title = value;
    return this;
  }

  Samples summary(String value) {
    summary = value;
    return this;
  }

  Samples category(String value) {
    category = value;
    return this;
  }

  Samples status(Status value, String why) {
    status = value;
    alert = Optional.of(why).filter(text -> !text.isEmpty());
    return this;
  }

  Samples setting(Setting value) {
    setting = value;
    return this;
  }

  Samples schedule(Schedule... values) {
    schedule = List.of(values);
    return this;
  }

  Samples first(String value) {
    first = Optional.of(value);
    return this;
  }

  Samples colour(PosterColour value) {
    poster = new Poster(Optional.empty(), Optional.of(value));
    return this;
  }

  static Schedule weekly(LocalTime from, LocalTime to, DayOfWeek... days) {
    return schedule(Frequency.WEEK, 1, List.of(days), List.of(), List.of(), from, to);
  }

  static Schedule everySecondWeek(LocalTime from, LocalTime to, DayOfWeek... days) {
    return schedule(Frequency.WEEK, 2, List.of(days), List.of(), List.of(), from, to);
  }

  static Schedule monthly(LocalTime from, LocalTime to, OrdinalDay... days) {
    return schedule(Frequency.MONTH, 1, List.of(), List.of(days), List.of(), from, to);
  }

  static Schedule on(LocalTime from, LocalTime to, LocalDate... days) {
    return schedule(
        days.length == 1 ? Frequency.ONCE : Frequency.DATES,
        1,
        List.of(),
        List.of(),
        List.of(days),
        from,
        to);
  }

  private static Schedule schedule(
      Frequency every,
      int interval,
      List<DayOfWeek> days,
      List<OrdinalDay> ordinals,
      List<LocalDate> dates,
      LocalTime from,
      LocalTime to) {
    return new Schedule(
        every,
        interval,
        days,
        ordinals,
        dates,
        from,
        Optional.of(to),
        Optional.of(LocalDate.of(2026, 1, 6)).filter(start -> dates.isEmpty()),
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  Activity activity() {
    return new Activity(
        common(new Ref(Kind.ACTIVITY, id), title, summary),
        new Abc(Optional.of("Du rører dig."), Optional.empty(), Optional.empty()),
        Optional.empty(),
        setting == Setting.AT_PLACE ? Optional.of("hallen") : Optional.empty(),
        setting,
        Optional.empty(),
        Optional.empty(),
        schedule,
        List.of(Price.FREE),
        new Signup(SignupHow.DROP_IN, Optional.empty(), Optional.empty()),
        Optional.of(
            new ContactPoint(
                Optional.empty(),
                Optional.of("Banevagten"),
                Optional.empty(),
                Optional.of("00 00 00 00"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty())),
        Optional.empty(),
        first,
        Optional.empty(),
        false,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        "En makker.",
        Optional.empty(),
        Optional.empty(),
        List.of("da"),
        List.of(),
        poster);
  }

  Catalog catalog() {
    return catalog(List.of(this));
  }

  static Catalog catalog(List<Samples> samples) {
    List<Entry> entries = new ArrayList<>();
    samples.forEach(sample -> entries.add(sample.activity()));
    entries.add(hall());
    Content content =
        new Content(
            entries,
            Map.of(),
            List.of(),
            List.of(
                new Category(
                    "sport",
                    origin("categories.yml"),
                    "Sport",
                    Optional.empty(),
                    Optional.empty(),
                    List.of()),
                new Category(
                    "mad",
                    origin("categories.yml"),
                    "Mad og fællesskab",
                    Optional.empty(),
                    Optional.empty(),
                    List.of())),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Synonyms.NONE,
            Map.of(),
            Map.of(),
            Map.of(),
            List.of());
    return Catalog.of(content, config(), TODAY, false);
  }

  static SiteConfig config() {
    return new SiteConfig(
        "Genklang",
        "Åvang Kommune",
        Optional.empty(),
        URI.create("https://example.org/"),
        "da",
        List.of("da"),
        ZoneId.of("Europe/Copenhagen"),
        new SiteConfig.Theme(Optional.empty(), Map.of()),
        new SiteConfig.Office(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
        new SiteConfig.AccessibilityStatement(Optional.empty(), Optional.empty(), Optional.empty()),
        Optional.empty(),
        new SiteConfig.Checks(365, Optional.empty(), 45),
        new SiteConfig.PrintSettings(Map.of(), false),
        Optional.empty());
  }

  private static Place hall() {
    return new Place(
        new Samples().common(new Ref(Kind.PLACE, "hallen"), "Åvang Hallen", "En hal."),
        Optional.empty(),
        new Address("Engvej 12", "9961", "Åvang"),
        Optional.empty(),
        false,
        List.of(),
        List.of(),
        new Transport(
            Optional.of("Bus 4"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        new Accessibility(Map.of(AccessFeature.STEP_FREE_ENTRANCE, Access.YES), Optional.empty()),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private Common common(Ref ref, String itsTitle, String itsSummary) {
    return new Common(
        ref,
        origin(ref.kind().folder() + "/" + ref.id() + ".md"),
        "da",
        Set.of(),
        itsTitle,
        itsSummary,
        AreaScope.ALL,
        List.of(category),
        List.of(),
        Optional.empty(),
        status,
        alert,
        LocalDate.of(2026, 8, 1),
        Optional.empty(),
        Visibility.ALWAYS,
        false,
        Optional.empty(),
        List.of(),
        new Markdown("", new Position("content/x.md", 1, 1)));
  }

  private static Origin origin(String file) {
    Position whole = new Position("content/" + file, 2, 1);
    return new Origin(whole, Map.of("title", new Position("content/" + file, 2, 8)));
  }
}
