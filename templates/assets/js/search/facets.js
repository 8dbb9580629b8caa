/**
 * What entries can be narrowed down by.
 *
 * @typedef {Object<string, string[]>} Filters facet to the values chosen; with `neighbours` the areas
 *   beside the chosen ones will do too
 */
import { Numbers } from './numbers.js';
import { has } from './text.js';

const DAY = 'weekday';
const TIME = 'time-of-day';
const BOTH = 'day-and-time';

export class Facets {
  /**
   * @param {import('./pieces.js').Pieces} pieces
   * @param {Object<string, string>} files facet to the file it stands in; see FacetPieces.java
   * @param {number} count of entries
   * @param {{id: string, neighbours: string[]}[]} areas
   */
  constructor(pieces, files, count, areas) {
    this.pieces = pieces;
    this.files = files;
    this.count = count;
    this.neighbours = new Map(areas.map(({ id, neighbours }) => [id, neighbours]));
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
    const chosen = Object.entries(this.meaning(filters)).filter(([, values]) => values.length > 0);
    const having = chosen.map(([facet, values]) => this.having(this.values(facet), values));
    return having.length === 0
      ? null
      : having.reduce((all, one) => all.map((allowed, number) => allowed & one[number]));
  }

  /** Neighbours are areas; a day and a time are to be those of the same meeting. */
  meaning({ neighbours = [], area = [], [DAY]: days = [], [TIME]: times = [], ...others }) {
    const near = neighbours.length > 0 ? area.flatMap((id) => this.neighbours.get(id) ?? []) : [];
    const meetings = days.flatMap((day) => times.map((time) => `${day}-${time}`));
    return {
      ...others,
      area: [...area, ...near],
      ...(meetings.length > 0 ? { [BOTH]: meetings } : { [DAY]: days, [TIME]: times }),
    };
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
    const number = (allowed, having) => having.reduce(
      (sum, number) => sum + ((!found || found[number]) && (!allowed || allowed[number]) ? 1 : 0), 0);
    return Object.fromEntries(facets.map((facet) => {
      const { [facet]: own, ...others } = filters;
      const together = (filters[{ [DAY]: TIME, [TIME]: DAY }[facet]] ?? []).length > 0;
      const allowed = together ? null : this.matching(others);
      const values = Object.entries(this.values(facet)).map(([value, having]) =>
        [value, number(together ? this.matching({ ...others, [facet]: [value] }) : allowed, having)]);
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
