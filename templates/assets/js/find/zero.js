/** Nothing found: people to ring, and what is there with one condition less. */
import { toAddress, without } from './state.js';

const MOST_PEOPLE = 3;

/**
 * @param {import('./engine.js').Engine} engine
 * @param {import('./state.js').State} state
 * @param {(facet: string, value: string) => string} label the words of a filter
 * @returns {Promise<{people: import('./engine.js').Card[],
 *   ways: {text: string, count: number, address: string}[]}>}
 */
export async function insteadOfNothing(engine, state, label) {
  const [found, possible] = await Promise.all([people(engine, state), ways(engine, state, label)]);
  return { people: found, ways: possible };
}

/** The bridge-builders of the areas asked for and their neighbours; else of all. */
function people(engine, { text, filters }) {
  const asked = engine.areas.filter(
    ({ id, name }) =>
      (filters.area ?? []).includes(id) || text.toLocaleLowerCase().includes(name.toLocaleLowerCase()),
  );
  const near = engine.areas.filter(({ id }) => asked.some(({ neighbours }) => neighbours.includes(id)));
  const areas = asked.length > 0 ? [...asked, ...near] : engine.areas;
  const numbers = areas.map(({ bridgeBuilder }) => bridgeBuilder).filter((number) => number !== undefined);
  return engine.cards([...new Set(numbers)].slice(0, MOST_PEOPLE));
}

/** Each condition left out in turn, where that finds something; the most promising first. */
async function ways(engine, state, label) {
  const found = [];
  const offer = (text, less) => found.push(
    engine.search(less.text, less.filters, 0)
      .then(({ total }) => ({ text, count: total, address: toAddress(less) || '?' })),
  );
  for (const [facet, values] of Object.entries(state.filters)) {
    values.forEach((value) => offer(label(facet, value), without(state, facet, value)));
  }
  const words = state.text.trim().split(/\s+/).filter(Boolean);
  if (words.length > 0 && Object.keys(state.filters).length > 0) {
    offer(`»${state.text.trim()}«`, { ...state, text: '' });
  }
  if (words.length > 1) {
    words.forEach((word, at) => {
      offer(`»${word}«`, { ...state, text: words.filter((other, index) => index !== at).join(' ') });
    });
  }
  const all = await Promise.all(found);
  return all.filter(({ count }) => count > 0).sort((a, b) => a.count - b.count);
}
