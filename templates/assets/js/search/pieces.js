/**
 * The files of an index that have been fetched. Whoever needs one gets it or nothing; what was not
 * there is remembered, so that it can be fetched before the next attempt.
 */

const INCOMPLETE = Symbol('incomplete');

export class Pieces {
  constructor() {
    this.contents = new Map();
    this.missing = new Set();
  }

  /** @param {string} file @param {string} text JSON */
  put(file, text) {
    this.contents.set(file, { tree: JSON.parse(text), decoded: undefined });
  }

  /**
   * @template T
   * @param {string} file
   * @param {(tree: object) => T} decode done once a file
   * @returns {T|undefined}
   */
  get(file, decode) {
    const content = this.contents.get(file);
    if (!content) {
      this.missing.add(file);
      return undefined;
    }
    if (content.decoded === undefined) {
      content.decoded = decode(content.tree);
      content.tree = undefined;
    }
    return content.decoded;
  }

  /** Ends the attempt unless everything asked for so far was there. */
  settle() {
    if (this.missing.size > 0) {
      throw INCOMPLETE;
    }
  }

  /**
   * Tries to do something with what is there.
   *
   * @template T
   * @param {() => T} work
   * @returns {{answer: T}|{missing: string[]}} the files to put before the next attempt
   */
  attempt(work) {
    this.missing.clear();
    try {
      const answer = work();
      this.settle();
      return { answer };
    } catch (error) {
      if (error !== INCOMPLETE) {
        throw error;
      }
      return { missing: [...this.missing] };
    }
  }
}
