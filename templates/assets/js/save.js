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

/** @param {Document} document */
export function offerSaving(document) {
  if (!canSave()) {
    return;
  }
  const buttons = [...document.querySelectorAll('[data-save]')];
  const showAll = () => {
    buttons.forEach(show);
    showCount(document);
  };
  for (const button of buttons) {
    button.hidden = false;
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
  showAll();
  addEventListener('storage', showAll);
}
