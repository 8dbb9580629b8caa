/**
 * From text to index terms. The build runs this module in GraalJS, the search page in the browser,
 * so that both sides cannot differ.
 *
 * A text is cut at white space into chunks; each chunk is analysed by itself, so that the build
 * needs to analyse each distinct chunk only once. What depends on its neighbours (phrases) and on
 * the whole vocabulary (compounds) comes after.
 *
 * @typedef {[string[], number][]} Cuts possible parts of a compound; which of them counts alone
 * @typedef {[string, number, Cuts]} Word term, weight (CONTENT, WEAK or EMPTY), cuts
 * @typedef {{words: Word[], joined: string}} Analysis joined: the term of words with hyphens
 *   written as one, or ''
 * @typedef {Object<string, string[]>} Phrases terms with spaces between to the tokens they stand for
 */
import * as arabic from './arabic.js';
import * as danish from './danish.js';
import * as english from './english.js';
import { fold } from './fold.js';

/** Carries meaning. */
export const CONTENT = 0;
/** Left out of running text, kept in names, of little weight in a query. */
export const WEAK = 1;
/** Left out. */
export const EMPTY = 2;

const PLAIN = { stem: (word) => word, emptyWords: new Set(), weakWords: new Set(), unfinished: [] };
const LANGUAGES = { ar: arabic, da: danish, en: english };
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const HYPHENATED = /^[\p{L}\p{M}\p{N}]+(?:[-\u2010\u2011][\p{L}\p{M}\p{N}]+)+$/u;
const EDGES = /^[^\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const LETTER = /\p{L}/u;

/** A chunk that is one word as it is, which most are. */
const SIMPLE = /^[a-zæøå]{2,40}$/;

/** No word is longer; what is gets cut. */
const LONGEST = 40;

/**
 * Whether an object from JSON has a key of its own.
 *
 * @param {object} object
 * @param {string} key
 */
export function has(object, key) {
  return Object.prototype.hasOwnProperty.call(object, key);
}

/** What is known of a language; nothing for one without a module. */
export function grammar(language) {
  return has(LANGUAGES, language) ? LANGUAGES[language] : PLAIN;
}

/**
 * @param {string} text
 * @returns {string[]} what stands between white space, with a letter or digit in it
 */
export function chunks(text) {
  return text.split(/\s+/).filter((chunk) => chunk.search(/[\p{L}\p{N}]/u) >= 0);
}

/**
 * @param {string} language ISO 639-1
 * @param {string} chunk without white space
 * @returns {Analysis}
 */
export function analyse(language, chunk) {
  if (SIMPLE.test(chunk)) {
    return { words: [analyseWord(language, chunk)], joined: '' };
  }
  const clean = cleaned(chunk);
  const words = split(clean);
  const joined = words.length > 1 && HYPHENATED.test(clean) && words.every((word) => LETTER.test(word));
  return {
    words: words.filter(counts).map((word) => analyseWord(language, word)),
    joined: joined ? term(language, words.join('').slice(0, LONGEST)) : '',
  };
}

function cleaned(chunk) {
  return chunk.normalize('NFC').replace(INVISIBLE, '').toLowerCase().replace(EDGES, '');
}

function split(clean) {
  return (clean.match(WORD) ?? []).map((word) => word.slice(0, LONGEST));
}

/**
 * The words of a chunk as they are written, in lower case: those that {@link analyse} has terms of.
 *
 * @param {string} chunk
 * @returns {string[]}
 */
export function written(chunk) {
  return split(cleaned(chunk)).filter(counts);
}

/** A single letter says nothing, except where it is a digit or a Danish island or stream. */
function counts(word) {
  return word.length > 1 || !/[a-z]/.test(word);
}

function analyseWord(language, word) {
  const known = grammar(language);
  const weight = known.emptyWords.has(word) ? EMPTY : known.weakWords.has(word) ? WEAK : CONTENT;
  return [term(language, word), weight, weight === CONTENT && known.cuts ? known.cuts(word) : []];
}

/** The index term of one word. */
export function term(language, word) {
  return fold(grammar(language).stem(word));
}

/** Terms that compounds are made with, whatever a site writes about. */
export function knownParts(language) {
  return (grammar(language).knownParts ?? []).map(fold);
}

/**
 * The parts of a compound: those of the first cut that is all known words; else the one part that
 * is known and enough to go by, the last rather than the first.
 *
 * @param {Cuts} cuts
 * @param {(term: string) => boolean} known
 * @returns {string[]} empty when it is no compound
 */
export function parts(cuts, known) {
  const whole = cuts.find(([terms]) => terms.every(known));
  if (whole) {
    return whole[0];
  }
  const last = cuts.find(([terms, alone]) => alone & danish.LAST && known(terms[terms.length - 1]));
  if (last) {
    return last[0].slice(-1);
  }
  const first = [...cuts].reverse().find(([terms, alone]) => alone & danish.FIRST && known(terms[0]));
  return first ? first[0].slice(0, 1) : [];
}

/**
 * The tokens of phrases found in a text, each once, in order of appearance.
 *
 * @param {Analysis[]} analyses
 * @param {Phrases} phrases
 * @returns {{token: string, from: number, to: number}[]} from the first word to after the last
 */
export function findPhrases(analyses, phrases) {
  const terms = analyses.flatMap(({ words, joined }) =>
    words.map(([term], at) => ({ term, joined: at === 0 ? joined : '', length: words.length })),
  );
  const found = [];
  const add = (key, from, to) => {
    for (const token of has(phrases, key) ? phrases[key] : []) {
      if (!found.some((other) => other.token === token)) {
        found.push({ token, from, to });
      }
    }
  };
  terms.forEach(({ joined, length }, at) => {
    let key = '';
    for (let to = at; to < terms.length && to < at + 5; to++) {
      key += (to > at ? ' ' : '') + terms[to].term;
      add(key, at, to + 1);
    }
    if (joined) {
      add(joined, at, at + length);
    }
  });
  return found;
}

/**
 * What an entry's field holds in the index. The build does the same in Java; a test compares.
 *
 * @param {{language: string, name: boolean, text: string}[]} segments
 * @param {(language: string) => (term: string) => boolean} known
 * @param {Phrases} phrases
 * @returns {{main: string[], parts: string[]}}
 */
export function fieldTerms(segments, known, phrases) {
  const main = [];
  const compound = [];
  for (const { language, name, text } of segments) {
    const analyses = chunks(text).map((chunk) => analyse(language, chunk));
    for (const { words, joined } of analyses) {
      for (const [term, weight, cuts] of words) {
        if (weight === CONTENT || (name && weight === WEAK)) {
          main.push(term);
          compound.push(...parts(cuts, known(language)));
        }
      }
      if (joined) {
        main.push(joined);
      }
    }
    main.push(...findPhrases(analyses, phrases).map(({ token }) => token));
  }
  const tokens = new Set(compound.flatMap((part) => (has(phrases, part) ? phrases[part] : [])));
  return { main, parts: [...compound, ...tokens] };
}
