/**
 * Answers when there is no connection: with the pages somebody visited lately, those on their list,
 * and the search once they have searched. With a connection everything comes from the site, so that
 * nobody reads last week's times; what is kept stands in only when there is none. It stays in this
 * browser, as its history does.
 *
 * A page and its styles and scripts have addresses that belong together, and the search's manifest
 * is kept only when all it names is kept: nothing old is ever mixed with anything new.
 */
const SHELL = [];
const PAGES = `genklang-pages:${self.registration.scope}`;
const FILES = `genklang-files:${self.registration.scope}`;
const MOST_PAGES = 60;
const MOST_FILES = 500;
const FOREVER = /\/(?:assets|media)\/|\/search\/.+[-/][0-9a-z]+\/.+|\/search\/.+-[0-9a-f]{8,}\.json$/;

self.addEventListener('install', (event) => {
  event.waitUntil(keepShell().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || !request.url.startsWith(self.registration.scope)) {
    return;
  }
  if (FOREVER.test(url.pathname)) {
    event.respondWith(kept(request));
  } else if (request.mode === 'navigate') {
    event.respondWith(visited(request, url));
  } else if (url.pathname.endsWith('/search/manifest.json')) {
    event.respondWith(fetch(request).catch(() => found(request)));
  } else if (url.pathname.endsWith('/workshop.json')) {
    event.respondWith(latest(request));
  }
});

self.addEventListener('message', (event) => {
  if (event.data?.keep === 'search') {
    event.waitUntil(keepSearch(event.data.language).catch(() => {}));
  } else if (event.data?.keep === 'page') {
    event.waitUntil(keepPage(event.data).catch(() => {}));
  }
});

async function keepShell() {
  const [pages, files] = await Promise.all([caches.open(PAGES), caches.open(FILES)]);
  const isPage = (path) => path === '' || path.endsWith('/');
  await files.addAll(SHELL.filter((path) => !isPage(path)).map(address));
  await pages.addAll(SHELL.filter(isPage).map(address));
}

/** All pieces first, then what names them. Small indexes only; of a large one, what was asked for. */
async function keepSearch(language) {
  const folder = address('search/');
  const [manifest, list] = await Promise.all([
    fetch(`${folder}manifest.json`, { cache: 'no-cache' }),
    fetch(`${folder}offline.json`, { cache: 'no-cache' }),
  ]);
  const { scripts, languages } = await list.json();
  const pieces = languages[language];
  if (!pieces) {
    return;
  }
  const cache = await caches.open(FILES);
  const had = new Set((await cache.keys()).map((request) => request.url));
  const wanted = [...scripts, ...pieces].map((file) => folder + file);
  await cache.addAll(wanted.filter((url) => !had.has(url)));
  await cache.put(`${folder}manifest.json`, manifest);
}

/** A page that works without a connection, with the files it took before this worker saw them. */
async function keepPage({ page, files }) {
  const [pages, kept] = await Promise.all([caches.open(PAGES), caches.open(FILES)]);
  const had = new Set((await kept.keys()).map((request) => request.url));
  await kept.addAll(files.filter((url) => url.startsWith(self.registration.scope) && !had.has(url)));
  await pages.add(page);
}

/** The newest there is, to be kept. */
async function latest(request) {
  try {
    const answer = await fetch(request);
    if (answer.ok) {
      await (await caches.open(FILES)).put(request, answer.clone());
    }
    return answer;
  } catch (offline) {
    const had = await found(request);
    if (had) {
      return had;
    }
    throw offline;
  }
}

/** Files whose address changes with their content. */
async function kept(request) {
  const cache = await caches.open(FILES);
  const had = await cache.match(request);
  if (had) {
    return had;
  }
  const answer = await fetch(request);
  if (answer.ok) {
    await cache.put(request, answer.clone());
    await trim(cache, MOST_FILES);
  }
  return answer;
}

async function visited(request, url) {
  try {
    const answer = await fetch(request);
    if (answer.ok && answer.headers.get('Content-Type')?.startsWith('text/html')) {
      const cache = await caches.open(PAGES);
      await cache.put(url.origin + url.pathname, answer.clone());
      await trim(cache, MOST_PAGES);
    }
    return answer;
  } catch (offline) {
    const had = (await found(request)) ?? (await caches.match(offlinePage(url)));
    if (had) {
      return had;
    }
    throw offline;
  }
}

function found(request) {
  return caches.match(request, { ignoreSearch: true });
}

/** The page that says there is no connection, in the language of the one that was asked for. */
function offlinePage(url) {
  const first = url.href.slice(self.registration.scope.length).split('/')[0];
  const own = SHELL.find((path) => path === `${first}/offline/`);
  return address(own ?? 'offline/');
}

function address(path) {
  return new URL(path, self.registration.scope).href;
}

/** The oldest go first, but what every page needs stays. */
async function trim(cache, most) {
  const shell = new Set(SHELL.map(address));
  const others = (await cache.keys()).filter((request) => !shell.has(request.url));
  await Promise.all(others.slice(0, Math.max(0, others.length - most)).map((request) => cache.delete(request)));
}
