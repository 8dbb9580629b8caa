/** What was found, narrowed down to the filters, chosen and understood. */
import { withFacts } from './understand.js';

/** Where the understood filters leave fewer, what comes near follows. */
const ENOUGH = 5;
const MOST_NEAR = 12;

/**
 * @param {import('./query.js').Found} found
 * @param {import('./facets.js').Filters} filters chosen: never widened
 * @param {import('./facets.js').Facets} facets
 * @returns {{hits: import('./rank.js').Hit[], fitting: number}} the first so many fit all that was
 *   understood, the others come near
 */
export function narrow({ hits, facts, meant }, filters, facets) {
  const chosen = facts.length === 0 ? filters : chosenOnly(filters, facts);
  const allowed = facets.matching(chosen);
  const candidates = hits.filter(({ ref }) => !allowed || allowed[ref]);
  if (facts.length === 0) {
    return { hits: candidates, fitting: candidates.length };
  }
  const fit = facets.matching(withFacts(filters, facts));
  const fits = (hit) => hit.named || (fit[hit.ref] && (hit.meant || !meant));
  const fitting = candidates.filter(fits);
  const near = fitting.length < ENOUGH ? candidates.filter((hit) => !fits(hit)).slice(0, MOST_NEAR) : [];
  return { hits: [...fitting, ...below(near, fitting)], fitting: fitting.length };
}

/** What comes near follows what fits, and its scores say so. */
function below(near, fitting) {
  const top = near[0]?.score ?? 0;
  const ceiling = fitting[fitting.length - 1]?.score ?? top;
  const factor = top > ceiling ? ceiling / top : 1;
  return near.map((hit) => ({ ...hit, score: Math.floor(hit.score * factor * 1000) / 1000 }));
}

/** A facet that is both chosen and understood may have either value. */
function chosenOnly(filters, facts) {
  const both = facts.filter(({ facet }) => (filters[facet] ?? []).length > 0);
  return withFacts(filters, both);
}
