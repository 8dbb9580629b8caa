package dk.genklang.build;

/**
 * How a site is built.
 *
 * @param cache whether what earlier builds made may be used
 * @param jobs how many things are made at once, from 1
 * @param strict whether warnings stop the publishing
 * @param print whether PDFs are made
 */
public record BuildOptions(boolean cache, int jobs, boolean strict, boolean print) {}
