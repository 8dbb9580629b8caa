package dk.genklang.model;

import java.util.Optional;

/**
 * An editor's reason for not following an editorial rule in an entry.
 *
 * @param text the words that are excused, as they stand; absent: the whole entry
 * @param why the reason, for the next editor; never shown
 */
public record Excuse(Excusable code, Optional<String> text, String why) {}
