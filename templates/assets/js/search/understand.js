/**
 * What a query says besides what one looks for: a day, a place, that it is free, whom it is for.
 *
 * @typedef {{facet: string, value: string}} Fact a filter that the words mean
 * @typedef {Fact & {from: number, to: number}} Understood with the words it stands in, from the
 *   first to after the last
 */
import { findPhrases } from './text.js';
import { sound } from './fold.js';

/** Shorter words may differ by a letter and be another: only as they are written. */
const LOOSE_LENGTH = 5;

/**
 * The filters that words mean. Where one phrase lies in another, the longer counts: in the morning
 * is not tomorrow.
 *
 * @param {import('./text.js').Analysis[][]} readings the query as each language understands it
 * @param {import('./text.js').Phrases} filters phrases to what they mean, as `facet=value`
 * @returns {Understood[]}
 */
export function understand(readings, filters) {
  const table = readable(filters);
  const found = [];
  for (const analyses of readings) {
    for (const { token, from, to } of findAll(analyses, filters, table)) {
      if (!found.some((other) => other.token === token)) {
        found.push({ token, from, to });
      }
    }
  }
  const within = (one, other) => one.from >= other.from && one.to <= other.to && one.to - one.from < other.to - other.from;
  return found
    .filter((one) => !found.some((other) => within(one, other)))
    .map(({ token, from, to }) => {
      const [facet, value] = token.split('=', 2);
      return { facet, value, from, to };
    });
}

function findAll(analyses, filters, table) {
  const exact = findPhrases(analyses, filters);
  const words = analyses.flatMap(({ words }) => words.map(([term]) => term));
  const loose = words.flatMap((term, at) => {
    const met = exact.some(({ from, to }) => from <= at && at < to);
    const tokens = met || term.length < LOOSE_LENGTH ? [] : (table.get(sound(term)) ?? []);
    return tokens.map((token) => ({ token, from: at, to: at + 1 }));
  });
  return [...exact, ...loose];
}

const TABLES = new WeakMap();

/** The phrases of one word, however their letters are typed. */
function readable(filters) {
  if (!TABLES.has(filters)) {
    const table = new Map();
    for (const [phrase, tokens] of Object.entries(filters)) {
      if (!phrase.includes(' ')) {
        table.set(sound(phrase), tokens);
      }
    }
    TABLES.set(filters, table);
  }
  return TABLES.get(filters);
}

/**
 * Filters with what was understood added: of one facet any value will do.
 *
 * @param {import('./facets.js').Filters} filters
 * @param {Fact[]} facts
 * @returns {import('./facets.js').Filters}
 */
export function withFacts(filters, facts) {
  const all = { ...filters };
  for (const { facet, value } of facts) {
    all[facet] = [...new Set([...(all[facet] ?? []), value])];
  }
  return all;
}
