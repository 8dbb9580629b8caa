import { keepPages } from './offline.js';

/**
 * The list a person keeps, in this browser only.
 * @typedef {{ref: string, title: string, url: string, when: string, where: string, phone: string}} Saved
 */
const KEY = 'genklang-list';

/** @returns {Saved[]} in the order they were saved; empty where the browser keeps nothing */
export function saved() {
  try {
    const list = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(list) ? list.filter((item) => typeof item?.ref === 'string') : [];
  } catch {
    return [];
  }
}

/** @param {string} ref */
export function isSaved(ref) {
  return saved().some((item) => item.ref === ref);
}

/** @param {Saved} item */
export function save(item) {
  write([...saved().filter((other) => other.ref !== item.ref), item]);
}

/** @param {string} ref */
export function remove(ref) {
  write(saved().filter((item) => item.ref !== ref));
}

/** @param {Saved[]} list */
function write(list) {
  try {
    localStorage.setItem(KEY, JSON.stringify(list));
    const own = document.querySelector('[data-list-page]');
    keepPages(list.length && own ? [own.href, ...list.map((item) => item.url)] : []);
  } catch {
    // A browser that keeps nothing shows the buttons as not pressed, which is the truth.
  }
}

/** Whether this browser keeps anything at all. */
export function canSave() {
  try {
    return typeof localStorage.getItem(KEY) !== 'undefined';
  } catch {
    return false;
  }
}
