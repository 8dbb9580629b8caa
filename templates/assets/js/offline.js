/** Keeps pages and the search at hand for when there is no connection. */
const CACHE = 'genklang-list';
const canKeep = window.isSecureContext && 'caches' in window;

/** Starts the worker that answers without a connection; it lies at the root of the site. */
export async function answerOffline() {
  if (!canKeep || !('serviceWorker' in navigator)) {
    return;
  }
  // After the page: what is kept for later must not delay what is read now.
  await new Promise((resolve) => {
    document.readyState === 'complete' ? resolve() : addEventListener('load', resolve, { once: true });
  });
  try {
    await navigator.serviceWorker.register(new URL('../../../sw.js', import.meta.url));
    const { active } = await navigator.serviceWorker.ready;
    if (document.querySelector('[data-results]') && !navigator.connection?.saveData) {
      active.postMessage({ keep: 'search', language: document.documentElement.lang });
    }
  } catch {
    // Some browsers keep nothing in private windows. The site works as it is.
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
