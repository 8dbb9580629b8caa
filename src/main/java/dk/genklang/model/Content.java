package dk.genklang.model;

import java.util.List;
import java.util.Map;

/**
 * Everything that was read from a content folder, before it is known whether it fits together.
 *
 * @param entries in the site's language, by kind and id
 * @param translations language to entries in that language, complete: what a translation leaves out
 *     is taken from the entry; by kind and id
 * @param language the editors' rules for texts in the site's language
 * @param translatedAreas language to areas in that language, for the languages that have a file
 * @param references every reference from one thing to another, with its position
 */
public record Content(
    List<Entry> entries,
    Map<String, List<Entry>> translations,
    List<Area> areas,
    List<Category> categories,
    List<Audience> audiences,
    List<Contact> contacts,
    List<Link> links,
    List<Holiday> holidays,
    Synonyms synonyms,
    LanguageRules language,
    Map<String, List<Area>> translatedAreas,
    Map<String, List<Category>> translatedCategories,
    Map<String, List<Audience>> translatedAudiences,
    List<Reference> references) {
  public Content {
    entries = List.copyOf(entries);
    translations = Map.copyOf(translations);
    areas = List.copyOf(areas);
    categories = List.copyOf(categories);
    audiences = List.copyOf(audiences);
    contacts = List.copyOf(contacts);
    links = List.copyOf(links);
    holidays = List.copyOf(holidays);
    translatedAreas = Map.copyOf(translatedAreas);
    translatedCategories = Map.copyOf(translatedCategories);
    translatedAudiences = Map.copyOf(translatedAudiences);
    references = List.copyOf(references);
  }

  /** The same with other entries, for one that shows fewer. */
  public Content with(List<Entry> otherEntries, Map<String, List<Entry>> otherTranslations) {
    return new Content(
        otherEntries,
        otherTranslations,
        areas,
        categories,
        audiences,
        contacts,
        links,
        holidays,
        synonyms,
        language,
        translatedAreas,
        translatedCategories,
        translatedAudiences,
        references);
  }
}
