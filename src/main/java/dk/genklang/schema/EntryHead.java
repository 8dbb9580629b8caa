package dk.genklang.schema;

import dk.genklang.model.Markdown;
import dk.genklang.model.Ref;
import java.util.Set;

/**
 * What is known of an entry before its keys are read.
 *
 * @param fallback the text keys a translation leaves to the site's language
 * @param body the Markdown below the front matter
 * @param content stands for all that the files say which it is read from
 */
record EntryHead(Ref ref, String language, Set<String> fallback, Markdown body, String content) {}
