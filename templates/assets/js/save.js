/** The buttons that keep something on "my list". */
import { canSave, isSaved, remove, save, saved } from './store.js';

/**
 * What a button saves: written on it, or read from the card it stands on.
 * @param {HTMLElement} button
 * @returns {import('./store.js').Saved}
 */
function item(button) {
  const card = button.closest('article');
  const link = card?.querySelector('h3 a');
  if (button.dataset.ref) {
    const { ref, title, when, where, phone } = button.dataset;
    return { ref, title, when, where, phone, url: location.pathname };
  }
  const facts = [...card.querySelectorAll('.fringe dd')].map(lasting);
  return {
    ref: card.dataset.ref,
    title: link.textContent,
    url: link.getAttribute('href'),
    when: facts.slice(0, 2).join(', '),
    where: card.querySelector('.where span')?.textContent ?? '',
    phone: card.dataset.phone ?? '',
  };
}

/**
 * A fact's words without "today", which will not be true tomorrow.
 * @param {HTMLElement} fact
 */
function lasting(fact) {
  const copy = /** @type {HTMLElement} */ (fact.cloneNode(true));
  copy.querySelectorAll('.noprint').forEach((word) => word.remove());
  return copy.textContent.trim();
}

/** @param {HTMLElement} button */
function show(button) {
  const pressed = isSaved(item(button).ref);
  const words = button.querySelector('[data-on]');
  words.dataset.off ??= words.textContent;
  words.textContent = pressed ? words.dataset.on : words.dataset.off;
  button.setAttribute('aria-pressed', String(pressed));
}

/** @param {Document} document */
export function showCount(document) {
  const count = saved().length;
  for (const element of document.querySelectorAll('[data-saved-count]')) {
    element.textContent = String(count);
    element.hidden = count === 0;
  }
}

/** Says of every button whether its thing is saved, and how many are. */
function showAll() {
  document.querySelectorAll('[data-save]').forEach(show);
  showCount(document);
}

/**
 * Offers the buttons of a page.
 * @param {Document} document
 */
export function offerSaving(document) {
  offerSavingOf(document);
  showCount(document);
  addEventListener('storage', showAll);
}

/**
 * Offers the buttons of a part of a page that came later.
 * @param {ParentNode} part
 */
export function offerSavingOf(part) {
  if (!canSave()) {
    return;
  }
  for (const button of part.querySelectorAll('[data-save]')) {
    button.hidden = false;
    show(button);
    button.addEventListener('click', () => {
      const one = item(button);
      if (isSaved(one.ref)) {
        remove(one.ref);
      } else {
        save(one);
      }
      showAll();
    });
  }
}
