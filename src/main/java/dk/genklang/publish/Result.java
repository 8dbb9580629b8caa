package dk.genklang.publish;

import java.util.List;

/**
 * What publishing changed: files relative to the site's folder, sorted, in unmodifiable lists.
 *
 * @param written new, or with other content than before
 * @param reused the same as before; still the same file on disk where the file system allows it
 * @param removed published before and not any more
 */
public record Result(List<String> written, List<String> reused, List<String> removed) {}
