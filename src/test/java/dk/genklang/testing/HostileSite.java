package dk.genklang.testing;

import java.nio.file.Path;
import java.util.List;

/**
 * A whole site of which somebody with bad intentions wrote every text: for each line of {@link
 * HostileTexts} an entry of each kind that has it in all its fields, and tables and configuration.
 */
public final class HostileSite {
  /** {@code ¤} stands for the hostile line, {@code %s} for a number, {@code #} for a text. */
  private static final String ENTRIES =
      """
      -- content/activities/a%s.md --
      ---
      title: ¤t
      summary: ¤s
      keywords: [¤]
      areas: [byen]
      categories: [mad]
      verified: 2026-10-01
      verified_by: ¤
      abc: {active: ¤, together: ¤, meaningful: ¤}
      organizer: f%s
      place: p%s
      find_your_way: ¤
      schedule: [{every: week, on: [monday], from: "10:00", to: "12:00", start: 2026-09-07, note: ¤}]
      price: {amount: 20, per: time, note: ¤}
      signup: {how: drop-in}
      contact: {role: ¤, phone: "00 00 00 63", email: krolf@example.org, hours: ¤}
      host: {name: ¤, recognise: ¤}
      first_time: ¤
      companion: {who: ¤, phone: "00 00 00 12"}
      requirements: ¤
      contribute: [¤, ¤]
      influence: ¤
      benefit: ¤
      transport: {bus: ¤, carpool: ¤, parking: ¤}
      bring: ¤
      ---
      #
      -- content/associations/f%s.md --
      ---
      title: ¤t
      summary: ¤s
      areas: [byen]
      categories: [mad]
      verified: 2026-10-01
      type: association
      offers: [{name: ¤, how: ¤, where: ¤}]
      contact: {role: ¤, phone: "00 00 00 63"}
      membership_fee: ¤
      volunteer: {tasks: ¤, time: ¤, trial: ¤}
      ---
      #
      -- content/places/p%s.md --
      ---
      title: ¤t
      summary: ¤s
      areas: [byen]
      verified: 2026-10-01
      type: open-meeting-place
      address: {street: ¤, postcode: "0100", city: ¤}
      opening_hours: {monday: "09:00-13:00"}
      transport: {bus: ¤}
      accessibility: {step-free-entrance: yes, note: ¤}
      rooms: [{name: ¤, seats: 32, kitchen: yes}]
      cafe: ¤
      host: {name: ¤, recognise: ¤}
      contact: {role: ¤, phone: "00 00 00 48"}
      ---
      #
      -- content/tools/t%s.md --
      ---
      title: ¤t
      summary: ¤s
      areas: all
      categories: [mad]
      verified: 2026-10-01
      type: sign
      purpose: ¤
      participants: ¤
      steps: [¤]
      cards: [¤]
      fields: [¤]
      prompts: [¤]
      source: ¤
      rights: ¤
      ---
      #
      -- content/collections/c%s.md --
      ---
      title: ¤t
      summary: ¤s
      areas: all
      verified: 2026-10-01
      intro: ¤
      entries: [activity/a%s, place/p%s]
      ---
      #
      -- content/stories/s%s.md --
      ---
      title: ¤t
      summary: ¤s
      areas: [byen]
      verified: 2026-10-01
      quote: ¤
      consent: 2026-10-08
      about: activity/a%s
      ---
      #
      -- content/grants/g%s.md --
      ---
      title: ¤t
      summary: ¤s
      areas: all
      verified: 2026-10-01
      apply: ¤
      examples: [¤]
      ---
      #
      """;

  private static final String TABLES =
      """
      -- site-config.yml --
      title: ¤
      municipality: ¤
      tagline: ¤
      base-url: https://proeve.example.org/
      languages: [da, ar]
      contact: {phone: "00 00 00 00", email: proeve@example.org, address: ¤, hours: ¤}
      -- content/areas.yml --
      - {id: byen, name: ¤, postcodes: ["0100"], villages: [¤], bridge_builder: brobygger}
      -- content/categories.yml --
      - {id: mad, name: ¤t}
      -- content/contacts.yml --
      - {id: brobygger, role: bridge-builder, name: ¤, areas: [byen], phone: "00 00 00 11", hours: ¤}
      -- content/links.yml --
      - {title: ¤, url: "https://example.org/", summary: ¤}
      -- content/synonyms.yml --
      - [¤, ¤]
      """;

  private static final int TITLE = 60;

  private HostileSite() {}

  /** How many entries of each kind it has. */
  public static int size() {
    return HostileTexts.LINES.size();
  }

  public static TinySite in(Path folder) {
    StringBuilder files = new StringBuilder();
    for (int i = 0; i < size(); i++) {
      List<String> bodies = HostileTexts.MARKDOWN;
      files.append(
          written(ENTRIES.replace("%s", "" + i), HostileTexts.LINES.get(i))
              .replace("\n#\n", "\n" + bodies.get(i % bodies.size()) + "\n"));
    }
    files.append(written(TABLES, "</title></script>\"'><script>window.ran=1</script>"));
    return TinySite.in(folder, files.toString());
  }

  /** With the line in every field, as a title, and as a summary, which may not be so short. */
  private static String written(String files, String line) {
    String title = line.substring(0, Math.min(line.length(), TITLE));
    return files
        .replace("¤t", quoted(title))
        .replace("¤s", quoted(line + " og noget mere om det"))
        .replace("¤", quoted(line));
  }

  /** In double quotes, where YAML reads the same escapes as JSON. */
  private static String quoted(String line) {
    return '"' + line.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
