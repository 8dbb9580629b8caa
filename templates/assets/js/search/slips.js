/** Slips of the hand: letters left out, doubled, exchanged or wrong. */
import { sound } from './fold.js';

/** How many slips a word of some length may have. */
const allowed = (length) => (length > 6 ? 2 : length > 3 ? 1 : 0);

/**
 * Words that are typed like another: those of the least slips, none where they sound alike.
 *
 * @param {string[]} typed the same word in several forms: as it is written, its term
 * @param {Iterable<string>} words terms
 * @returns {string[]}
 */
export function nearest(typed, words) {
  const forms = [...new Set(typed.map(sound))].filter((form) => allowed(form.length) > 0);
  let most = Math.max(0, ...forms.map((form) => allowed(form.length)));
  let found = [];
  for (const word of words) {
    const heard = sound(word);
    for (const form of forms) {
      const away = distance(form, heard, Math.min(most, allowed(form.length)));
      if (away < most || (away === most && found.length === 0)) {
        most = away;
        found = [word];
      } else if (away === most && !found.includes(word)) {
        found.push(word);
      }
    }
  }
  return found.sort();
}

/**
 * How many letters must be taken out, put in, changed or exchanged with their neighbour to make one
 * word of another (optimal string alignment).
 *
 * @param {string} a
 * @param {string} b
 * @param {number} most where the answer is more, any larger number may be given
 * @returns {number}
 */
export function distance(a, b, most) {
  if (Math.abs(a.length - b.length) > most) {
    return Infinity;
  }
  let before = [];
  let last = Array.from({ length: b.length + 1 }, (none, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        row[j] = Math.min(row[j], before[j - 2] + 1);
      }
      least = Math.min(least, row[j]);
    }
    if (least > most) {
      return Infinity;
    }
    before = last;
    last = row;
  }
  return last[b.length];
}
