/**
 * Answers the questions of the search page and of `genklang search`.
 *
 * @typedef {{hits: import('./query.js').Hit[], total: number}} Found the first hits, and how many
 *   there are in all
 */
import { counts, matching } from './facets.js';
import { find } from './query.js';
import { Terms } from './terms.js';

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
   * @returns {Found}
   */
  search(text, filters, limit) {
    const allowed = matching(this.data.facets, filters);
    const found = this.find(text);
    const hits = found === null ? all(allowed) : found.filter(({ ref }) => !allowed || allowed.has(Number(ref)));
    return { hits: hits.slice(0, limit), total: hits.length };
  }

  /**
   * @param {string} text
   * @param {import('./facets.js').Filters} filters
   */
  counts(text, filters) {
    const found = this.find(text);
    return counts(this.data.facets, filters, found && new Set(found.map(({ ref }) => Number(ref))));
  }

  /** @param {number[]} numbers */
  cards(numbers) {
    return numbers.map((number) => this.allCards[number]);
  }

  find(text) {
    const languages = [...new Set([this.data.language, this.data.siteLanguage])];
    return find(text, { terms: this.terms, index: () => this.index, phrases: this.data.phrases, languages });
  }
}

function all(allowed) {
  return [...(allowed ?? [])].sort((a, b) => a - b).map((number) => ({ ref: String(number), score: 0 }));
}
