/**
 * Answers the questions of the search page and of `genklang search`.
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
import { counts, matching } from './facets.js';
import { narrow } from './narrow.js';
import { find } from './query.js';
import { Terms } from './terms.js';
import { withFacts } from './understand.js';

const NOTHING_UNDERSTOOD = { facts: [], terms: [], slips: {}, words: [] };

export class Answers {
  constructor(lunr, data, cards) {
    this.index = lunr.Index.load(data.index);
    this.terms = new Terms(lunr, this.index);
    this.data = data;
    this.allCards = cards;
  }

  /**
   * @param {string} text as typed
   * @param {import('./facets.js').Filters} filters
   * @param {number} limit
   * @returns {Answer}
   */
  search(text, filters, limit) {
    const found = this.find(text);
    if (found === null) {
      const hits = all(matching(this.data.facets, filters));
      return { ...NOTHING_UNDERSTOOD, hits: hits.slice(0, limit), total: hits.length, fitting: hits.length };
    }
    const { hits, fitting } = narrow(found, filters, this.data.facets);
    const { facts, terms, slips, words } = found;
    return { hits: hits.slice(0, limit), total: hits.length, fitting, facts, terms, slips, words };
  }

  /**
   * @param {string} text
   * @param {import('./facets.js').Filters} filters
   */
  counts(text, filters) {
    const found = this.find(text);
    if (found === null) {
      return counts(this.data.facets, filters, null);
    }
    const meant = found.hits.filter((hit) => hit.meant || !found.meant);
    const numbers = new Set(meant.map(({ ref }) => Number(ref)));
    return counts(this.data.facets, withFacts(filters, found.facts), numbers);
  }

  /** @param {number[]} numbers */
  cards(numbers) {
    return numbers.map((number) => this.allCards[number]);
  }

  find(text) {
    const languages = [...new Set([this.data.language, this.data.siteLanguage])];
    return find(text, {
      terms: this.terms,
      index: () => this.index,
      count: this.data.count,
      phrases: this.data.phrases,
      filters: this.data.filters,
      languages,
    });
  }
}

function all(allowed) {
  return [...(allowed ?? [])].sort((a, b) => a - b).map((number) => ({ ref: String(number), score: 0 }));
}
