/**
 * What entries can be narrowed down by.
 *
 * @typedef {Object<string, string[]>} Filters facet to the values chosen
 * @typedef {Object<string, Object<string, number[]>>} Facets facet to value to the entries with it
 */
import { has } from './text.js';

/**
 * The entries that have one of the chosen values of every facet.
 *
 * @param {Facets} facets
 * @param {Filters} filters
 * @returns {Set<number>|null} null when nothing is chosen
 */
export function matching(facets, filters) {
  let allowed = null;
  for (const [facet, values] of Object.entries(filters)) {
    if (values.length > 0) {
      const known = has(facets, facet) ? facets[facet] : {};
      const having = new Set(values.flatMap((value) => (has(known, value) ? known[value] : [])));
      allowed = allowed === null ? having : new Set([...allowed].filter((number) => having.has(number)));
    }
  }
  return allowed;
}

/**
 * How many results each filter would give, the other facets staying as they are chosen.
 *
 * @param {Facets} facets
 * @param {Filters} filters
 * @param {Set<number>|null} found what answers the text; null for everything
 * @returns {Object<string, Object<string, number>>} facet to value to number
 */
export function counts(facets, filters, found) {
  const numbers = {};
  for (const [facet, values] of Object.entries(facets)) {
    const { [facet]: own, ...others } = filters;
    const allowed = matching(facets, others);
    const counted = (number) => (!found || found.has(number)) && (!allowed || allowed.has(number));
    numbers[facet] = Object.fromEntries(
      Object.entries(values).map(([value, having]) => [value, having.filter(counted).length]),
    );
  }
  return numbers;
}
