/**
 * What a term is worth in a field of an entry, worked out as Scoring.java does, operation for
 * operation: BM25 as Lunr has it, rounded to thousandths.
 */
import { Numbers } from './numbers.js';

const K1 = 1.2;
const B = 0.75;

/** How long the entries are in a field. */
export class Lengths {
  /** @param {{boost: number, boosts: number[], kinds: number[], documents: string}} tree see LengthPieces.java */
  constructor({ boost, boosts, kinds, documents }) {
    const numbers = new Numbers(documents);
    this.boost = boost;
    this.lengths = [];
    this.boosts = [];
    while (numbers.left()) {
      const kind = kinds[numbers.next()];
      this.lengths.push(Math.floor(kind / boosts.length));
      this.boosts.push(boosts[kind % boosts.length]);
    }
    this.average = this.lengths.reduce((sum, length) => sum + length, 0) / this.lengths.length;
  }

  /**
   * @param {number} idf how rare the term is
   * @param {number} entry
   * @param {number} frequency how often the term stands there
   */
  score(idf, entry, frequency) {
    let score = idf * ((K1 + 1) * frequency) / (K1 * (1 - B + B * (this.lengths[entry] / this.average)) + frequency);
    score *= this.boost;
    score *= this.boosts[entry];
    return Math.round(score * 1000) / 1000;
  }
}
