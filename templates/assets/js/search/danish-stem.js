/**
 * A Danish stemmer by rules with a list of what the rules get wrong. It knows æ, ø and å as written,
 * and ae, oe and aa where somebody typed those. The build runs it in an interpreter, where every step
 * counts: it goes through strings by number and makes as few of them as it can.
 */
import { fold, loosen } from './fold.js';
import { irregular } from './danish-words.js';

export const VOWELS = new Set('aeiouyæøåéèêóáüäö');
/** After which a short stem needs no more. */
const OPEN = new Set('aeiouyæøåéü');
/** Before the n of -ning and the l of -el. */
const CLEAR = new Set('aeiouyæøå');

/**
 * Endings of nouns, verbs and adjectives by their last letter, longest first; taken off again and
 * again.
 */
const INFLECTIONS = {
  e: ['erne', 'ende', 'ede', 'ene', 'ere', 'e'],
  n: ['eren', 'en'],
  r: ['er'],
  s: ['ernes', 'endes', 'enes', 'edes', 'ers', 'ens', 'ets'],
  t: ['et'],
};

/** Neuters of adjectives, by the letter before the t: digitalt, hyggeligt, kreativt. */
const NEUTER = { l: ['alt', 'elt'], g: ['igt'], v: ['ivt'], m: ['somt'], r: ['bart'], d: ['dt'], s: ['løst'] };

/** What stands before an s that is not the genitive's; lle does too. */
const KEEPS_S = new Set('sxzdnktuiao');

/** What makes nouns of verbs and adjectives, by the last letter: ensomhed, bevægelse, strikning. */
const NOUNS = { d: ['hed'], s: ['els'], g: ['ering', 'ing'] };

/** The last letters of what rules take off, but for a letter doubled. */
const LOST = new Set([...Object.keys(INFLECTIONS), ...Object.keys(NOUNS), 'l']);

export const FORMS = table(irregular);
const LAST_FORMS = table(irregular.filter((word) => word.last));
/** Looked at first: few words end as one of these forms does. */
const LAST_LETTERS = new Set([...LAST_FORMS.keys()].map((form) => form.slice(-2)));
const LAST_LONGEST = Math.max(...[...LAST_FORMS.keys()].map((form) => form.length));

/**
 * From form to stem, also for the forms as typed without æ, ø and å: soester, and soster where it
 * is long enough to be no other word.
 */
function table(words) {
  const pairs = words.flatMap(({ stem, forms }) => forms.map((form) => [form, stem]));
  const folded = pairs.map(([form, stem]) => [fold(form), stem]);
  const loose = folded.filter(([form]) => form.length > 6).map(([form, stem]) => [loosen(form), stem]);
  return new Map([...loose, ...folded, ...pairs]);
}

const STEMS = new Map();

/**
 * Compounds are cut at the same words again and again, so stems are remembered.
 *
 * @param {string} word in lower case
 * @returns {string} the same for every inflection of the word; not folded
 */
export function stem(word) {
  let known = STEMS.get(word);
  if (known === undefined) {
    known = stemOf(word);
    STEMS.set(word, known);
  }
  return known;
}

/** As {@link stem}, for a word that does not come again. */
export function stemOf(word) {
  return FORMS.get(word) ?? ruled(word, firstVowel(word));
}

/**
 * The stem of a word that is not irregular as a whole. Rules make it shorter from the end, so a
 * length is all they hand on: the build stems some ten beginnings of every compound.
 *
 * @param {string} word
 * @param {number} vowel its {@link firstVowel}
 */
export function ruled(word, vowel) {
  const known = knownEnd(word, vowel);
  if (known !== undefined) {
    return known;
  }
  const last = word[word.length - 1];
  if (!LOST.has(last) && last !== word[word.length - 2]) {
    return word;
  }
  const length = inflected(word, neuter(word, genitive(word)), vowel);
  return tidy(word, derived(word, length, vowel));
}

/** Where a word's first vowel is; after the word when there is none. */
export function firstVowel(word) {
  return nextVowel(word, 0, word.length);
}

/** The stem of a compound that ends in an irregular form: kogebøger is kogebog. */
function knownEnd(word, vowel) {
  const length = word[word.length - 1] === 's' ? word.length - 1 : word.length;
  if (length > 7 && word.endsWith('sven', length)) {
    return word.slice(0, length); // A friend, where haven and prøven are none: besøgsven.
  }
  if (word.length < 6 || !LAST_LETTERS.has(word.slice(-2))) {
    return undefined;
  }
  for (let at = Math.max(2, vowel + 1, word.length - LAST_LONGEST); at <= word.length - 4; at++) {
    const stem = LAST_FORMS.get(word.slice(at));
    if (stem !== undefined) {
      return word.slice(0, at) + stem;
    }
  }
  return undefined;
}

function genitive(word) {
  const length = word.length - 1;
  return length > 4 && word[length] === 's' && !KEEPS_S.has(word[length - 1]) && !word.endsWith('lle', length)
    ? length
    : word.length;
}

function neuter(word, length) {
  return length > 5 && word[length - 1] === 't' && endingOf(word, length, NEUTER[word[length - 2]]) ? length - 1 : length;
}

/** The first of some endings that a word has, when it is so long. */
function endingOf(word, length, endings) {
  if (endings !== undefined) {
    for (let at = 0; at < endings.length; at++) {
      if (word.endsWith(endings[at], length)) {
        return endings[at];
      }
    }
  }
  return undefined;
}

function inflected(word, whole, vowel) {
  let length = whole;
  for (let round = 0; round < 3; round++) {
    const rest = withoutInflection(word, length, vowel);
    if (rest === length) {
      break;
    }
    length = undoubled(word, rest);
  }
  return length;
}

function withoutInflection(word, length, vowel) {
  const endings = INFLECTIONS[word[length - 1]];
  if (endings !== undefined) {
    for (let at = 0; at < endings.length; at++) {
      const ending = endings[at];
      const rest = length - ending.length;
      if (rest > 1 && vowel < rest && word.endsWith(ending, length)
          && (rest > 2 || (ending.length < 3 && !OPEN.has(word[1])))) {
        return rest;
      }
    }
  }
  return length;
}

function derived(word, length, vowel) {
  const endings = NOUNS[word[length - 1]];
  if (endings !== undefined) {
    for (let at = 0; at < endings.length; at++) {
      const rest = length - endings[at].length;
      if (rest > 2 && vowel < rest && word.endsWith(endings[at], length)) {
        return endings[at] === 'ing' && word[rest - 1] === 'n' && !CLEAR.has(word[rest - 2]) ? rest - 1 : rest;
      }
    }
  }
  return length;
}

function tidy(word, whole) {
  const length = undoubled(word, whole);
  return length > 4 && word.endsWith('el', length) && !CLEAR.has(word[length - 3])
    ? word.slice(0, undoubled(word, length - 2)) + 'l'
    : word.slice(0, length);
}

const DOUBLED = new Set('bdfgklmnprst');

/** The length without the second of two equal consonants at the end. */
function undoubled(word, length) {
  const last = word[length - 1];
  return length > 3 && last === word[length - 2] && DOUBLED.has(last) ? length - 1 : length;
}

/** The next vowel at a place or after it; the end when there is none. */
export function nextVowel(word, from, end) {
  let at = from;
  while (at < end && !VOWELS.has(word[at])) {
    at++;
  }
  return at;
}
