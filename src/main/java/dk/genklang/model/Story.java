package dk.genklang.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody who came has to tell.
 *
 * @param consent the day the person said yes to its being told
 * @param about the entry the story is about
 */
public record Story(
    Common common,
    Optional<String> quote,
    Optional<Integer> age,
    LocalDate consent,
    Optional<Ref> about)
    implements Entry {}
