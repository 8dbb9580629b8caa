/**
 * Fetches the published index and opens it. The scripts that ask it come with it, so a page that is
 * older than the index still asks it as it was made.
 *
 * @typedef {object} Card what a result shows; see Card.java for the keys
 * @typedef {{ref: string, score: number}} Hit
 * @typedef {object} Engine
 * @property {(text: string, filters: object, limit: number) => Hit[]} search
 * @property {(filters: object) => Set<number>|null} matching
 * @property {Card[]} cards by number
 * @property {object} facets facet to value to numbers
 * @property {object[]} areas
 * @property {object} texts
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
  const [query, lunr, data, index, ...cards] = await Promise.all([
    import(at(manifest.scripts.folder + 'query.js')),
    classicScript(at(manifest.lunr)),
    json(at(own.data)),
    json(at(own.index[0].file)),
    ...own.cards.map(({ file }) => json(at(file))),
  ]);
  const { search, matching } = query.open(lunr, { ...data, index });
  return { search, matching, cards: cards.flat(), facets: data.facets, areas: data.areas, texts: data.texts };
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
