package dk.genklang.site;

import dk.genklang.markdown.PhoneNumbers;
import dk.genklang.model.Common;
import dk.genklang.model.Entry;
import dk.genklang.model.Origin;
import java.util.List;
import java.util.Optional;

/** Knows which language the words of content are in, seen from a page's language. */
final class Words {
  private final String page;
  private final String site;

  /**
   * @param page the page's language
   * @param site the language everything is written in first
   */
  Words(String page, String site) {
    this.page = page;
    this.site = site;
  }

  /** A text of an entry, by the key it is written under. */
  Phrase of(Entry entry, String key, String text) {
    Common common = entry.common();
    boolean untranslated = !common.language().equals(page) || common.fallback().contains(key);
    return untranslated ? site(text) : Phrase.own(PhoneNumbers.unbroken(text));
  }

  /** A text that an entry may have. */
  Phrase of(Entry entry, String key, Optional<String> text) {
    return text.map(words -> of(entry, key, words)).orElse(Phrase.NONE);
  }

  /** Texts of an entry. */
  List<Phrase> of(Entry entry, String key, List<String> texts) {
    return texts.stream().map(text -> of(entry, key, text)).toList();
  }

  Phrase title(Entry entry) {
    return of(entry, "title", entry.title());
  }

  Phrase summary(Entry entry) {
    return of(entry, "summary", entry.summary());
  }

  /** A text that stands in the site's language whatever the page's. */
  Phrase site(String text) {
    return new Phrase(PhoneNumbers.unbroken(text), text.isEmpty() || page.equals(site) ? "" : site);
  }

  Phrase site(Optional<String> text) {
    return text.map(this::site).orElse(Phrase.NONE);
  }

  /**
   * A text of a table (areas, categories, audiences). A translation of the table may leave out
   * keys, and then the text stands in the original file.
   */
  Phrase listed(Origin origin, String key, String text) {
    boolean translated = origin.at(key).file().contains("." + page + ".");
    return translated ? Phrase.own(text) : site(text);
  }
}
