package dk.genklang.publish;

import dk.genklang.kept.Reads;
import java.util.List;

/**
 * What a file was made from.
 *
 * @param given what its maker was handed, see {@link Sink#make}
 * @param reads the keys of what its maker read
 * @param madeFrom of the draft that came of it
 */
record Recipe(String given, List<String> reads, String madeFrom) {
  static Recipe of(String given, Reads reads, String madeFrom) {
    return new Recipe(
        given, reads.keys().stream().map(Object::toString).sorted().toList(), madeFrom);
  }
}
