/**
 * The index as the page asks it. The scripts that answer are published with the index, so a page
 * that is older than the index still asks it as it was made.
 *
 * @typedef {object} Card what a result shows; see Card.java for the keys
 * @typedef {object} Engine
 * @property {(text: string, filters: Filters, limit: number) => Promise<Found>} search
 * @property {(text: string, filters: Filters) => Promise<object>} counts facet to value to number
 * @property {(numbers: number[]) => Promise<Card[]>} cards
 * @property {object[]} areas
 * @property {object} texts
 * @typedef {import('./facets.js').Filters} Filters
 * @typedef {import('./answers.js').Found} Found
 */

/**
 * @param {string} address of the manifest
 * @param {string} language
 * @returns {Promise<Engine>}
 */
export async function openEngine(address, language) {
  const manifestUrl = new URL(address, document.baseURI);
  const at = (file) => new URL(file, manifestUrl).href;
  const manifest = await json(manifestUrl.href, 'no-cache');
  const own = manifest.languages[language] ?? manifest.languages[manifest.siteLanguage];
  const [{ Answers }, lunr, data, index, ...cards] = await Promise.all([
    import(at(manifest.scripts.folder + 'answers.js')),
    classicScript(at(manifest.lunr)),
    json(at(own.data)),
    json(at(own.index[0].file)),
    ...own.cards.map(({ file }) => json(at(file))),
  ]);
  const answers = new Answers(lunr, { ...data, index }, cards.flat());
  return {
    search: async (...question) => answers.search(...question),
    counts: async (...question) => answers.counts(...question),
    cards: async (numbers) => answers.cards(numbers),
    areas: data.areas,
    texts: data.texts,
  };
}

async function json(url, cache = 'default') {
  const response = await fetch(url, { cache });
  if (!response.ok) {
    throw new Error(`${url}: ${response.status}`);
  }
  return response.json();
}

/** Lunr is no module: it leaves its name behind. */
function classicScript(url) {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = url;
    script.onload = () => resolve(globalThis.lunr);
    script.onerror = () => reject(new Error(url));
    document.head.append(script);
  });
}
