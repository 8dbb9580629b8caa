package dk.genklang.print;

/** Content for the papers of places, areas, tools and collections. */
final class PaperSite {
  static final String PLACE =
      """
      -- content/places/huset.md --
      ---
      title: Huset
      summary: Et hus med kaffe på kanden og plads til én mere.
      areas: [byen]
      categories: [mad]
      verified: 2026-10-01
      address: {street: Bygaden 1, postcode: "0100", city: Byen}
      opening_hours: {monday: "09:00-16:00", tuesday: "09:00-16:00", friday: "10:00-12:00"}
      opening_exceptions:
        - {date: 2026-12-24, hours: closed, note: Juleaften}
      transport: {bus: Linje 1 til døren, parking: Ved muren}
      accessibility: {step-free-entrance: yes, lift: no}
      host: {name: Vagten, recognise: Grøn vest}
      contact: {role: Huset, phone: "00 00 00 20"}
      ---
      Kom ind.
      """;

  private PaperSite() {}

  /** An activity at the house. */
  static String here(String id, String title, String schedule) {
    return PrintShop.activity(
        id, title, "place: huset\nsetting: at-place\nschedule:\n" + schedule.strip().indent(2));
  }

  static String weekly(String day, String from, String to) {
    return "- {every: week, on: [%s], from: \"%s\", to: \"%s\", start: 2026-09-01}"
        .formatted(day, from, to);
  }

  /** Activities at the house, spread over the week. */
  static String many(int count) {
    String[] days = {"monday", "tuesday", "wednesday", "thursday", "friday"};
    String[] titles = {
      "Krolf",
      "Fællesspisning i forsamlingshuset",
      "Reparationsværkstedsaften for cykler og radioer",
      "Kaffe",
      "Syng med"
    };
    StringBuilder files = new StringBuilder();
    for (int i = 0; i < count; i++) {
      int hour = 9 + i * 3 % 12;
      files.append(
          here(
              "a" + i,
              titles[i % titles.length] + " " + (i + 1),
              weekly(days[i % 5], "%02d:00".formatted(hour), "%02d:30".formatted(hour + 1))));
    }
    return files.toString();
  }

  static String tool(String id, String type, String title, String more) {
    return """
        -- content/tools/%s.md --
        ---
        title: "%s"
        summary: Et redskab, som man kan tage i hånden og bruge med det samme.
        areas: all
        categories: [spil]
        verified: 2026-10-01
        type: %s
        %s
        source: Prøven
        rights: Fri brug
        ---
        Tag det frem.
        """
        .formatted(id, title, type, more.strip());
  }

  static String list(String key, int count, String text) {
    StringBuilder list = new StringBuilder(key + ":\n");
    for (int i = 1; i <= count; i++) {
      list.append("  - \"").append(text.replace("#", String.valueOf(i))).append("\"\n");
    }
    return list.toString();
  }

  static String collection(String id, String title, String... refs) {
    StringBuilder entries = new StringBuilder();
    for (String ref : refs) {
      entries.append("  - ").append(ref).append('\n');
    }
    return """
        -- content/collections/%s.md --
        ---
        title: "%s"
        summary: Noget for en bestemt dag og en bestemt lyst.
        areas: all
        categories: [mad]
        verified: 2026-10-01
        entries:
        %s
        ---
        Vælg selv.
        """
        .formatted(id, title, entries.toString().stripTrailing());
  }
}
