/**
 * Opens what a person has saved when there is no connection: their list, and the pages on it
 * (js/offline.js puts them in the cache). Everything else is asked for as without this worker, and
 * what else people read is not kept.
 */
const CACHE = 'genklang-list';
const MOST_ASSETS = 120;

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== 'GET' || url.origin !== self.location.origin) {
    return;
  }
  if (url.pathname.includes('/assets/')) {
    event.respondWith(kept(event.request));
  } else if (event.request.mode === 'navigate') {
    event.respondWith(fresh(event.request));
  }
});

/** Files below /assets/ never change: their address does. */
async function kept(request) {
  const cache = await caches.open(`${CACHE}-assets`);
  const found = await cache.match(request);
  if (found) {
    return found;
  }
  const answer = await fetch(request);
  if (answer.ok) {
    const names = await cache.keys();
    await Promise.all(names.slice(0, Math.max(0, names.length - MOST_ASSETS)).map((name) => cache.delete(name)));
    await cache.put(request, answer.clone());
  }
  return answer;
}

async function fresh(request) {
  try {
    return await fetch(request);
  } catch (offline) {
    const found = await caches.match(request, { ignoreSearch: true });
    if (found) {
      return found;
    }
    throw offline;
  }
}
