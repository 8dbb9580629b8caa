/**
 * What a person typed, asked of the Lunr index. The search page and `genklang search` run this same
 * module, so that both give the same results in the same order.
 *
 * Each word becomes a concept: the ways it may stand in the index, with weights. Lunr scores every
 * concept by itself; an entry that meets more of the concepts comes before one that meets fewer.
 *
 * @typedef {{terms: Map<string, number>, weight: number}} Concept index terms to boosts
 * @typedef {{ref: string, score: number}} Hit ref: the entry's number as in the cards
 */
import { EMPTY, WEAK, analyse, chunks, findPhrases, grammar, has, parts, term } from './text.js';

/** Longer input is cut: nobody types more, and time should not depend on it. */
const LONGEST_QUERY = 200;
const MOST_WORDS = 12;

/** How much an entry is worth that has the word in another way than as it was typed. */
const BOOST = {
  exact: 1, otherLanguage: 0.8, loose: 0.9, joined: 0.8, phrase: 0.6,
  first: 0.45, last: 0.25, completed: 0.4, unfinished: 0.5, misspelt: 0.3, weak: 0.2,
};

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
 * @param {(terms: string[]) => object} source.index the Lunr index with at least these terms
 * @param {import('./text.js').Phrases} source.phrases
 * @param {string[]} source.languages the page's, then the site's where that is another
 * @returns {Hit[]|null} null when the text has no words
 */
export function find(text, { terms, index, phrases, languages }) {
  const words = read(text, languages);
  if (words.length === 0) {
    return null;
  }
  const concepts = plan(words, terms, phrases, languages);
  return rank(index(concepts.flatMap((concept) => [...concept.terms.keys()])), concepts);
}

/** The words of a query, each as every language understands it. */
function read(text, languages) {
  const typed = chunks(String(text).slice(0, LONGEST_QUERY)).slice(0, MOST_WORDS);
  const analyses = languages.map((language) => typed.map((chunk) => analyse(language, chunk)));
  const [own, ...others] = analyses;
  const surface = typed.flatMap((chunk) => plainWords(chunk));
  return own.flatMap(({ words, joined }, chunk) =>
    words.map((word, at) => ({
      term: word[0],
      weight: word[1],
      cuts: word[2],
      others: others.map((other) => other[chunk].words[at]).filter(Boolean),
      joined: at === 0 && joined ? { term: joined, length: words.length } : null,
      analyses: at === 0 ? analyses.map((all) => all[chunk]) : null,
    })),
  ).map((word, at) => ({ ...word, typed: surface[at] ?? word.term }));
}

function plainWords(chunk) {
  return analyse('', chunk).words.map(([term]) => term);
}

/** @returns {Concept[]} */
function plan(words, terms, phrases, languages) {
  const content = words.filter(({ weight }) => weight !== EMPTY);
  const asked = content.length > 0 ? content : words;
  const serious = asked.some(({ weight }) => weight !== WEAK && weight !== EMPTY);
  const concepts = new Map(asked.map((word) => [word, concept(word, serious, terms, phrases)]));
  addJoined(words, concepts, terms, languages[0]);
  addPhrases(words, concepts, terms, phrases);
  terms.settle();
  const last = words[words.length - 1];
  addMissing(concepts, terms, last, languages[0]);
  return [...concepts.values()];
}

function concept(word, serious, terms, phrases) {
  const found = { terms: new Map(), weight: serious && word.weight === WEAK ? BOOST.weak : 1 };
  add(found, terms, word.term, BOOST.exact);
  word.others.forEach(([term]) => add(found, terms, term, BOOST.otherLanguage));
  const less = terms.has(word.term) ? 0.5 : 1;
  const known = (term) => terms.has(term) || has(phrases, term);
  [word.cuts, ...word.others.map(([, , cuts]) => cuts)].forEach((cuts) => {
    const split = parts(cuts, known);
    split.forEach((part, at) => {
      const boost = less * (at < split.length - 1 || split.length === 1 ? BOOST.first : BOOST.last);
      add(found, terms, part, boost);
      const tokens = has(phrases, part) ? phrases[part] : [];
      tokens.forEach((token) => add(found, terms, token, boost * BOOST.phrase));
    });
  });
  return found;
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
  const analyses = words.filter((word) => word.analyses).map((word) => word.analyses);
  for (let language = 0; language < (analyses[0]?.length ?? 0); language++) {
    const own = analyses.map((all) => all[language]);
    for (const { token, from, to } of findPhrases(own, phrases)) {
      words.slice(from, to).forEach((word) => addTo(concepts, word, terms, token, BOOST.phrase));
    }
  }
}

/** Other spellings, beginnings of words and misspellings, each only when too little is found. */
function addMissing(concepts, terms, last, language) {
  for (const [word, concept] of concepts) {
    if (concept.terms.size === 0) {
      terms.looselyLike(word.term).forEach((term) => add(concept, terms, term, BOOST.loose));
    }
    if (word === last) {
      addCompletions(word, concept, terms, language);
    }
  }
  terms.settle();
  for (const [word, concept] of concepts) {
    if (concept.terms.size === 0) {
      terms.nearly(word.term).forEach((term) => add(concept, terms, term, BOOST.misspelt));
    }
  }
  terms.settle();
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

/** Asks Lunr for each concept and adds up what it says. */
function rank(index, concepts) {
  const wanted = concepts.reduce((sum, { weight }) => sum + weight, 0);
  const entries = new Map();
  for (const { terms, weight } of concepts.filter((concept) => concept.terms.size > 0)) {
    const hits = index.query((query) => {
      for (const [term, boost] of terms) {
        query.term(term, { boost, usePipeline: false });
      }
    });
    for (const { ref, score } of hits) {
      const entry = entries.get(ref) ?? { score: 0, met: 0 };
      entries.set(ref, { score: entry.score + weight * score, met: entry.met + weight });
    }
  }
  const most = Math.max(0, ...[...entries.values()].map(({ met }) => met));
  return [...entries]
    .filter(([, { met }]) => met * 2 >= most)
    .map(([ref, { score, met }]) => ({ ref, score: round(score * (met / wanted) ** 2) }))
    .sort((a, b) => b.score - a.score || Number(a.ref) - Number(b.ref));
}

function round(score) {
  return Math.round(score * 1000) / 1000;
}
