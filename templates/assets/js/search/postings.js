/**
 * What a query's terms are worth to the entries, as Lunr scores it: by the product of what the terms
 * are worth to the query and to an entry, field by field. Terms that are not in the query do not
 * count, so the postings of these terms alone give exactly the scores of the whole index. Numbers are
 * added up in Lunr's order, so that they are the same to the last bit.
 */
import { Numbers } from './numbers.js';

/**
 * @param {import('./pieces.js').Pieces} pieces
 * @param {import('./terms.js').Terms} terms
 * @param {string[]} fields
 * @param {string[]} names of terms there are
 * @param {number} count of all entries
 * @returns {Index}
 */
export function indexOf(pieces, terms, fields, names, count) {
  const places = [...new Set(names)].map((term) => [term, terms.place(term)]);
  const found = places.map(([term, { file, at }]) => [term, pieces.get(file, (texts) => texts)?.[at]]);
  pieces.settle();
  return new Index(fields, new Map(found.map(([term, text]) => [term, postings(text, fields)])), count);
}

/** The postings of some terms. */
class Index {
  constructor(fields, terms, count) {
    this.fields = fields;
    this.terms = terms;
    this.count = count;
  }

  /**
   * The entries that have one of the terms.
   *
   * @param {Map<string, number>} asked terms to boosts
   * @param {number} typed a term with this boost counts for the title
   * @returns {{documents: number[], scores: Float64Array, titled: Uint8Array}} the last two by entry
   */
  ask(asked, typed) {
    const scores = new Float64Array(this.count);
    const having = new Uint8Array(this.count);
    const titled = new Uint8Array(this.count);
    const products = this.products(asked);
    const length = Math.sqrt([...this.rising(asked)].reduce((sum, [, boost]) => sum + boost * boost, 0));
    const documents = [];
    for (const [term, boost] of asked) {
      for (const [field, posting] of Object.entries(this.terms.get(term).byField)) {
        const product = products[field];
        for (const document of posting.documents) {
          if (having[document] === 0) {
            having[document] = 1;
            documents.push(document);
          }
          // Once for each field: with the first of its terms.
          scores[document] += product[document] / length;
          product[document] = 0;
          if (field === TITLE && boost >= typed) {
            titled[document] = 1;
          }
        }
      }
    }
    return { documents, scores, titled };
  }

  /** Field to what the terms together are worth in it to each entry. */
  products(asked) {
    const products = {};
    for (const [term, boost] of this.rising(asked)) {
      for (const [field, { documents, scores }] of Object.entries(this.terms.get(term).byField)) {
        const product = (products[field] ??= new Float64Array(this.count));
        documents.forEach((document, at) => {
          product[document] += boost * scores[at];
        });
      }
    }
    return products;
  }

  /** Terms in the order of their numbers, as in Lunr's vectors. */
  rising(asked) {
    return [...asked].sort(([a], [b]) => this.terms.get(a).number - this.terms.get(b).number);
  }
}

const TITLE = 'title';

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
