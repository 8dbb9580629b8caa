/** Numbers as the build writes them: see Numbers.java. */

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES = new Uint8Array(128);
[...SIGNS].forEach((sign, value) => {
  VALUES[sign.charCodeAt(0)] = value;
});

/** Reads numbers one after the other. */
export class Numbers {
  /** @param {string} text */
  constructor(text) {
    this.text = text;
    this.at = 0;
  }

  next() {
    let number = 0;
    for (let shift = 0; ; shift += 5) {
      const value = VALUES[this.text.charCodeAt(this.at++)];
      number |= (value & 31) << shift;
      if (value < 32) {
        return number;
      }
    }
  }

  /** @param {number} count how many, each written by what it has more than the one before */
  rising(count) {
    const numbers = new Array(count);
    let before = 0;
    for (let i = 0; i < count; i++) {
      before += this.next();
      numbers[i] = before;
    }
    return numbers;
  }

  /** All that are left. */
  rest() {
    const numbers = [];
    let before = 0;
    while (this.at < this.text.length) {
      before += this.next();
      numbers.push(before);
    }
    return numbers;
  }
}
