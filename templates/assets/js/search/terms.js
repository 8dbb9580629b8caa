/** The terms of an index: which there are, and which are like a word. */
import { loosen } from './fold.js';

const MOST_COMPLETIONS = 40;

export class Terms {
  constructor(lunr, index) {
    this.lunr = lunr;
    this.index = index;
    this.loose = null;
  }

  /** Ends the attempt when something that was asked for is not there yet. */
  settle() {}

  has(term) {
    return term in this.index.invertedIndex;
  }

  /** How many entries have a term, counting the fields. */
  entries(term) {
    const posting = this.index.invertedIndex[term];
    return posting ? this.index.fields.reduce((sum, field) => sum + Object.keys(posting[field]).length, 0) : 0;
  }

  /** Terms that differ only in how æ, ø and å were typed. */
  looselyLike(term) {
    if (this.loose === null) {
      this.loose = new Map();
      for (const known of Object.keys(this.index.invertedIndex)) {
        const key = loosen(known);
        this.loose.set(key, [...(this.loose.get(key) ?? []), known]);
      }
    }
    return this.loose.get(loosen(term)) ?? [];
  }

  /** Terms that begin so, the shortest first. */
  startingWith(beginning) {
    if (beginning.length < 2) {
      return [];
    }
    const found = this.expand(this.lunr.TokenSet.fromString(beginning + '*'));
    return found.sort((a, b) => a.length - b.length || (a < b ? -1 : 1)).slice(0, MOST_COMPLETIONS);
  }

  /** Terms that a misspelt one may stand for: those with the same first letter. */
  alike(term) {
    return Object.keys(this.index.invertedIndex).filter((known) => known[0] === term[0]);
  }

  expand(tokens) {
    return [...new Set(this.index.tokenSet.intersect(tokens).toArray())];
  }
}
