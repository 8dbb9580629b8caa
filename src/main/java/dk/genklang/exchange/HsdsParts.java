package dk.genklang.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What services, organizations and locations of HSDS are made of. */
final class HsdsParts {
  private static final Pattern DEGREES = Pattern.compile("-?\\d{1,3}(?:\\.\\d{1,30})?");
  private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(?:-[a-z0-9]+)*");
  private static final Pattern NOTHING = Pattern.compile("0+(?:\\.0+)?");
  private static final int DECIMALS = 6;

  /** Longer than this it is a sentence. */
  private static final int LONGEST_AREA = 40;

  private static final String AUDIENCE = "audience";
  private static final String KRONER = "DKK";

  private final Names names;

  HsdsParts(Names names) {
    this.names = names;
  }

  /** Name and description. */
  void common(Thing thing, Filling entry) {
    thing.text("name").ifPresent(entry::title);
    thing.text("description").map(Html::description).ifPresent(entry::description);
  }

  /**
   * Whom to ask. A name that is not the title as well is taken for a person's, so that {@code
   * check} asks for the consent.
   */
  void contact(Thing thing, Filling entry) {
    List<Thing> holders =
        Stream.concat(Stream.of(thing), thing.all("service_at_locations").stream()).toList();
    List<Thing> contacts =
        holders.stream()
            .map(it -> it.all("contacts"))
            .filter(found -> !found.isEmpty())
            .findFirst()
            .orElse(List.of());
    Optional<Thing> first = contacts.stream().findFirst();
    Optional<String> title = first.flatMap(it -> it.text("title"));
    Optional<String> name = first.flatMap(it -> it.text("name"));
    Optional<Thing> phone =
        Stream.concat(first.stream(), holders.stream())
            .flatMap(it -> it.all("phones").stream())
            .findFirst();
    entry.put("contact.role", title);
    entry.put("contact.name", name.filter(it -> !title.equals(Optional.of(it))));
    entry.put("contact.phone", phone.flatMap(it -> it.text("number")).map(HsdsParts::unquoted));
    entry.put("contact.email", first.flatMap(it -> it.text("email")).or(() -> thing.text("email")));
    entry.put("contact.hours", phone.flatMap(it -> it.text("description")));
    contacts.stream()
        .skip(1)
        .flatMap(it -> it.joined(", ", "name", "title", "email").stream())
        .forEach(it -> entry.setAside("contact", it));
  }

  /** What it costs, in kroner. */
  void prices(Thing service, Filling entry) {
    List<Thing> costs = service.all("cost_options").stream().limit(Keys.MOST_ITEMS).toList();
    if (costs.isEmpty()) {
      service.text("fees_description").ifPresent(fees -> entry.setAside("price", fees));
    }
    int number = 0;
    for (Thing cost : costs) {
      String path = "price." + (number + 1) + ".";
      String amount = cost.text("amount").orElse("");
      String currency = cost.text("currency").orElse(KRONER);
      if (costs.size() == 1 && NOTHING.matcher(amount).matches()) {
        entry.put("price", "free");
      } else if (currency.equalsIgnoreCase(KRONER) && entry.fits(path + "amount", amount)) {
        number++;
        entry.put(path + "amount", amount);
        entry.put(path + "note", cost.text("amount_description"));
        entry.put(path + "for", cost.text("option"));
      } else {
        entry.setAside("price", amount + " " + currency);
      }
    }
  }

  /** Everything about a meeting place but its name. */
  void place(Thing location, Optional<Thing> address, Filling entry) {
    location.text("description").map(Html::description).ifPresent(entry::description);
    address.ifPresent(
        it -> {
          entry.put("address.street", it.joined(", ", "address_1", "address_2"));
          entry.put("address.postcode", it.text("postal_code"));
          entry.put("address.city", it.text("city"));
        });
    String lat = degrees(location, "latitude");
    String lon = degrees(location, "longitude");
    if (entry.fits("location.lat", lat) && entry.fits("location.lon", lon)) {
      entry.put("location.lat", lat);
      entry.put("location.lon", lon);
    } else if (!lat.isEmpty() || !lon.isEmpty()) {
      entry.setAside("location", lat + ", " + lon);
    }
    entry.put("transport", location.text("transportation"));
    String access =
        location.all("accessibility").stream()
            .flatMap(it -> it.joined(": ", "description", "details").stream())
            .collect(Collectors.joining("\n"));
    entry.put("accessibility.note", Optional.of(access).filter(text -> !text.isEmpty()));
    HsdsSchedules.putHours(location.all("schedules"), entry);
    contact(location, entry);
  }

  /** The areas that a service is for: by their names, or by ids made of short ones. */
  void areas(Thing service, Filling entry) {
    List<String> areas = new ArrayList<>();
    for (Thing area : service.all("service_areas")) {
      String name = area.text("name").orElse("");
      Optional<String> known = names.id("areas", name);
      if (known.isPresent() || name.length() <= LONGEST_AREA) {
        areas.add(known.orElseGet(() -> Ids.of(name)));
      } else {
        entry.setAside("areas", name);
      }
    }
    areas.removeIf(String::isEmpty);
    entry.putAll("areas", areas);
  }

  /** The ids of the terms that tell whom something is for, or of those that tell what it is. */
  List<String> terms(Thing thing, boolean audience) {
    return thing.all("attributes").stream()
        .filter(it -> it.text("link_type").equals(Optional.of(AUDIENCE)) == audience)
        .flatMap(it -> it.one("taxonomy_term").stream())
        .map(term -> term(audience ? AUDIENCE : "categories", term))
        .filter(id -> !id.isEmpty())
        .toList();
  }

  private String term(String key, Thing term) {
    Optional<String> name = term.text("name");
    return name.flatMap(it -> names.id(key, it))
        .or(() -> term.text("code").filter(code -> CODE.matcher(code).matches()))
        .orElseGet(() -> name.map(Ids::of).orElse(""));
  }

  private static String unquoted(String number) {
    return number.replace("\"", "").strip();
  }

  /** Degrees with as many decimals as a house needs; empty where there are none. */
  private static String degrees(Thing location, String field) {
    return location
        .text(field)
        .filter(it -> DEGREES.matcher(it).matches())
        .map(it -> new BigDecimal(it).setScale(DECIMALS, RoundingMode.HALF_UP))
        .map(it -> it.stripTrailingZeros().toPlainString())
        .orElse("");
  }
}
