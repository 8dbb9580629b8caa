import { keepPages } from './offline.js';

/**
 * The list a person keeps, in this browser only: nothing of it is ever sent anywhere.
 *
 * @typedef {{text: string, lang?: string}} Words
 * @typedef {{label: string, bold: Words, plain: Words, day?: string}} Fact
 * @typedef {{ref: string, title: Words, facts: Fact[], phone: string, url: string, code?: {box: string, path: string}, note?: string}} Item
 *     what was known of a thing when it was last seen; `ref` is `activity/krolf`
 * @typedef {{name: string, items: Item[]}} List
 */

/** Two sites on one host have two lists. */
const KEY = `genklang-list:${new URL('../../../', import.meta.url).pathname}`;

/** @returns {List} empty where the browser keeps nothing, or something else */
export function kept() {
  try {
    const list = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return {
      name: typeof list.name === 'string' ? list.name : '',
      items: Array.isArray(list.items) ? list.items.filter(isItem) : [],
    };
  } catch {
    return { name: '', items: [] };
  }
}

/** Whatever stands in the browser's memory, the pages only meet items they can show. */
function isItem(item) {
  return typeof item?.ref === 'string' && typeof item.title?.text === 'string' && Array.isArray(item.facts);
}

/** @param {string} ref */
export function isSaved(ref) {
  return kept().items.some((item) => item.ref === ref);
}

/**
 * Adds things at the end; one that is there already stays where it is.
 *
 * @param {Item[]} items
 * @returns {boolean} whether the browser keeps them
 */
export function save(...items) {
  const list = kept();
  const known = new Set(list.items.map(({ ref }) => ref));
  return keep({ ...list, items: [...list.items, ...items.filter(({ ref }) => !known.has(ref))] });
}

/** @param {string} ref */
export function remove(ref) {
  const list = kept();
  return keep({ ...list, items: list.items.filter((item) => item.ref !== ref) });
}

/**
 * Writes the whole list.
 *
 * @param {List} list
 * @returns {boolean} whether the browser keeps it: a full or private one may not
 */
export function keep(list) {
  try {
    localStorage.setItem(KEY, JSON.stringify(list));
  } catch {
    return false;
  }
  const own = document.querySelector('[data-list-page]');
  keepPages(list.items.length && own ? [own.href, ...list.items.map((item) => item.url)] : []);
  return true;
}

/**
 * Calls when another tab has changed the list.
 *
 * @param {() => void} changed
 */
export function onOtherTab(changed) {
  addEventListener('storage', (event) => {
    if (event.key === KEY || event.key === null) {
      changed();
    }
  });
}

/** Whether this browser keeps anything at all. */
export function canSave() {
  try {
    localStorage.setItem(`${KEY}?`, '');
    localStorage.removeItem(`${KEY}?`);
    return true;
  } catch {
    return false;
  }
}
