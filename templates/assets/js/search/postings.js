/**
 * Lunr's index with the terms of one query. What Lunr scores is the product of what the query's
 * terms are worth to the query and to an entry, so an index of these terms alone gives exactly the
 * scores of the whole.
 */
import { Numbers } from './numbers.js';

/** Every term that is asked for is there: Lunr need not look it up. */
const ALL_TERMS = { intersect: (asked) => asked };

/**
 * @param {object} lunr
 * @param {import('./pieces.js').Pieces} pieces
 * @param {import('./terms.js').Terms} terms
 * @param {string[]} fields
 * @param {string[]} names of terms there are
 * @returns {object} a lunr.Index
 */
export function indexOf(lunr, pieces, terms, fields, names) {
  const places = [...new Set(names)].map((term) => [term, terms.place(term)]);
  const found = places.map(([term, { file, at }]) => [term, pieces.get(file, (texts) => texts)?.[at]]);
  pieces.settle();
  const invertedIndex = Object.create(null);
  const fieldVectors = Object.create(null);
  found
    .map(([term, text]) => [term, postings(text, fields)])
    .sort(([, a], [, b]) => a.number - b.number)
    .forEach(([term, { number, byField }]) => {
      invertedIndex[term] = { _index: number };
      for (const field of fields) {
        const { documents, scores } = byField[field] ?? NOWHERE;
        const posting = {};
        documents.forEach((document, at) => {
          posting[document] = {};
          const name = `${field}/${document}`;
          const vector = (fieldVectors[name] ??= new lunr.Vector([]));
          vector.elements.push(number, scores[at]);
        });
        invertedIndex[term][field] = posting;
      }
    });
  return new lunr.Index({
    invertedIndex, fieldVectors, tokenSet: ALL_TERMS, fields, pipeline: new lunr.Pipeline(),
  });
}

const NOWHERE = { documents: [], scores: [] };

/** @returns {{number: number, byField: object}} Lunr's number of the term; see TermPieces.java */
export function postings(text, fields) {
  const numbers = new Numbers(text);
  const number = numbers.next();
  const present = numbers.next();
  const byField = {};
  fields.forEach((field, at) => {
    if (present & (1 << at)) {
      const documents = numbers.rising(numbers.next());
      const scores = numbers.rising(numbers.next()).map((thousandths) => thousandths / 1000);
      byField[field] = { documents, scores: documents.map(() => scores[scores.length > 1 ? numbers.next() : 0]) };
    }
  });
  return { number, byField };
}
