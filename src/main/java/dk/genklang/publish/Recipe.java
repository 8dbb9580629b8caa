package dk.genklang.publish;

import java.util.List;

/**
 * What a file was made from.
 *
 * @param given what its maker was handed, see {@link Sink#make}
 * @param reads the keys of what its maker read: texts, or what stands for them
 * @param madeFrom of the draft that came of it
 */
record Recipe(String given, List<Object> reads, String madeFrom) {}
