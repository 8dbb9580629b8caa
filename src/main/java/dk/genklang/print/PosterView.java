package dk.genklang.print;

import java.util.List;
import java.util.Optional;

/**
 * What a poster says, in words that are ready to be set.
 *
 * @param language ISO 639-1
 * @param sign name of the category's picture
 * @param organizer who invites, where it is not only the municipality
 * @param way to the right door, where there is room for it
 * @param price and signup: what one needs to know, the most important first
 * @param first what happens the first time, who meets you, who goes along
 * @param address the page on the web, cut where a line may end
 */
record PosterView(
    String language,
    boolean rightToLeft,
    String title,
    String summary,
    String category,
    String sign,
    Optional<String> organizer,
    String sender,
    When when,
    Fact where,
    String way,
    List<Fact> price,
    Fact signup,
    List<String> first,
    Optional<Phone> phone,
    String url,
    List<String> address) {

  /** The title to be set large: Danish words may be broken where {@link Joints} says. */
  String headline() {
    return language.equals("da") ? Joints.marked(title) : title;
  }

  /** The page's address as one would read it out. */
  public String shortAddress() {
    return String.join("", address);
  }

  /** Without what is of least use on paper: the way, who goes along, when the phone is answered. */
  PosterView brief() {
    return new PosterView(
        language,
        rightToLeft,
        title,
        summary,
        category,
        sign,
        organizer,
        sender,
        when,
        where,
        "",
        price,
        signup,
        first.subList(0, Math.min(2, first.size())),
        phone.map(p -> new Phone(p.label(), p.who(), p.number(), "")),
        url,
        address);
  }

  /**
   * @param main in bold
   * @param more in plain letters below; may be empty
   */
  record Fact(String main, String more) {}

  /**
   * @param label "Ring gerne"
   * @param who a role or a function; may be empty
   */
  record Phone(String label, String who, String number, String hours) {}
}
