/** What Lunr says of each concept, added up. */

/** A word in a title counts for its name where it stands as typed, not as a synonym. */
const AS_TYPED = 0.75;

/** What is worth less than this part of the best is no answer to the same question. */
const LEAST = 0.08;

/**
 * @typedef {object} Hit
 * @property {string} ref the entry's number as in the cards
 * @property {number} score
 * @property {boolean} named whether its title has every word that was asked for
 * @property {boolean} meant whether it has one of the words that are more than a filter
 */

/**
 * The entries that have a word of the concepts, best first, as far as they are worth showing: with
 * at least half of the best one's words, and not far below its score. A word that few entries have tells more than one that many have.
 *
 * @param {object} index with all the concepts' terms
 * @param {import('./query.js').Concept[]} concepts
 * @param {number} count of all entries
 * @returns {Hit[]}
 */
export function rank(index, concepts, count) {
  const found = concepts.map((concept) => ({ ...concept, hits: ask(index, concept.terms) })).filter(({ hits }) => hits.length > 0);
  const entries = new Map();
  for (const { terms, weight, meant, hits } of found) {
    const telling = weight * specificity(hits.length, count);
    for (const { ref, score, matchData } of hits) {
      const entry = entries.get(ref) ?? { score: 0, met: 0, titled: 0, meant: false };
      entry.score += weight * score;
      entry.met += telling;
      entry.titled += inTitle(matchData.metadata, terms) ? telling : 0;
      entry.meant ||= meant;
      entries.set(ref, entry);
    }
  }
  const wanted = found.reduce((sum, { weight, hits }) => sum + weight * specificity(hits.length, count), 0);
  const most = Math.max(0, ...[...entries.values()].map(({ met }) => met));
  const ranked = [...entries]
    .filter(([, { met }]) => met * 2 >= most)
    .map(([ref, { score, met, titled, meant }]) => ({
      ref,
      score: round(score * (met / wanted) ** 2),
      named: titled > wanted * 0.99,
      meant,
    }))
    .sort((a, b) => b.score - a.score || Number(a.ref) - Number(b.ref));
  return ranked.filter(({ score }) => score >= LEAST * ranked[0].score);
}

function ask(index, terms) {
  if (terms.size === 0) {
    return [];
  }
  return index.query((query) => {
    for (const [term, boost] of terms) {
      query.term(term, { boost, usePipeline: false });
    }
  });
}

function specificity(having, count) {
  return Math.log(1 + count / having) / Math.log(1 + count);
}

function inTitle(metadata, terms) {
  return Object.keys(metadata).some((term) => terms.get(term) >= AS_TYPED && 'title' in metadata[term]);
}

function round(score) {
  return Math.round(score * 1000) / 1000;
}
