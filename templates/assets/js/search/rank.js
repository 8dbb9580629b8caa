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
 * @param {object} index with all the concepts' terms; see postings.js
 * @param {import('./query.js').Concept[]} concepts
 * @param {number} count of all entries
 * @returns {Hit[]}
 */
export function rank(index, concepts, count) {
  const found = concepts
    .map((concept) => ({ ...concept, ...index.ask(concept.terms, AS_TYPED) }))
    .filter(({ documents }) => documents.length > 0)
    .map((concept) => ({ ...concept, telling: concept.weight * specificity(concept.documents.length, count) }));
  const [sums, met, named] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)];
  const more = new Uint8Array(count);
  for (const { documents, scores, titled, weight, telling, meant } of found) {
    for (const document of documents) {
      sums[document] += weight * scores[document];
      met[document] += telling;
      named[document] += titled[document] ? telling : 0;
      more[document] |= meant;
    }
  }
  const wanted = found.reduce((sum, { telling }) => sum + telling, 0);
  const most = met.reduce((a, b) => Math.max(a, b), 0);
  const scores = sums.map((sum, document) => round(sum * (met[document] / wanted) ** 2));
  const candidates = [...new Set(found.flatMap(({ documents }) => documents))].filter((document) => met[document] * 2 >= most);
  const best = candidates.reduce((top, document) => Math.max(top, scores[document]), 0);
  return candidates
    .filter((document) => scores[document] >= LEAST * best)
    .sort((a, b) => scores[b] - scores[a] || a - b)
    .map((document) => ({
      ref: String(document),
      score: scores[document],
      named: named[document] > wanted * 0.99,
      meant: more[document] === 1,
    }));
}

function specificity(having, count) {
  return Math.log(1 + count / having) / Math.log(1 + count);
}

function round(score) {
  return Math.round(score * 1000) / 1000;
}
