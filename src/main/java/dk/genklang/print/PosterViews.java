package dk.genklang.print;

import dk.genklang.catalog.Catalog;
import dk.genklang.catalog.ContactDetails;
import dk.genklang.catalog.Routes;
import dk.genklang.model.Access;
import dk.genklang.model.AccessFeature;
import dk.genklang.model.Activity;
import dk.genklang.model.Area;
import dk.genklang.model.Category;
import dk.genklang.model.Place;
import dk.genklang.model.Price;
import dk.genklang.model.Setting;
import dk.genklang.model.Signup;
import dk.genklang.model.SignupHow;
import dk.genklang.model.Status;
import dk.genklang.print.PosterView.Fact;
import dk.genklang.print.PosterView.Phone;
import dk.genklang.text.Formats;
import dk.genklang.text.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds out what a poster says. Thread-safe. */
final class PosterViews {
  private static final int LONG_NOTE = 90;

  private final Catalog catalog;
  private final Routes routes;
  private final Signs signs;
  private final Texts texts;
  private final Formats formats;
  private final WhenText when;

  PosterViews(Studio studio) {
    this.catalog = studio.catalog();
    this.routes = studio.routes();
    this.signs = studio.signs();
    this.texts = studio.texts();
    this.formats = studio.formats();
    this.when = new WhenText(catalog, texts, formats);
  }

  PosterView of(Activity activity) {
    Optional<Category> category =
        activity.common().categories().stream().findFirst().flatMap(catalog::category);
    String url = routes.url(routes.page(activity.ref(), catalog.language()));
    When time = when.of(activity);
    return new PosterView(
        catalog.language(),
        texts.rightToLeft(),
        Typography.tidy(activity.title()),
        Typography.tidy(activity.summary()),
        category.map(Category::name).orElse(""),
        category.map(c -> signs.nameFor(c.id(), c.sign())).orElseGet(() -> neutral(activity)),
        activity.organizer().flatMap(catalog::title),
        catalog.config().municipality(),
        new When(time.rows(), Typography.tidy(time.line())),
        where(activity),
        way(activity),
        activity.price().stream().map(this::price).toList(),
        signup(activity),
        first(activity),
        phone(activity),
        url,
        address(url));
  }

  private String neutral(Activity activity) {
    return signs.nameFor(activity.id(), Optional.empty());
  }

  private Fact where(Activity activity) {
    Optional<Place> place = catalog.place(activity);
    if (place.isPresent()) {
      return fact(place.get().title(), sentences(address(place.get()), access(place.get())));
    }
    Setting setting = activity.setting();
    String meeting = activity.meetingPoint().orElse("");
    if (setting == Setting.OUTDOORS && !meeting.isEmpty()) {
      int end = meeting.indexOf(". ");
      return end < 0
          ? fact(meeting, texts.label(setting))
          : fact(meeting.substring(0, end), meeting.substring(end + 2));
    }
    return fact(texts.label(setting), meeting.isEmpty() ? areas(activity) : meeting);
  }

  private String way(Activity activity) {
    return activity
        .meetingPoint()
        .filter(text -> catalog.place(activity).isPresent() && text.length() <= LONG_NOTE)
        .map(Typography::tidy)
        .orElse("");
  }

  private static String address(Place place) {
    return place.hideAddress() ? "" : place.address().street() + ", " + place.address().city();
  }

  private String access(Place place) {
    boolean stepFree = place.accessibility().of(AccessFeature.STEP_FREE_ENTRANCE) == Access.YES;
    return stepFree ? texts.get("print.step-free") : "";
  }

  private String areas(Activity activity) {
    List<Area> areas = catalog.areas(activity);
    return catalog.everywhere(activity) || areas.isEmpty() || areas.size() > 3
        ? texts.get("print.everywhere")
        : formats.list(areas.stream().map(Area::name).toList());
  }

  private Fact price(Price price) {
    String amount = formats.price(price);
    String main = price.audience().map(who -> who + ": " + amount).orElse(amount);
    return fact(main, price.note().orElse(""));
  }

  private Fact signup(Activity activity) {
    Signup signup = activity.signup();
    Optional<ContactDetails> contact = activity.contact().map(catalog::details);
    String deadline = signup.deadline().map(this::deadline).orElse("");
    if (activity.common().status() == Status.WAITING_LIST) {
      return fact(texts.label(SignupHow.WAITING_LIST), deadline);
    }
    String detail =
        switch (signup.how()) {
          case DROP_IN -> activity.callFirst() ? texts.get("print.call-first") : "";
          case EMAIL -> contact.flatMap(ContactDetails::email).orElse("");
          case WEB -> texts.get("print.signup-web");
          default -> "";
        };
    return fact(texts.label(signup.how()), sentences(detail, deadline));
  }

  /** A sentence as it is; a date with "at the latest" before it. */
  private String deadline(String written) {
    try {
      return texts.get("print.deadline", formats.date(LocalDate.parse(written)));
    } catch (DateTimeParseException e) {
      return written;
    }
  }

  private List<String> first(Activity activity) {
    List<String> first = new ArrayList<>();
    first.add(
        activity
            .firstTime()
            .orElseGet(() -> texts.get(activity.callFirst() ? "print.first.call" : "print.first")));
    activity
        .host()
        .map(host -> Stream.concat(host.name().stream(), host.recognise().stream()).toList())
        .filter(parts -> !parts.isEmpty())
        .ifPresent(parts -> first.add(String.join(" · ", parts)));
    activity
        .companion()
        .map(c -> texts.get("print.companion", joined(c.who(), c.phone().map(this::unbroken))))
        .ifPresent(first::add);
    return first.stream().map(Typography::tidy).toList();
  }

  /** In one piece. */
  String unbroken(String phone) {
    return formats.phone(phone).replace(' ', Typography.NO_BREAK_SPACE);
  }

  private Optional<Phone> phone(Activity activity) {
    String label = texts.get(activity.callFirst() ? "print.call-first" : "print.call");
    Optional<Phone> own =
        activity.contact().map(catalog::details).flatMap(details -> phone(details, label));
    return own.or(() -> bridgeBuilder(activity));
  }

  /** Nobody to ring about this: then the one who goes along the first time. */
  private Optional<Phone> bridgeBuilder(Activity activity) {
    return catalog.areas(activity).stream()
        .findFirst()
        .flatMap(catalog::bridgeBuilder)
        .map(catalog::details)
        .flatMap(details -> phone(details, texts.get("print.call")));
  }

  private Optional<Phone> phone(ContactDetails details, String label) {
    String who =
        Stream.concat(details.label().stream(), details.person().stream())
            .collect(Collectors.joining(", "));
    return details
        .phone()
        .map(raw -> new Phone(label, who, unbroken(raw), details.hours().orElse("")));
  }

  /** Without {@code https://} and the last slash, cut before the path and where a line may end. */
  static List<String> address(String url) {
    String bare = url.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "");
    int path = Math.max(0, bare.indexOf('/'));
    List<String> pieces = new ArrayList<>();
    if (path > 0) {
      pieces.add(bare.substring(0, path));
      pieces.add("/");
      path++;
    }
    pieces.addAll(Arrays.asList(bare.substring(path).split("(?<=[/-])", -1)));
    return pieces;
  }

  private static Fact fact(String main, String more) {
    return new Fact(Typography.tidy(main), Typography.tidy(more));
  }

  private static String joined(String who, Optional<String> number) {
    return number.map(phone -> who + ", " + phone).orElse(who);
  }

  private static String sentences(String... parts) {
    StringBuilder all = new StringBuilder();
    for (String part : parts) {
      if (!part.isBlank()) {
        boolean ended = all.isEmpty() || ".!?".indexOf(all.charAt(all.length() - 1)) >= 0;
        all.append(all.isEmpty() ? "" : ended ? " " : ". ").append(part.strip());
      }
    }
    return all.toString();
  }
}
