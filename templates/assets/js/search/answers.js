/**
 * Answers the questions of the search page and of `genklang search`. An answer needs some pieces of
 * the index: {@link Answers.ask} gives the answer or says which pieces to put first.
 *
 * @typedef {object} Answer
 * @property {import('./rank.js').Hit[]} hits the first ones
 * @property {number} total how many there are in all
 * @property {number} fitting how many of them fit all that was understood; the others come near
 * @property {import('./understand.js').Understood[]} facts filters that were understood
 * @property {string[]} terms what was looked for in the index
 * @property {Object<string, string[]>} slips words taken for misspelt, to terms
 * @property {string[]} words as typed, one by one
 */
import { Facets } from './facets.js';
import { marks } from './marks.js';
import { narrow } from './narrow.js';
import { byDate, byDistance } from './order.js';
import { Pieces } from './pieces.js';
import { indexOf } from './postings.js';
import { find } from './query.js';
import { Terms } from './terms.js';
import { withFacts } from './understand.js';

/** What is found when no words are asked for. */
const NOTHING_ASKED = { facts: [], terms: [], slips: {}, words: [] };

export class Answers {
  /** @param {object} data the language's part of the index that names the others */
  constructor(data) {
    this.data = data;
    this.pieces = new Pieces();
    this.terms = new Terms(this.pieces, data.terms);
    this.facets = new Facets(this.pieces, data.facets, data.count, data.areas);
    this.languages = [...new Set([data.language, data.siteLanguage])];
    this.last = { text: null, found: null };
  }

  /**
   * @param {'search'|'counts'|'cards'|'marked'} question
   * @param {any[]} details
   * @returns {{answer: any}|{missing: string[]}}
   */
  ask(question, details) {
    return this.pieces.attempt(() => this[question](...details));
  }

  /** @param {string} file one of those missing @param {string} text its content */
  put(file, text) {
    this.pieces.put(file, text);
  }

  /**
   * @param {string} text as typed
   * @param {import('./facets.js').Filters} filters
   * @param {number} limit
   * @param {string} [order] 'date', or the id of an area to be near to; else by how well it answers
   * @returns {Answer}
   */
  search(text, filters, limit, order = '') {
    const allowed = this.facets.matching(filters);
    const found = this.find(text);
    const { hits, fitting } = found ? narrow(found, filters, this.facets) : listed(allowed);
    this.pieces.settle();
    const { facts, terms, slips, words } = found ?? NOTHING_ASKED;
    const { area = [], neighbours = [] } = withFacts(filters, facts);
    const own = neighbours.length > 0 && area.length > 0 ? this.facets.matching({ area }) : null;
    const inOrder = (some) => (order || !own ? this.ordered(some, order) : first(some, own));
    const ordered = [...inOrder(hits.slice(0, fitting)), ...inOrder(hits.slice(fitting))];
    this.pieces.settle();
    return { hits: ordered.slice(0, limit), total: hits.length, fitting, facts, terms, slips, words };
  }

  /**
   * @param {string} text
   * @param {import('./facets.js').Filters} filters
   * @param {string[]} [facets]
   */
  counts(text, filters, facets) {
    const found = this.find(text);
    if (found === null) {
      return this.facets.counts(filters, null, facets);
    }
    const having = new Uint8Array(this.data.count);
    found.hits.filter((hit) => hit.meant || !found.meant).forEach(({ ref }) => {
      having[ref] = 1;
    });
    return this.facets.counts(withFacts(filters, found.facts), having, facets);
  }

  ordered(hits, order) {
    if (order === 'date') {
      const cards = this.cards(hits.map(({ ref }) => Number(ref)));
      const next = new Map(hits.map((hit, at) => [hit, cards[at]?.next]));
      return byDate(hits, (hit) => next.get(hit));
    }
    return order ? byDistance(hits, order, this.data.areas, this.facets.values('area')) : hits;
  }

  /**
   * @param {number[]} numbers
   * @param {string[]} terms what was found, to be marked in titles and summaries
   * @returns {object[]} cards, with the marks of each text
   */
  marked(numbers, terms) {
    return this.cards(numbers).map((card) => {
      const language = card?.language ?? this.data.language;
      return { ...card, marks: {
        title: marks(card?.title ?? '', terms, language),
        summary: marks(card?.summary ?? '', terms, language),
      } };
    });
  }

  /** @param {number[]} numbers */
  cards(numbers) {
    const { folders, inFolder, inFile } = this.data.cards;
    return numbers.map((number) => {
      const file = `${folders[Math.floor(number / inFolder)]}/${Math.floor(number / inFile)}.json`;
      return this.pieces.get(file, (cards) => cards)?.[number % inFile];
    });
  }

  /** @returns {import('./query.js').Found|null} null when the text has no words */
  find(text) {
    if (this.last.text !== text) {
      const { terms, languages, data: { count, fields, filters, phrases } } = this;
      const index = (names) => indexOf(this.pieces, terms, fields, names, count);
      this.last = { text, found: find(text, { terms, index, count, phrases, filters, languages }) };
    }
    return this.last.found;
  }
}

/** Hits in the area itself before those in areas beside it. */
function first(hits, own) {
  return [...hits.filter(({ ref }) => own[ref]), ...hits.filter(({ ref }) => !own[ref])];
}

/** All that is allowed, in the site's order; nothing when nothing is chosen. */
function listed(allowed) {
  const hits = [];
  allowed?.forEach((yes, number) => {
    if (yes) {
      hits.push({ ref: String(number), score: 0 });
    }
  });
  return { hits, fitting: hits.length };
}
