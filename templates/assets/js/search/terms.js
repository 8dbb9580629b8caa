/**
 * The terms of an index: which there are, and which are like a word. They stand in blocks, in the
 * order of how they begin once æ, ø and å are spelt one way; see TermPieces.java. What is asked
 * about terms in a block that is not there is answered as if there were none: `settle` before
 * anything depends on it.
 */
import { loosen } from './fold.js';

const MOST_COMPLETIONS = 40;

/** First letters that stand for nearly the same sound. */
const ALIKE = { c: 'ks', g: 'j', j: 'gy', k: 'c', q: 'k', s: 'cz', v: 'w', w: 'v', y: 'j', z: 's' };

export class Terms {
  /**
   * @param {import('./pieces.js').Pieces} pieces
   * @param {[string, string][]} blocks the beginning of each one's first term, and its folder
   */
  constructor(pieces, blocks) {
    this.pieces = pieces;
    this.blocks = blocks;
  }

  /** Ends the attempt when something that was asked for is not there yet. */
  settle() {
    this.pieces.settle();
  }

  has(term) {
    return this.place(term) !== undefined;
  }

  /** How many entries have a term, counting the fields; 35 where there are more. */
  entries(term) {
    return this.place(term)?.count ?? 0;
  }

  /** Whether so many entries have a term in their text that it tells them hardly apart. */
  common(term) {
    return this.place(term)?.common ?? false;
  }

  /** @returns {{count: number, common: boolean, file: string, at: number}|undefined} where a term's postings stand */
  place(term) {
    return this.block(this.blockOf(loosen(term))).get(term);
  }

  /** Terms that differ only in how æ, ø and å were typed. */
  looselyLike(term) {
    const key = loosen(term);
    return this.named(this.blockOf(key), this.blockOf(key)).filter((known) => loosen(known) === key);
  }

  /** Terms that begin so, the shortest first. */
  startingWith(beginning) {
    if (beginning.length < 2) {
      return [];
    }
    return this.around(beginning)
      .filter((term) => term.startsWith(beginning))
      .sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
      .slice(0, MOST_COMPLETIONS);
  }

  /**
   * Terms that a misspelt one may stand for: the slip may be in the first letter where it is one too
   * many, changed places with the second or sounds like another.
   */
  alike(term) {
    const letters = new Set([term[0], term[1], ...(ALIKE[term[0]] ?? '')].filter(Boolean));
    return [...letters].flatMap((letter) => this.around(letter).filter((known) => known[0] === letter));
  }

  /** All terms of the blocks that may have some with this beginning. */
  around(beginning) {
    const key = loosen(beginning);
    let last = this.blockOf(key);
    while (last + 1 < this.blocks.length && this.blocks[last + 1][0].startsWith(key)) {
      last++;
    }
    return this.named(this.blockOf(key), last);
  }

  named(from, to) {
    const found = [];
    for (let number = from; number <= to; number++) {
      found.push(...this.block(number).keys());
    }
    return found;
  }

  /** The last block that begins no later. */
  blockOf(key) {
    let from = 0;
    let to = this.blocks.length;
    while (to - from > 1) {
      const middle = (from + to) >> 1;
      if (this.blocks[middle][0] <= key) {
        from = middle;
      } else {
        to = middle;
      }
    }
    return from;
  }

  block(number) {
    const folder = this.blocks[number]?.[1];
    return (folder && this.pieces.get(`${folder}/terms.json`, (texts) => decode(texts, folder))) ?? NONE;
  }
}

const NONE = new Map();

function decode(texts, folder) {
  const places = new Map();
  texts.forEach((text, number) => {
    const file = `${folder}/${number}.json`;
    text.split(' ').forEach((item, at) => {
      places.set(item.slice(1), { count: parseInt(item[0], 36), common: item[0] === 'Z', file, at });
    });
  });
  return places;
}
