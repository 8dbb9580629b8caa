package dk.genklang.model;

import java.util.List;

/**
 * Words that are better said otherwise.
 *
 * @param words patterns: {@code ensom} is the word itself, {@code ensom*} every word that begins
 *     so, {@code *ensom*} every word that has it within; several words are a phrase
 * @param unless patterns of the phrases in which the words mean something else
 * @param instead what to write
 * @param why the reason, as a sentence
 */
public record WordRule(
    List<String> words, List<String> unless, Weight weight, String instead, String why) {
  public WordRule {
    words = List.copyOf(words);
    unless = List.copyOf(unless);
  }
}
