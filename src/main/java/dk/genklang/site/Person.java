package dk.genklang.site;

/**
 * Somebody to ring or write to.
 *
 * @param role what they do; may be empty
 * @param name may be empty
 * @param phone as shown; empty where there is none
 * @param tel the address that rings it
 * @param path of their page; empty where they have none
 */
record Person(
    Phrase role,
    String name,
    String phone,
    String tel,
    String email,
    Phrase hours,
    Phrase note,
    String path) {}
