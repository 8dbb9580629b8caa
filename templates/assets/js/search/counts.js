/** How many results each filter would give. */
import { without } from './state.js';

/**
 * @param {import('./engine.js').Engine} engine
 * @param {import('./state.js').State} state
 * @returns {(facet: string, value: string) => number} with the other facets as they are chosen
 */
export function counter(engine, state) {
  const found = state.text.trim() ? new Set(engine.search(state.text, {}, Infinity).map(({ ref }) => Number(ref))) : null;
  const allowed = new Map();
  return (facet, value) => {
    if (!allowed.has(facet)) {
      allowed.set(facet, engine.matching(without(state, facet).filters));
    }
    const others = allowed.get(facet);
    const numbers = engine.facets[facet]?.[value] ?? [];
    return numbers.filter((number) => (!found || found.has(number)) && (!others || others.has(number))).length;
  };
}
