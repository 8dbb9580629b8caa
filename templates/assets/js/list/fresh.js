/** What the site says today about things somebody saved, or was sent. */
import { itemOf } from './read.js';

/** More than this is no list to go by; an address with more is nobody's honest list. */
export const MOST = 60;

/**
 * Asks for the pages of things, in the language of this page.
 *
 * @param {string[]} refs
 * @param {(ref: string) => string|undefined} address of a thing's page
 * @param {string} today as an ISO date
 * @returns {Promise<Map<string, import('../store.js').Item|'gone'>>} by reference; what could not be
 *     asked for, as without a connection, is not among them
 */
export async function fresh(refs, address, today) {
  const found = new Map();
  await Promise.all(
    refs.slice(0, MOST).map(async (ref) => {
      const answer = await ask(address(ref), today).catch(() => undefined);
      if (answer) {
        found.set(ref, answer);
      }
    }),
  );
  return found;
}

async function ask(url, today) {
  if (!url) {
    return 'gone';
  }
  const answer = await fetch(url);
  if (answer.status === 404 || answer.status === 410) {
    return 'gone';
  }
  if (!answer.ok) {
    return undefined;
  }
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const moved = page.querySelector('meta[http-equiv=refresh]')?.content.split('url=')[1];
  return moved?.startsWith('/') ? ask(moved, today) : itemOf(page, new URL(url, location.origin).pathname, today);
}
