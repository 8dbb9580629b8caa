/** Keeps the pages on "my list" at hand for when there is no connection. */
const CACHE = 'genklang-list';
const canKeep = location.protocol === 'https:' && 'caches' in window;

/** Starts the worker that answers without a connection; it lies at the root of the site. */
export function answerOffline() {
  if (canKeep && 'serviceWorker' in navigator) {
    navigator.serviceWorker.register(new URL('../../../sw.js', import.meta.url)).catch(() => {});
  }
}

/** @param {string[]} paths of the pages to have at hand, and no others */
export async function keepPages(paths) {
  if (!canKeep) {
    return;
  }
  const cache = await caches.open(CACHE);
  const wanted = new Set(paths.map((path) => new URL(path, location.origin).href));
  for (const request of await cache.keys()) {
    if (!wanted.delete(request.url)) {
      await cache.delete(request);
    }
  }
  await Promise.allSettled([...wanted].map((url) => cache.add(url)));
}
