/** English: plurals and -ing, British as the site writes it; enough for short texts. */

const KNOWN = new Map(
  Object.entries({
    children: 'child', men: 'man', women: 'woman', people: 'people', feet: 'foot', mice: 'mouse',
    bus: 'bus', buses: 'bus', gas: 'gas', news: 'news', tennis: 'tennis', morning: 'morning',
    evening: 'evening', during: 'during', spring: 'spring', string: 'string', thing: 'thing',
    king: 'king', ring: 'ring', sing: 'sing', wing: 'wing', bring: 'bring', lives: 'life',
    knives: 'knife', wheelchair: 'wheelchair', free: 'free', always: 'always',
  }),
);

/**
 * @param {string} word in lower case
 * @returns {string}
 */
export function stem(word) {
  const known = KNOWN.get(word);
  if (known !== undefined) {
    return known;
  }
  return bare(ing(plural(word)));
}

function plural(word) {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) {
    return word;
  }
  if (word.endsWith('ies') && word.length > 4) {
    return word.slice(0, -3) + 'y';
  }
  return /(?:[sxz]|ch|sh)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

function ing(word) {
  const rest = word.slice(0, -3);
  return word.endsWith('ing') && rest.length > 2 && /[aeiouy]/.test(rest) ? undouble(rest) : word;
}

function bare(word) {
  return word.length > 4 && word.endsWith('e') ? word.slice(0, -1) : word;
}

function undouble(word) {
  return /([bdgmnprt])\1$/.test(word) ? word.slice(0, -1) : word;
}

const list = (text) => new Set(text.split(/\s+/));

export const emptyWords = list(`a an the and or of in on at to for with by from as is are was were be
  it its this that these those i you he she we they me him her us them my your his our their but if
  then than so not no yes do does did has had am who whom which what when where how there s t`);

export const weakWords = list(`have can will would may might must shall should could get got go goes
  come comes take takes make makes give gives find all some any each every other more most much many
  one together up down out over about also only just very like want need near close here`);

export const unfinished = ['s', 'es', 'ing', 'ies'];
