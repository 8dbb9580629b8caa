/** The three engines in a browser, each asked for the first 20 results with their cards. */
const FIRST = 20;

/** Genklang's scripts on the page's own thread, because Chromium slows down no worker. */
async function genklang() {
  const manifest = await json('/search/manifest.json');
  const { Answers } = await import(`/search/${manifest.scripts.folder}answers.js`);
  const answers = new Answers(await json(`/search/${manifest.languages[manifest.siteLanguage].data}`));
  const ask = async (question, details) => {
    for (;;) {
      const { answer, missing } = answers.ask(question, details);
      if (!missing) {
        return answer;
      }
      await Promise.all(missing.map(async (file) => {
        answers.put(file, await (await fetch(`/search/${file}`)).text());
      }));
    }
  };
  return async (query) => {
    const { hits } = await ask('search', [query, {}, FIRST]);
    return (await ask('cards', [hits.map(({ ref }) => Number(ref))])).map(({ ref }) => ref);
  };
}

async function lunr() {
  for (const name of ['lunr', 'support', 'da']) {
    await new Promise((resolve) => {
      const script = Object.assign(document.createElement('script'), { src: `/lunr/${name}.js`, onload: resolve });
      document.head.append(script);
    });
  }
  const [index, cards] = await Promise.all([json('/lunr/index.json'), json('/lunr/cards.json')]);
  const loaded = globalThis.lunr.Index.load(index);
  return async (query) => {
    try {
      return loaded.search(query).slice(0, FIRST).map(({ ref }) => cards[ref].ref);
    } catch {
      return [];
    }
  };
}

async function pagefind() {
  const engine = await import('/pagefind/pagefind.js');
  await engine.init();
  return async (query) => {
    const { results } = await engine.search(query);
    const shown = await Promise.all(results.slice(0, FIRST).map((result) => result.data()));
    return shown.map(({ url }) => url);
  };
}

async function json(url) {
  return (await fetch(url)).json();
}

globalThis.engines = { genklang, lunr, pagefind };
globalThis.ready = true;
