/** The buttons that keep something on "my list". */
import { factsOf, wordsOf } from './list/words.js';
import { canSave, isSaved, kept, onOtherTab, remove, save } from './store.js';

/**
 * What a button stands for: the page it is on, or the card.
 *
 * @param {HTMLElement} button
 * @returns {import('./store.js').Item}
 */
function item(button) {
  const { ref, phone } = (button.dataset.ref ? button : button.closest('[data-ref]')).dataset;
  const card = button.closest('.note');
  return {
    ref,
    phone: phone ?? '',
    title: wordsOf(card?.querySelector('h3 a') ?? document.querySelector('h1')),
    facts: factsOf(card?.querySelectorAll('.fringe > div') ?? document.querySelectorAll('.facts > div')),
    url: card?.querySelector('h3 a').getAttribute('href') ?? location.pathname,
  };
}

/** @param {HTMLElement} button */
function show(button) {
  const pressed = isSaved(item(button).ref);
  const words = button.querySelector('[data-on]');
  words.dataset.off ??= words.textContent;
  words.textContent = pressed ? words.dataset.on : words.dataset.off;
  button.setAttribute('aria-pressed', String(pressed));
}

/** How many things are saved, in the menu of every page. */
export function showCount() {
  const count = kept().items.length;
  for (const element of document.querySelectorAll('[data-saved-count]')) {
    element.textContent = String(count);
    element.hidden = count === 0;
  }
}

/** Says of every button whether its thing is saved, and how many are. */
function showAll() {
  document.querySelectorAll('[data-save]').forEach(show);
  showCount();
}

/**
 * Offers the buttons of a page.
 * @param {Document} document
 */
export function offerSaving(document) {
  offerSavingOf(document);
  showCount();
  onOtherTab(showAll);
  // "Back" shows a page as it was left, whatever has been saved since.
  addEventListener('pageshow', (event) => event.persisted && showAll());
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
