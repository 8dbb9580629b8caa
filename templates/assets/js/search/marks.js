/** Where the words that were found stand in a text, so that a page can show why it is a result. */
import { analyse } from './text.js';
import { fold } from './fold.js';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Shorter terms are not looked for within words, nor much shorter ones at their beginning. */
const WITHIN = 4;
const BEGINNING = 3;

/**
 * @typedef {[number, number, string]} Mark from, to after the last letter, the index term found
 *
 * @param {string} text
 * @param {string[]} terms of the index
 * @param {string} language of the text
 * @returns {Mark[]} in order, not overlapping
 */
export function marks(text, terms, language) {
  const whole = new Set(terms);
  const parts = terms.filter((term) => term.length >= BEGINNING && term[0] !== '~');
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const [term] = analyse(language, word).words[0] ?? [''];
    if (whole.has(term)) {
      return [[index, index + word.length, term]];
    }
    const part = partOf(word.toLowerCase(), parts);
    return part ? [[index + part[0], index + part[1], part[2]]] : [];
  });
}

function partOf(word, terms) {
  for (const term of terms) {
    for (let at = 0; at + BEGINNING <= word.length; at += at === 0 ? 2 : 1) {
      if ((at === 0 || term.length >= WITHIN) && fold(word.slice(at)).startsWith(term)) {
        let to = at + 1;
        while (fold(word.slice(at, to)).length < term.length) {
          to++;
        }
        return [at, to, term];
      }
    }
  }
  return null;
}
