package dk.genklang.print;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where long Danish words may be parted in a headline: between the words they are made of, nowhere
 * else. Rules that break at syllables are right most of the time; a headline has to be right every
 * time. So a word is taken apart from its end, as long as it ends in a word known here; what is
 * left in front may be any word.
 */
final class Joints {
  /** Shorter words fit on every paper. */
  private static final int LONG = 12;

  /** What stands in front of the first joint and is no word known here. */
  private static final int FRONT = 4;

  /**
   * Words that compounds are made of, and some that only seem to end in one of the others
   * (signatur).
   */
  private static final String PARTS =
      """
      aften arrangement besøg bevægelse bibliotek billede bolig bord bosted brobygger brug bruger
      bygning bytte cafe café center centre cykel cykling dag dans demens eftermiddag fest festival
      film fiskeri fodbold forening forløb formiddag forsamling fortælling fremme frivillig frokost
      fælles fællesskab gade gruppe gymnastik gåtur haver have hjem hjælp hold hus hverdag hygge
      håndarbejde historie idræt indkøb keramik kirke klub kommune koncert kontor konsulent kreds
      kunst kurser kursus kvarter køkken landsby ledsager legestue lektie linje lokale læsning
      madlavning makker marked menighed middag morgen motion museum musik mødested møde mænd natur
      netværk opgave oplevelse oplæsning ordning park parkering petanque plads pleje praksis
      psykiatri pulje pårørende rejse reparation råd rådgivning rådhus samling samtale samvær sang
      selskab senior signatur skole skov snak sorg spil spisning spisested sprog sted stol strik
      stue støtte sundhed svømning sygdom syning sæson teater telefon tjeneste toilet torv træning
      træf udflugt udvalg undervisning vandring vejledning venner venskab ventetid vært værested
      værksted vågetjeneste ældre
      """;

  /** A word with one of these before it is another word: omsorg, forsyning, indvandring. */
  private static final Pattern PREFIX =
      Pattern.compile("(?:af|be|for|gen|ind|mis|ned|om|op|pro|til|ud)$");

  private static final String ENDINGS =
      "(?:e|r|n|t|s|en|et|er|es|ne|ns|rne|ene|ens|ets|ers|erne|ernes|enes)?";

  private static final List<Part> KNOWN =
      PARTS
          .lines()
          .flatMap(line -> Stream.of(line.split(" ", -1)))
          .sorted(Comparator.comparingInt(String::length).reversed())
          .map(Part::of)
          .toList();

  private Joints() {}

  /** A word, when it ends a compound and when it stands inside one. */
  private record Part(Pattern last, Pattern inner) {
    static Part of(String word) {
      String doubled = "(?:" + word.charAt(word.length() - 1) + ")?";
      return new Part(
          Pattern.compile(word + doubled + ENDINGS + "$"), Pattern.compile(word + "s?$"));
    }
  }

  /** The text with soft hyphens in its long words. Words that have some already are left alone. */
  static String marked(String text) {
    return Pattern.compile("\\p{L}{" + LONG + ",}")
        .matcher(text)
        .replaceAll(word -> alone(text, word.start(), word.end()) ? parted(word.group()) : "$0");
  }

  private static boolean alone(String text, int start, int end) {
    return !(start > 0 && text.charAt(start - 1) == Typography.SOFT_HYPHEN)
        && !(end < text.length() && text.charAt(end) == Typography.SOFT_HYPHEN);
  }

  private static String parted(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    Deque<String> parts = new ArrayDeque<>();
    int end = word.length();
    Optional<Integer> joint = joint(small, true);
    while (joint.isPresent()) {
      parts.addFirst(word.substring(joint.get(), end));
      end = joint.get();
      joint = joint(small.substring(0, end), false);
    }
    parts.addFirst(word.substring(0, end));
    return parts.stream().collect(Collectors.joining(String.valueOf(Typography.SOFT_HYPHEN)));
  }

  /** Where the last part of a word begins. The longest known word counts. */
  private static Optional<Integer> joint(String word, boolean last) {
    for (Part part : KNOWN) {
      Matcher found = (last ? part.last() : part.inner()).matcher(word);
      if (found.find()) {
        return Optional.of(found.start()).filter(at -> whole(word.substring(0, at)));
      }
    }
    return Optional.empty();
  }

  /** Whether what stands before a joint can be a word. */
  private static boolean whole(String front) {
    boolean known = KNOWN.stream().anyMatch(part -> part.inner().matcher(front).find());
    return known || (front.length() >= FRONT && !PREFIX.matcher(front).find());
  }
}
