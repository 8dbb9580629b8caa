/**
 * The index as the page asks it. A worker answers. Its scripts are published with the index, so a
 * page that is older than the index still asks it as it was made.
 *
 * @typedef {object} Card what a result shows; see Card.java for the keys
 * @typedef {object} Engine
 * @property {(text: string, filters: Filters, limit: number) => Promise<Found>} search
 * @property {(text: string, filters: Filters, facets?: string[]) => Promise<object>} counts facet to
 *   value to number
 * @property {(numbers: number[]) => Promise<Card[]>} cards
 * @property {(numbers: number[], terms: string[]) => Promise<Card[]>} marked with what was found in
 *   their texts
 * @property {object[]} areas
 * @property {object} texts
 * @typedef {import('../search/facets.js').Filters} Filters
 * @typedef {import('../search/answers.js').Answer} Found
 */

/**
 * @param {string} address of the manifest
 * @param {string} language
 * @returns {Promise<Engine>}
 */
export async function openEngine(address, language) {
  const url = new URL(address, document.baseURI);
  let opened = start(url, language);
  const ask = async (question, details) => {
    const { line } = await opened;
    return line(question, details).catch(() => again(line, question, details));
  };
  /** A piece is gone when the site was published anew: begin with the new manifest. */
  const again = async (failed, question, details) => {
    if ((await opened).line === failed) {
      failed.close();
      opened = start(url, language);
    }
    return (await opened).line(question, details);
  };
  const { areas, texts } = await opened;
  return {
    search: (...details) => ask('search', details),
    counts: (...details) => ask('counts', details),
    cards: (...details) => ask('cards', details),
    marked: (...details) => ask('marked', details),
    areas,
    texts,
  };
}

async function start(url, language) {
  const response = await fetch(url, { cache: 'no-cache' });
  if (!response.ok) {
    throw new Error(`${url}: ${response.status}`);
  }
  const { scripts, languages, siteLanguage } = await response.json();
  const { data } = languages[language] ?? languages[siteLanguage];
  const line = connect(new Worker(new URL(`${scripts.folder}worker.js`, url), { type: 'module' }));
  return { line, ...(await line('open', [url.href, data])) };
}

/** @param {Worker} worker */
function connect(worker) {
  const waiting = new Map();
  let asked = 0;
  const settle = (id, error, answer) => {
    const { resolve, reject } = waiting.get(id);
    waiting.delete(id);
    return error ? reject(new Error(error)) : resolve(answer);
  };
  worker.addEventListener('message', ({ data: { id, error, answer } }) => settle(id, error, answer));
  worker.addEventListener('error', (event) => {
    [...waiting.keys()].forEach((id) => settle(id, event.message || 'The worker did not start'));
  });
  const line = (question, details) => new Promise((resolve, reject) => {
    const id = asked++;
    waiting.set(id, { resolve, reject });
    worker.postMessage({ id, question, details });
  });
  line.close = () => worker.terminate();
  return line;
}
