import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes a municipality of any size, the same every time: 70 % activities, 20 % associations, 8 %
 * places, 2 % tools, each with a text of 60 to 120 words. Words are chosen as often as in real
 * texts, a few all the time and most of them seldom, and new compounds and names keep coming, so
 * that an index of it grows as a real one does. Needs no more than a JDK:
 *
 * <pre>java bench/Generate.java 10000 /tmp/large [da,en,ar]</pre>
 *
 * <p>Run it in the repository: categories, audiences, holidays and synonyms are the demo's. With
 * more than one language every tenth entry is translated to each. The content fits the day
 * 2026-11-20 ({@code --as-of}); the folder then holds {@code site-config.yml} and {@code content}.
 */
public final class Generate {
  private static final List<String> CATEGORIES =
      words(
          "musik mad kurser it spil natur kunst litteratur haandarbejde motion sport haandvaerk"
              + " samtale besoeg frivillig");
  private static final List<String> DAYS =
      words("monday tuesday wednesday thursday friday saturday");
  private static final List<String> PLACE_TYPES =
      words(
          "local-centre volunteer-house open-meeting-place village-hall library church housing");
  private static final List<String> SIZES = words("2-4 5-8 9-15 16-40");

  /** The first halves of compounds; the common ones first, as everywhere below. */
  private static final List<String> FIRST =
      words(
          "kaffe strikke kor have madlavnings nabo læse gå cykel natur spille skak bage lokal"
              + " frokost morgen aften formiddags dame herre familie musik sang guitar harmonika danse"
              + " motions gymnastik svømme båd fiske fugle blomster urte køkken brød suppe bål kort"
              + " bog skrive digte historie slægts arkiv foto film radio telefon lyd lys træ sten ler"
              + " papir akvarel tegne broderi sy væve uld hør læder møbel lampe ur smykke hunde kanin"
              + " høne heste bi æble pære kartoffel bær svampe vand vind sol måne stjerne vinter"
              + " sommer forårs efterårs uge jule påske venne børne ungdoms krolf petanque bordtennis"
              + " badminton bowling dart billard bridge whist banko quiz teater revy dukke trylle"
              + " blæser stryger jazz folke rock salme kirke skole havne strand skov mose bakke gade"
              + " torve by landsby mølle smedje savværks mejeri gårdbutiks frø kompost drivhus rose"
              + " dahlia tulipan lavendel hyben hylde brombær honning most eddike ost kage lagkage"
              + " vaffel pandekage grød fiskefrikadelle smørrebrøds sylte marmelade te saft vin"
              + " lydbogs avis tidsskrift kryds rim fortælle erindrings brev postkort frimærke mønt"
              + " modeltog modelfly drage kano kajak sejl ro fyr redning");

  /** Second halves: with article, definite, plural. */
  private static final List<String[]> SECOND =
      rows(
          "en klub|klubben|klubber en gruppe|gruppen|grupper et hold|holdet|hold en aften|aftenen|aftener"
              + " en kreds|kredsen|kredse et værksted|værkstedet|værksteder en café|cafeen|cafeer"
              + " en tur|turen|ture et bord|bordet|borde en dag|dagen|dage et laug|lauget|laug"
              + " en stue|stuen|stuer et træf|træffet|træf en have|haven|haver en fest|festen|fester"
              + " en time|timen|timer en kasse|kassen|kasser en kurv|kurven|kurve en bænk|bænken|bænke"
              + " en bog|bogen|bøger en vogn|vognen|vogne et skur|skuret|skure en pose|posen|poser"
              + " en krog|krogen|kroge en leg|legen|lege et møde|mødet|møder en sal|salen|sale"
              + " en prøve|prøven|prøver et marked|markedet|markeder en uge|ugen|uger et spil|spillet|spil"
              + " en runde|runden|runder en sti|stien|stier en gave|gaven|gaver en opskrift|opskriften|opskrifter"
              + " et album|albummet|albummer en samling|samlingen|samlinger en ven|vennen|venner"
              + " en bod|boden|boder en lygte|lygten|lygter et skilt|skiltet|skilte en krans|kransen|kranse");

  private static final List<String> NAME_START =
      words(
          "Sønder Nørre Vester Øster Ege Birke Linde Bøge Hol Ravns Ulve Bjerre Kær Mose Sand"
              + " Strand Mølle Kirke Præste Kongs Dronninge Bak Dal Eng Frede Gam Hav Hedes Hjort Hum"
              + " Jern Kalv Kild Klin Kors Lang Lyng Mark Ny Ols Pil Rav Rød Sejr Skov Smede Sten Svan"
              + " Sø Tang Tårn Vand Vid Ørs Å");
  private static final List<String> NAME_END =
      words(
          "by lund rup torp sted bjerg dal holm bæk høj ager mark borg toft næs strup lev løse vad"
              + " skov vig sund bro eng gård hus kilde krog");
  private static final List<String> PEOPLE =
      words(
          "Anna Peter Kirsten Jens Mette Hans Hanne Lars Anne Niels Karen Ole Inger Søren Lene"
              + " Jørgen Marie Erik Bodil Knud Gerda Svend Fatima Ali Amina Yusuf Maria Jan Elif Mehmet"
              + " Thea Viggo Asta Villads Ester Aksel Agnes Holger Rosa Birger");

  /** {e} compound with article, {d} definite, {p} plural, {n} place name, {f} first name, {t} number. */
  private static final List<String> SENTENCES =
      List.of(
          "Vi mødes, når {d} er klar, og så går snakken.",
          "{f} tager imod i døren og viser dig, hvor du kan sætte dig.",
          "Der står kaffe og te på bordet fra første minut.",
          "Du kan komme, som du er, og gå, når du har lyst.",
          "Den første gang får du {e} at låne, så du kan prøve.",
          "Bagefter går nogle videre til {d} ved {n}.",
          "Vi er som regel {t}, og der er plads til flere.",
          "{f} fra {n} har lavet {p} i mange år og deler gerne ud.",
          "Har du {e} derhjemme, så tag den med.",
          "Sidst sad vi ved {d}, til lyset gik ud, og grinede af det hele vejen hjem.",
          "Om vinteren er vi inde, og om sommeren flytter vi ud til {d}.",
          "Vi skiftes til at finde på noget, og din idé er lige så god som andres.",
          "En gang om året pakker vi {d} og tager til {n}.",
          "Ingen tæller point, men {f} husker alligevel, hvem der vandt.",
          "Du behøver ikke kunne noget på forhånd.",
          "Nogle taler mest, andre lytter, og begge dele er fint.",
          "I {d} hænger billeder af {p} fra dengang, det hele begyndte.",
          "Vejen går forbi {d} og ned mod {n}.",
          "{f} bager, {f} dækker bord, og resten vasker op.",
          "Spørg efter {f}, hvis du ikke kan finde {d}.",
          "Vi har {t} {p}, og de bliver brugt.",
          "Fra bussen er der {t} minutter til fods, og der er bænke undervejs.",
          "Til jul laver vi {e}, som alle i {n} kan se.",
          "Børn og børnebørn må gerne komme med.",
          "Når det regner, rykker vi ind i {d}.",
          "Den, der kommer først, tænder lyset.");

  private static final List<String> SUMMARIES =
      List.of(
          "Kom med til {e} ved {n}. Vi laver kaffe, og du finder hurtigt en plads.",
          "Her samles vi om {p}, snakker om løst og fast og hjælper hinanden.",
          "{f} og de andre holder {d} åben, så du kan kigge ind og være med.",
          "En fast aftale i ugen med {p}, god tid og nogen at følges hjem med.");

  private static final String TRANSLATED = "---\ntitle: %s\nsummary: %s\n---\n%s\n";

  private final int entries;
  private final Path content;
  private final List<String> languages;
  private final int areas;
  private final int associations;
  private final int places;

  private Generate(int entries, Path folder, List<String> languages) {
    this.entries = entries;
    this.content = folder.resolve("content");
    this.languages = languages;
    this.areas = Math.max(4, Math.min(400, entries / 250));
    this.associations = Math.max(1, entries / 5);
    this.places = Math.max(1, entries * 8 / 100);
  }

  public static void main(String... arguments) throws IOException {
    if (arguments.length < 2) {
      System.err.println("java bench/Generate.java ENTRIES FOLDER [LANGUAGES]");
      System.exit(2);
    }
    List<String> languages = List.of((arguments.length > 2 ? arguments[2] : "da").split(","));
    Path folder = Path.of(arguments[1]);
    new Generate(Integer.parseInt(arguments[0]), folder, languages).write();
    Files.writeString(folder.resolve("site-config.yml"), config(languages));
  }

  private static String config(List<String> languages) {
    return """
        title: Storeby
        municipality: Storeby Kommune
        tagline: Der er plads til én mere.
        base-url: https://storeby.example.org/
        language: da
        languages: [%s]
        contact: {phone: "00 00 00 00", email: storeby@example.org, address: "Rådhuset, Torvet 1, 9900 Storeby"}
        repository: {url: "https://git.example.org/storeby/site", branch: main}
        """
        .formatted(String.join(", ", languages));
  }

  private void write() throws IOException {
    for (String folder : List.of("activities", "associations", "places", "tools")) {
      Files.createDirectories(content.resolve(folder));
    }
    for (String table : List.of("categories", "audiences", "holidays", "synonyms")) {
      Files.copy(
          Path.of("content", table + ".yml"),
          content.resolve(table + ".yml"),
          java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
    tables();
    int tools = Math.max(1, entries * 2 / 100);
    for (int i = 0; i < entries - associations - places - tools; i++) {
      entry("activities", "aktivitet", i, this::activity);
    }
    for (int i = 0; i < associations; i++) {
      entry("associations", "forening", i, this::association);
    }
    for (int i = 0; i < places; i++) {
      entry("places", "sted", i, this::place);
    }
    for (int i = 0; i < tools; i++) {
      entry("tools", "redskab", i, (text, number) -> tool(text));
    }
  }

  private interface Body {
    String of(Text text, int number);
  }

  private void entry(String folder, String id, int number, Body body) throws IOException {
    Text text = new Text(folder.hashCode() * 1_000_003L + number);
    String title = text.title();
    String file = id + "-" + number;
    String common =
        "---\ntitle: %s\nsummary: \"%s\"\ncategories: [%s]\nkeywords: [%s, %s]\n"
            .formatted(
                title,
                text.filled(text.often(SUMMARIES)),
                text.often(CATEGORIES),
                text.compound(1).toLowerCase(Locale.ROOT),
                text.compound(2));
    String verified =
        "verified: 2026-%02d-%02d\nverified_by: Redaktionen\n"
            .formatted(9 + text.number(2), 1 + text.number(28));
    Files.writeString(
        content.resolve(folder).resolve(file + ".md"),
        common + verified + body.of(text, number) + "---\n" + text.body());
    if (number % 10 == 0) {
      for (String language : languages.subList(1, languages.size())) {
        Files.writeString(
            content.resolve(folder).resolve(file + "." + language + ".md"),
            TRANSLATED.formatted(
                (language.equals("ar") ? "نشاط " : "Come along: ") + title,
                language.equals("ar")
                    ? "نلتقي هنا كل أسبوع ونشرب القهوة معا ونتحدث مع الجيران."
                    : "We meet here every week, drink coffee together and talk with neighbours.",
                language.equals("ar") ? "أهلا وسهلا بكم." : "Everyone is welcome at " + title + "."));
      }
    }
  }

  private String activity(Text text, int number) {
    int place = text.number(places);
    String from = text.often(List.of("10:00", "14:00", "19:00", "09:30", "16:00"));
    String until = "%02d:00".formatted(Integer.parseInt(from.substring(0, 2)) + 2);
    String schedule =
        number % 20 == 0
            ? "  - every: once\n    on: 2026-12-%02d\n".formatted(1 + text.number(28))
            : number % 7 == 0
                ? "  - every: month\n    on: first %s\n    start: 2026-08-01\n    end: 2027-06-30\n"
                    .formatted(text.often(DAYS))
                : "  - every: week\n    on: [%s]\n    start: 2026-08-01\n    end: 2027-06-30\n    except: [jul]\n"
                    .formatted(text.often(DAYS));
    return """
        place: sted-%d
        organizer: forening-%d
        abc:
          active: "%s"
          together: "%s"
        schedule:
        %s    from: "%s"
            to: "%s"
        price: %s
        signup: {how: %s}
        contact: {role: Tovholder, phone: "00 %02d %02d %02d", email: aktivitet-%d@example.org}
        host: {name: %s, recognise: Gult tørklæde}
        first_time: "%s"
        audience: [%s]
        level: everyone
        group: {size: %s, form: drop-in}
        contribute: [%s, Brygge kaffe]
        benefit: "%s"
        """
        .formatted(
            place,
            number % associations,
            text.filled("Du er med til {e}, helt i dit eget tempo."),
            text.filled("Vi sidder sammen om {d} og hjælpes ad."),
            schedule,
            from,
            until,
            number % 3 == 0 ? "{amount: %d, per: time}".formatted(10 + 5 * text.number(10)) : "free",
            number % 4 == 0 ? "phone" : "drop-in",
            text.number(100),
            text.number(100),
            text.number(100),
            number,
            text.often(PEOPLE),
            text.filled("{f} møder dig ved {d} og viser rundt."),
            text.often(List.of("alle", "seniorer", "familier", "nytilflyttere", "unge")),
            text.often(SIZES),
            text.filled("Hente {p}"),
            text.filled("Nye bekendte, {e} og en grund til at komme ud."));
  }

  private String association(Text text, int number) {
    return """
        areas: [omraade-%d]
        type: association
        offers:
          - {name: %s, how: "%s"}
        contact: {role: Formanden, phone: "00 %02d %02d %02d", email: forening-%d@example.org, hours: Mandag 16-18}
        membership_fee: %d kr. om året
        website: https://example.org/forening-%d
        welcomes: open
        """
        .formatted(
            number % areas,
            text.title(),
            text.filled("Vi mødes om {p} og deler det, vi kan."),
            text.number(100),
            text.number(100),
            text.number(100),
            number,
            50 + 25 * text.number(10),
            number);
  }

  private String place(Text text, int number) {
    int area = number % areas;
    return """
        areas: [omraade-%d]
        type: %s
        address: {street: %s %d, postcode: "%d", city: %s}
        location: {lat: %.4f, lon: %.4f}
        opening_hours: {monday: "09:00-16:00", wednesday: "09:00-18:00", thursday: "09:00-16:00"}
        transport: "%s"
        accessibility: {step-free-entrance: yes, accessible-toilet: %s, accessible-parking: yes, lift: no, hearing-loop: partly, seating: yes}
        contact: {role: Skranken, phone: "00 %02d %02d %02d"}
        """
        .formatted(
            area,
            text.often(PLACE_TYPES),
            text.name() + "vej",
            1 + text.number(90),
            9000 + area,
            areaName(area),
            56.5 + area / 20 * 0.02 + text.number(200) / 10_000.0,
            11.0 + area % 20 * 0.02 + text.number(200) / 10_000.0,
            text.filled("Bus {t} holder ved {d}, og der er parkering bag huset."),
            number % 5 == 0 ? "no" : "yes",
            text.number(100),
            text.number(100),
            text.number(100));
  }

  private String tool(Text text) {
    return """
        areas: all
        type: checklist
        purpose: "%s"
        participants: 4-12
        minutes: %d
        preparation: little
        steps:
          - "%s"
          - "%s"
          - "%s"
        source: Storeby Kommune
        rights: Fri brug
        """
        .formatted(
            text.filled("At samle jer om {p} og få alle med."),
            15 * (1 + text.number(5)),
            text.filled("Stil {d} frem."),
            text.filled("Lad alle fortælle om {e}."),
            text.filled("Aftal, hvem der tager {p} med næste gang."));
  }

  private void tables() throws IOException {
    Files.writeString(
        content.resolve("areas.yml"),
        IntStream.range(0, areas)
            .mapToObj(
                i ->
                    """
                    - id: omraade-%1$d
                      name: %2$s
                      summary: Her er der kort fra dør til dør, og nogen hilser altid.
                      postcodes: ["%3$d"]
                      neighbours: [omraade-%4$d, omraade-%5$d]
                      bridge_builder: brobygger-%1$d
                      center: {lat: %6$.3f, lon: %7$.3f}
                    """
                        .formatted(
                            i,
                            areaName(i),
                            9000 + i,
                            (i + 1) % areas,
                            (i + areas - 1) % areas,
                            56.51 + i / 20 * 0.02,
                            11.01 + i % 20 * 0.02))
            .collect(Collectors.joining()));
    Files.writeString(
        content.resolve("contacts.yml"),
        IntStream.range(0, areas)
            .mapToObj(
                i ->
                    """
                    - id: brobygger-%1$d
                      role: bridge-builder
                      name: Brobyggeren i %2$s
                      areas: [omraade-%1$d]
                      phone: "00 %3$02d %4$02d 00"
                      email: brobygger-%1$d@example.org
                      hours: Hverdage 9-12
                    """
                        .formatted(i, areaName(i), i / 100, i % 100))
            .collect(Collectors.joining()));
  }

  private static String areaName(int area) {
    return NAME_START.get(area % NAME_START.size())
        + NAME_END.get(area / NAME_START.size() * 7 % NAME_END.size())
        + (area < NAME_START.size() ? "" : "gård");
  }

  private static List<String> words(String text) {
    return List.of(text.split(" "));
  }

  private static List<String[]> rows(String text) {
    List<String[]> rows = new ArrayList<>();
    for (String row : text.split(" (?=en |et )")) {
      rows.add(row.split("\\|"));
    }
    return rows;
  }

  /** The words of one entry. */
  private static final class Text {
    private static final Pattern SLOT = Pattern.compile("\\{([a-z])}");
    private final SplittableRandom random;

    Text(long seed) {
      random = new SplittableRandom(seed);
    }

    int number(int below) {
      return random.nextInt(below);
    }

    /** One of a list, the first ones much more often than the last. */
    <T> T often(List<T> list) {
      return list.get((int) (list.size() * Math.pow(random.nextDouble(), 2.2)));
    }

    /**
     * A compound of two words, or now and then of three.
     *
     * @param form 0 with article, 1 definite, 2 plural
     */
    String compound(int form) {
      String second = often(SECOND)[form];
      String article = form == 0 ? second.substring(0, 3) : "";
      String longer = random.nextInt(12) == 0 ? often(FIRST) : "";
      return article + longer + often(FIRST) + second.substring(article.length());
    }

    String name() {
      String middle = random.nextInt(4) == 0 ? often(NAME_END) + "s" : "";
      return often(NAME_START) + middle + often(NAME_END);
    }

    String title() {
      String compound = compound(1);
      return Character.toUpperCase(compound.charAt(0)) + compound.substring(1) + " i " + name();
    }

    String filled(String sentence) {
      Matcher slot = SLOT.matcher(sentence);
      String text =
          slot.replaceAll(
              match ->
                  switch (match.group(1)) {
                    case "e" -> compound(0);
                    case "d" -> compound(1);
                    case "p" -> compound(2);
                    case "n" -> name();
                    case "f" -> often(PEOPLE);
                    default -> String.valueOf(2 + number(20));
                  });
      return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** 60 to 120 words in paragraphs. */
    String body() {
      int wanted = 60 + number(50);
      StringBuilder text = new StringBuilder();
      int sentences = 0;
      for (int words = 0; words < wanted; sentences++) {
        String sentence = filled(SENTENCES.get(number(SENTENCES.size())));
        words += sentence.split(" ").length;
        text.append(sentence).append(sentences % 3 == 2 ? "\n\n" : " ");
      }
      return text.toString().strip().replace(" \n", "\n") + "\n";
    }
  }
}
