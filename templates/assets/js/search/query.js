/**
 * What a person typed, asked of the index. The search page and `genklang search` run this same
 * module, so that both give the same results in the same order.
 *
 * Each word becomes a concept: the ways it may stand in the index, with weights. Lunr scores every
 * concept by itself; an entry that meets more of the concepts comes before one that meets fewer.
 *
 * @typedef {object} Concept
 * @property {Map<string, number>} terms index terms to boosts
 * @property {number} weight
 * @property {boolean} meant whether it is more than a filter
 *
 * @typedef {object} Found
 * @property {import('./rank.js').Hit[]} hits best first
 * @property {import('./understand.js').Understood[]} facts the filters that were understood
 * @property {boolean} meant whether there are words that are more than a filter
 * @property {string[]} terms what was looked for in the index
 * @property {Object<string, string[]>} slips words taken for misspelt, to the terms they were
 *   taken for
 * @property {string[]} words as typed, one by one
 */
import { fold } from './fold.js';
import { rank } from './rank.js';
import { nearest } from './slips.js';
import { CONTENT, EMPTY, WEAK, analyse, chunks, findPhrases, grammar, has, parts, term, written } from './text.js';
import { understand } from './understand.js';

/** Longer input is cut: nobody types more, and time should not depend on it. */
const LONGEST_QUERY = 200;
const MOST_WORDS = 12;

/** How much an entry is worth that has the word in another way than as it was typed. */
const BOOST = {
  exact: 1, otherLanguage: 0.8, loose: 0.9, joined: 0.8, phrase: 0.6,
  first: 0.45, last: 0.25, completed: 0.4, unfinished: 0.5, misspelt: 0.3, weak: 0.2,
};

/** What a word that is a filter is worth beside words that are more. */
const FILTER = 0.35;

/** A concept that is found in fewer entries is also looked for as the beginning of words. */
const ENOUGH = 5;

/** Where the word itself is found, a longer one is meant only if it adds a word: dans is not dansk. */
const ADDED_WORD = 3;

/**
 * The entries that answer a text, best first.
 *
 * Only what the query needs of the index may be there. Whatever asks {@link Terms} about words and
 * then decides by the answer calls `terms.settle()` in between: where pieces are missing, it ends
 * the attempt; they are fetched, and the whole is tried again. So ask for as much as is certain to
 * be needed before settling, and change nothing outside.
 *
 * @param {string} text as typed
 * @param {object} source
 * @param {import('./terms.js').Terms} source.terms
 * @param {(terms: string[]) => object} source.index what Lunr would say of at least these terms
 * @param {number} source.count of all entries
 * @param {import('./text.js').Phrases} source.phrases
 * @param {import('./text.js').Phrases} source.filters phrases to the filters they mean
 * @param {string[]} source.languages the page's, then the site's where that is another
 * @returns {Found|null} null when the text has no words
 */
export function find(text, { terms, index, count, phrases, filters, languages }) {
  const words = read(text, languages);
  if (words.length === 0) {
    return null;
  }
  const facts = factsOf(words, filters);
  const { concepts, slips } = plan(words, terms, phrases, languages);
  concepts.forEach((concept) => dropCommon(concept, terms));
  const wanted = [...new Set(concepts.flatMap((concept) => [...concept.terms.keys()]))];
  return {
    hits: rank(index(wanted), concepts, count),
    facts,
    meant: concepts.some(({ terms, meant }) => meant && terms.size > 0),
    terms: wanted,
    slips,
    words: words.map((word) => word.written),
  };
}

/**
 * What is understood, marked on the words. Whom it is for is a filter only beside something else:
 * alone it is what one looks for.
 */
function factsOf(words, filters) {
  const all = understand(readings(words), filters);
  words.forEach((word, at) => {
    word.filter = all.some(({ from, to }) => from <= at && at < to);
  });
  const alone = all.every(({ facet }) => facet === 'audience') && !words.some((word) => word.weight === CONTENT && !word.filter);
  if (alone) {
    words.forEach((word) => {
      word.filter = false;
    });
  }
  return alone ? [] : all;
}

/** The query as each language understands it. */
function readings(words) {
  const chunks = words.filter((word) => word.analyses).map((word) => word.analyses);
  return (chunks[0] ?? []).map((none, language) => chunks.map((all) => all[language]));
}

/** The words of a query, each as every language understands it. */
function read(text, languages) {
  const typed = chunks(String(text).slice(0, LONGEST_QUERY)).slice(0, MOST_WORDS);
  const analyses = languages.map((language) => typed.map((chunk) => analyse(language, chunk)));
  const [own, ...others] = analyses;
  const surface = typed.flatMap(written);
  return own.flatMap(({ words, joined }, chunk) =>
    words.map((word, at) => ({
      term: word[0],
      weight: word[1],
      cuts: word[2],
      others: others.map((other) => other[chunk].words[at]).filter(Boolean),
      joined: at === 0 && joined ? { term: joined, length: words.length } : null,
      analyses: at === 0 ? analyses.map((all) => all[chunk]) : null,
    })),
  ).map((word, at) => ({ ...word, written: surface[at], typed: fold(surface[at]) })).map(
    (word, at, all) => (isKin(word, all[at - 1], languages) ? { ...word, weight: EMPTY } : word),
  );
}

/** My mother is not looked for: something for her is. */
function isKin(word, before, languages) {
  return languages.some((language) => {
    const { kin, kinship } = grammar(language);
    return before !== undefined && (kinship?.has(before.typed) ?? false) && kin.has(word.typed);
  });
}

/** @returns {{concepts: Concept[], slips: Object<string, string[]>}} */
function plan(words, terms, phrases, languages) {
  const content = words.filter(({ weight }) => weight !== EMPTY);
  const asked = content.length > 0 ? content : words;
  const concepts = new Map(asked.map((word) => [word, concept(word, weightOf(word, asked), terms, phrases)]));
  addJoined(words, concepts, terms, languages[0]);
  addPhrases(words, concepts, terms, phrases);
  terms.settle();
  const slips = addMissing(concepts, terms, phrases, words[words.length - 1], languages[0]);
  return { concepts: [...concepts.values()], slips };
}

/**
 * A synonym or a part that a quarter of all entries have in their text tells nothing where there is
 * a better term, and its postings are the longest of all.
 */
function dropCommon(concept, terms) {
  const best = Math.max(...concept.terms.values());
  for (const [term, boost] of concept.terms) {
    if (boost < best && terms.common(term)) {
      concept.terms.delete(term);
    }
  }
}

function weightOf(word, all) {
  if (word.filter) {
    return all.some((other) => !other.filter && other.weight === CONTENT) ? FILTER : 1;
  }
  return word.weight === WEAK && all.some((other) => other.weight === CONTENT) ? BOOST.weak : 1;
}

function concept(word, weight, terms, phrases) {
  const found = { terms: new Map(), weight, meant: !word.filter && word.weight === CONTENT };
  add(found, terms, word.term, BOOST.exact);
  word.others.forEach(([term]) => add(found, terms, term, BOOST.otherLanguage));
  const less = terms.has(word.term) ? 0.5 : 1;
  const known = (term) => terms.has(term) || has(phrases, term);
  [word.cuts, ...word.others.map(([, , cuts]) => cuts)].forEach((cuts) => {
    const split = parts(cuts, known);
    split.forEach((part, at) => {
      const boost = less * (at < split.length - 1 || split.length === 1 ? BOOST.first : BOOST.last);
      add(found, terms, part, boost);
      addTokens(found, terms, phrases, part, boost * BOOST.phrase);
    });
  });
  return found;
}

function addTokens(concept, terms, phrases, phrase, boost) {
  const tokens = has(phrases, phrase) ? phrases[phrase] : [];
  tokens.forEach((token) => add(concept, terms, token, boost));
}

function add(concept, terms, term, boost) {
  if (terms.has(term) && (concept.terms.get(term) ?? 0) < boost) {
    concept.terms.set(term, boost);
  }
}

/** Samtale kort may be samtalekort, and it-café itcafé. */
function addJoined(words, concepts, terms, language) {
  words.forEach((word, at) => {
    if (word.joined) {
      const range = words.slice(at, at + word.joined.length);
      range.forEach((part) => addTo(concepts, part, terms, word.joined.term, BOOST.joined));
    }
    const next = words[at + 1];
    if (next) {
      for (const joint of ['', 's', 'e']) {
        const whole = term(language, word.typed + joint + next.typed);
        [word, next].forEach((part) => addTo(concepts, part, terms, whole, BOOST.joined));
      }
    }
  });
}

function addTo(concepts, word, terms, term, boost) {
  const concept = concepts.get(word);
  if (concept) {
    add(concept, terms, term, boost);
  }
}

function addPhrases(words, concepts, terms, phrases) {
  for (const own of readings(words)) {
    for (const { token, from, to } of findPhrases(own, phrases)) {
      words.slice(from, to).forEach((word) => addTo(concepts, word, terms, token, BOOST.phrase));
    }
  }
}

/**
 * Other spellings, beginnings of words and misspellings, each only when too little is found.
 *
 * @returns {Object<string, string[]>} words as typed to the terms they were taken for
 */
function addMissing(concepts, terms, phrases, last, language) {
  for (const [word, concept] of concepts) {
    if (concept.terms.size === 0) {
      forms(word).forEach((form) =>
        terms.looselyLike(form).forEach((term) => add(concept, terms, term, BOOST.loose)),
      );
    }
    if (word === last) {
      addCompletions(word, concept, terms, language);
    }
  }
  terms.settle();
  const slips = {};
  for (const [word, concept] of concepts) {
    if (concept.terms.size === 0 && word.weight === CONTENT) {
      const meant = nearest(forms(word), [...terms.alike(word.term), ...singleWords(phrases)]);
      for (const term of meant) {
        add(concept, terms, term, BOOST.misspelt);
        addTokens(concept, terms, phrases, term, BOOST.misspelt * BOOST.phrase);
      }
      if (concept.terms.size > 0) {
        slips[word.typed] = meant;
      }
    }
  }
  terms.settle();
  return slips;
}

/** A word that is misspelt may have lost or kept an ending by mistake. */
function forms(word) {
  return [...new Set([word.term, fold(word.typed)])];
}

const SINGLE = new WeakMap();

function singleWords(phrases) {
  if (!SINGLE.has(phrases)) {
    SINGLE.set(phrases, Object.keys(phrases).filter((phrase) => !phrase.includes(' ')));
  }
  return SINGLE.get(phrases);
}

function addCompletions(word, concept, terms, language) {
  const exact = [...concept.terms.keys()].reduce((sum, term) => sum + terms.entries(term), 0);
  if (exact >= ENOUGH || (exact > 0 && word.typed.length < 4)) {
    return;
  }
  const longer = word.typed.length + (exact > 0 ? ADDED_WORD : 0);
  const begun = terms.startingWith(word.typed).filter((term) => term.length >= longer);
  begun.forEach((term) => add(concept, terms, term, (BOOST.completed * word.typed.length) / term.length));
  if (!terms.has(word.term)) {
    unfinishedStems(word.typed, language).forEach((stem) => add(concept, terms, stem, BOOST.unfinished));
  }
}

/** Spisnin is spis with the beginning of an ending. */
function unfinishedStems(typed, language) {
  const endings = grammar(language).unfinished;
  const found = [];
  for (let cut = 1; cut <= 4 && typed.length - cut > 2; cut++) {
    if (endings.some((ending) => ending.startsWith(typed.slice(-cut)))) {
      found.push(typed.slice(0, -cut));
    }
  }
  return found;
}
