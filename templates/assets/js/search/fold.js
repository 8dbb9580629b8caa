/**
 * Letters as people without a Danish keyboard type them. Words are folded after stemming, because
 * the stemmers need the letters as they are written.
 */

const TWO_LETTERS = { æ: 'ae', ä: 'ae', ø: 'oe', ö: 'oe', œ: 'oe', å: 'aa', ß: 'ss', ð: 'd', þ: 'th', ł: 'l', đ: 'd' };
const PLAIN = /^[a-z0-9]*$/;
const SPECIAL = /[æäøöœåßðþłđ]/g;
const LATIN_MARKS = /([a-z])[\u0300-\u036f]+/g;

/**
 * The form a word has in the index: æ is ae, ø is oe, å is aa, é is e.
 *
 * @param {string} word in lower case
 * @returns {string}
 */
export function fold(word) {
  if (PLAIN.test(word)) {
    return word;
  }
  return word
    .normalize('NFC')
    .replace(SPECIAL, (letter) => TWO_LETTERS[letter])
    .normalize('NFD')
    .replace(LATIN_MARKS, '$1')
    .normalize('NFC');
}

/**
 * A coarser form, equal for words that differ only in how æ, ø and å were typed: gåtur, gaatur and
 * gatur; søndag, soendag and sondag.
 *
 * @param {string} folded a word as {@link fold} returns it
 * @returns {string}
 */
export function loosen(folded) {
  return folded.replace(/aa|ae/g, 'a').replace(/oe/g, 'o');
}

/** Ways to write one sound. */
const SOUNDS = [
  [/qu?/g, 'k'],
  [/c(?!h)/g, 'k'],
  [/ph/g, 'f'],
  [/w/g, 'v'],
  [/z/g, 's'],
  [/x/g, 'ks'],
  [/th/g, 't'],
  [/([b-df-hj-np-tv-z])\1/g, '$1'],
];

/**
 * A form by ear, equal also for words that differ after their first letter only in doubled letters
 * and in letters of one sound: petank and petanque, kroket and krokket.
 *
 * @param {string} folded a word as {@link fold} returns it
 * @returns {string}
 */
export function sound(folded) {
  const loose = loosen(folded);
  return loose[0] + SOUNDS.reduce((text, [from, to]) => text.replace(from, to), loose.slice(1));
}
