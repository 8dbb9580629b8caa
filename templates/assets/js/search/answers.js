/**
 * Answers the questions of the search page and of `genklang search`. An answer needs some pieces of
 * the index: {@link Answers.ask} gives the answer or says which pieces to put first.
 *
 * @typedef {object} Found
 * @property {import('./query.js').Hit[]} hits the first ones
 * @property {number} total how many there are in all
 */
import { Facets } from './facets.js';
import lunr from './lunr.js';
import { Pieces } from './pieces.js';
import { indexOf } from './postings.js';
import { find } from './query.js';
import { Terms } from './terms.js';

export class Answers {
  /** @param {object} data the language's part of the index that names the others */
  constructor(data) {
    this.data = data;
    this.pieces = new Pieces();
    this.terms = new Terms(this.pieces, data.terms);
    this.facets = new Facets(this.pieces, data.facets, data.count);
    this.languages = [...new Set([data.language, data.siteLanguage])];
    this.last = { text: null, hits: null };
  }

  /**
   * @param {'search'|'counts'|'cards'} question
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
   * @returns {Found}
   */
  search(text, filters, limit) {
    const allowed = this.facets.matching(filters);
    const found = this.find(text);
    this.pieces.settle();
    const hits = found === null ? all(allowed) : found.filter(({ ref }) => !allowed || allowed[ref]);
    return { hits: hits.slice(0, limit), total: hits.length };
  }

  /**
   * @param {string} text
   * @param {import('./facets.js').Filters} filters
   * @param {string[]} [facets]
   */
  counts(text, filters, facets) {
    const hits = this.find(text);
    const found = hits && new Uint8Array(this.data.count);
    hits?.forEach(({ ref }) => {
      found[ref] = 1;
    });
    return this.facets.counts(filters, found, facets);
  }

  /** @param {number[]} numbers */
  cards(numbers) {
    const { folders, inFolder, inFile } = this.data.cards;
    return numbers.map((number) => {
      const file = `${folders[Math.floor(number / inFolder)]}/${Math.floor(number / inFile)}.json`;
      return this.pieces.get(file, (cards) => cards)?.[number % inFile];
    });
  }

  /** All that answers a text, best first; null when it has no words. */
  find(text) {
    if (this.last.text !== text) {
      const { terms, languages, data: { phrases, fields } } = this;
      const index = (names) => indexOf(lunr, this.pieces, terms, fields, names);
      this.last = { text, hits: find(text, { terms, index, phrases, languages }) };
    }
    return this.last.hits;
  }
}

function all(allowed) {
  const hits = [];
  allowed?.forEach((yes, number) => {
    if (yes) {
      hits.push({ ref: String(number), score: 0 });
    }
  });
  return hits;
}
