/**
 * What entries can be narrowed down by.
 *
 * @typedef {Object<string, string[]>} Filters facet to the values chosen
 */
import { Numbers } from './numbers.js';
import { has } from './text.js';

export class Facets {
  /**
   * @param {import('./pieces.js').Pieces} pieces
   * @param {Object<string, string>} files facet to the file it stands in; see FacetPieces.java
   * @param {number} count of entries
   */
  constructor(pieces, files, count) {
    this.pieces = pieces;
    this.files = files;
    this.count = count;
  }

  /** @returns {Object<string, number[]>} value to the entries with it, rising */
  values(facet) {
    const piece = has(this.files, facet) ? this.pieces.get(this.files[facet], decode) : {};
    return piece?.[facet] ?? {};
  }

  /**
   * The entries that have one of the chosen values of every facet.
   *
   * @param {Filters} filters
   * @returns {Uint8Array|null} 1 for each entry allowed; null when nothing is chosen
   */
  matching(filters) {
    const chosen = Object.entries(filters).filter(([, values]) => values.length > 0);
    const having = chosen.map(([facet, values]) => this.having(this.values(facet), values));
    return having.length === 0
      ? null
      : having.reduce((all, one) => all.map((allowed, number) => allowed & one[number]));
  }

  having(known, values) {
    const marks = new Uint8Array(this.count);
    for (const value of values) {
      for (const number of has(known, value) ? known[value] : []) {
        marks[number] = 1;
      }
    }
    return marks;
  }

  /**
   * How many results each value would give, the other facets staying as they are chosen.
   *
   * @param {Filters} filters
   * @param {Uint8Array|null} found 1 for what answers the text; null for everything
   * @param {string[]} [facets] all of them when it is left out
   * @returns {Object<string, Object<string, number>>} facet to value to number
   */
  counts(filters, found, facets = Object.keys(this.files)) {
    return Object.fromEntries(facets.map((facet) => {
      const { [facet]: own, ...others } = filters;
      const allowed = this.matching(others);
      const number = (having) => having.reduce(
        (sum, number) => sum + ((!found || found[number]) && (!allowed || allowed[number]) ? 1 : 0), 0);
      const values = Object.entries(this.values(facet)).map(([value, having]) => [value, number(having)]);
      return [facet, Object.fromEntries(values)];
    }));
  }
}

function decode(piece) {
  return Object.fromEntries(
    Object.entries(piece).map(([facet, values]) => [
      facet,
      Object.fromEntries(Object.entries(values).map(([value, text]) => [value, new Numbers(text).rest()])),
    ]),
  );
}
