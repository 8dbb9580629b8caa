package dk.genklang.schema;

import dk.genklang.model.Kind;
import dk.genklang.model.LanguageRules;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * JSON Schemas (draft-07) of everything an editor writes as YAML, with explanations: one for each
 * kind of entry, each list at the top of the content folder, and the configuration. They are
 * described by the very types that read the files.
 */
public final class JsonSchemas {
  private static final String DRAFT_07 = "http://json-schema.org/draft-07/schema#";

  private JsonSchemas() {}

  /**
   * All schemas by name, which is the name of their file too, in order.
   *
   * @param language of the explanations, one of {@link dk.genklang.problem.Messages#LANGUAGES}
   */
  public static Map<String, Description> all(String language) {
    return explained(new KeyTexts(language));
  }

  /** All schemas with the texts given. */
  static Map<String, Description> explained(KeyTexts texts) {
    Map<String, Description> all = new TreeMap<>();
    bare()
        .forEach(
            (name, description) -> {
              Map<String, Object> keywords = new LinkedHashMap<>();
              keywords.put("$schema", DRAFT_07);
              keywords.putAll(texts.explain(name, description).keywords());
              all.put(name, new Description(keywords));
            });
    return all;
  }

  /** The schemas by name, without a word of explanation. */
  static Map<String, Description> bare() {
    Map<String, Description> schemas = new TreeMap<>();
    Kind.ENTRIES.forEach(kind -> schemas.put(kind.code(), EntryShapes.of(kind).describe()));
    schemas.put("areas", Description.list(TableShapes.AREA.describe()));
    schemas.put("audiences", Description.list(TableShapes.AUDIENCE.describe()));
    schemas.put("categories", Description.list(TableShapes.CATEGORY.describe()));
    schemas.put("contacts", Description.list(TableShapes.CONTACT.describe()));
    schemas.put("holidays", Description.list(TableShapes.HOLIDAY.describe()));
    schemas.put("language", LanguageShape.shape(LanguageRules.NONE).describe());
    schemas.put("links", Description.list(TableShapes.LINK.describe()));
    schemas.put("synonyms", Description.list(Tables.SYNONYMS));
    schemas.put("site-config", ConfigReader.SHAPE.describe());
    return schemas;
  }
}
