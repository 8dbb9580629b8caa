/** Danish: what its words are worth, and where compounds may be cut. */
import { fold } from './fold.js';
import { FORMS, VOWELS, firstVowel, nextVowel, ruled, stem, stemOf } from './danish-stem.js';
import {
  empty, endings, heads, kin as kinWords, kinship as kinshipWords, modifiers, prefixes, weak, whole,
} from './danish-words.js';

export { stem };

/** The consonants a Danish word may begin with. */
const ONSETS = new Set(
  `b bl br bj c ch d dr dv f fl fr fj g gl gn gr gj h hj hv j k kl kn kr kv l m mj n nj p pl pr pj q
  r s sch sh sj sk skr skv sl sm sn sp spl spr st str sv t tr tj tv v vr w z`.split(/\s+/),
);

const stems = (words) => new Set(words.map(stem));
const HEADS = stems(heads);
const MODIFIERS = new Set(modifiers.flatMap((word) => [word, fold(word)]));
const WHOLE = new Set([...whole, ...whole.map(stem)].flatMap((word) => [word, fold(word)]));
const PREFIXES = new Set(prefixes);
const ENDINGS = new Set([...endings, ...stems(endings)]);

/** A cut whose first part is enough to go by. */
export const FIRST = 1;
/** A cut whose last part is enough to go by. */
export const LAST = 2;

/** Words that end compounds, and what looks like one and is an ending. */
const HEAD = 1;
const ENDING = 2;
const RIGHTS = new Map([...[...HEADS].map((word) => [word, HEAD]), ...[...ENDINGS].map((word) => [word, ENDING])]);

/**
 * Where a word may be a compound, in the order to try. Whether it is one depends on the words that
 * are known: a cut counts when all its parts are; one marked LAST also when the last part is, one
 * marked FIRST also when the first is.
 *
 * @param {string} word in lower case
 * @returns {[string[], number][]} the terms of the parts; the sum of FIRST and LAST
 */
export function cuts(word) {
  const whole = stem(word);
  if (whole.length < 5 || WHOLE.has(word) || WHOLE.has(whole)) {
    return [];
  }
  const found = [];
  const middle = [];
  const first = firstVowel(whole);
  const term = fold(whole);
  const least = MODIFIERS.has(whole.slice(0, 2)) ? 2 : 3;
  // From the end, where the next vowel is known; turned round afterwards.
  let vowel = nextVowel(whole, whole.length - 2, whole.length);
  for (let at = whole.length - 3; at >= least; at--) {
    const letter = whole[at];
    if (VOWELS.has(letter)) {
      vowel = at;
    } else if (vowel > at + 1 ? !beginsWithMore(whole, at, vowel, whole.length) : !ONSETS.has(letter)) {
      continue;
    }
    if (first < at || at < 3) {
      addCuts(whole, at, term, first, found, middle);
    }
  }
  return middle.length > 0 ? found.reverse().concat(middle.reverse()) : found.reverse();
}

function addCuts(whole, at, term, vowel, found, middle) {
  const right = whole.slice(at);
  const kind = RIGHTS.get(right);
  const head = kind === HEAD;
  if (kind === ENDING || !(head || right.length > 3)) {
    return;
  }
  const left = whole.slice(0, at);
  const last = term === whole ? right : folded(right);
  const alone = standsOut(left, right, head);
  if (joins(left) && !FORMS.has(left)) {
    found.push([[folded(left), last], alone]);
  }
  found.push([[firstTerm(left, vowel), last], alone]);
  if (head && at > 5) {
    addMiddleCuts(left, last, vowel, middle);
  }
}

/** Whether a word may begin with the consonants between a place and a vowel. */
function beginsWithMore(word, at, vowel, end) {
  return vowel < end && vowel < at + 4 && ONSETS.has(word.slice(at, vowel));
}

/** Højskole-sang-bog: what stands before a common last part may be two words. */
function addMiddleCuts(left, last, first, found) {
  let vowel = nextVowel(left, left.length - 2, left.length);
  for (let at = left.length - 3; at > 2; at--) {
    vowel = VOWELS.has(left[at]) ? at : vowel;
    if (first < at && (vowel === at || beginsWithMore(left, at, vowel, left.length))) {
      const right = left.slice(at);
      const middle = firstOf(right, vowel - at);
      const kind = RIGHTS.get(middle);
      if (kind !== ENDING && (middle.length > 3 || kind === HEAD)) {
        found.push([[firstTerm(left.slice(0, at), first), folded(middle), last], 0]);
      }
    }
  }
}

function standsOut(left, right, head) {
  const last = left.length > 2 && right.length > (head ? 3 : 5) && !PREFIXES.has(left);
  return (left.length > 4 && right.length > 3 ? FIRST : 0) + (last ? LAST : 0);
}

const FIRSTS = new Map();
const FOLDED = new Map();

/** Compounds begin with the same words again and again, so their terms are remembered. */
function firstTerm(left, vowel) {
  let term = FIRSTS.get(left);
  if (term === undefined) {
    term = fold(firstOf(left, vowel));
    FIRSTS.set(left, term);
  }
  return term;
}

function folded(word) {
  let term = FOLDED.get(word);
  if (term === undefined) {
    term = fold(word);
    FOLDED.set(word, term);
  }
  return term;
}

/** The stem of a first part without the letter that joins: tryghed-s-opkald, mand-e-hold. */
function firstOf(left, vowel) {
  const known = FORMS.get(left);
  if (known !== undefined) {
    return known;
  }
  return joins(left) ? stemOf(left.slice(0, -1)) : ruled(left, vowel);
}

function joins(left) {
  return left.length > 3 && left[left.length - 1] === 's';
}

/** Endings a typed word may have more of than a stem does, for words that are still being typed. */
export const unfinished = ['er', 'en', 'et', 'erne', 'ene', 'ning', 'ninger', 'ing', 'inger', 'ede', 'ende', 'else', 'elser', 'hed', 'heder'];

export const emptyWords = new Set(empty);
export const weakWords = new Set(weak);
/** Whom somebody asks for, and the words that say so: til min far. */
export const kin = new Set(kinWords.flatMap((word) => [word, fold(word)]));
export const kinship = new Set(kinshipWords);

/** Words that other words are made with, whatever the site writes about; stems. */
export const knownParts = [...new Set([...HEADS, ...modifiers])];
