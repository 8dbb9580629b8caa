/** The page with what a person has kept. */
import { showCount } from './save.js';
import { remove, saved } from './store.js';

/**
 * @param {HTMLElement} entry
 * @param {string} selector
 * @param {string} text
 */
function line(entry, selector, text) {
  const element = entry.querySelector(selector);
  element.hidden = !text;
  element.querySelector('span, a').textContent = text ?? '';
  return element;
}

/** Only pages of this site are linked to, whatever the browser's memory says. */
function address(url) {
  const target = new URL(url, location.origin);
  return target.origin === location.origin ? target.pathname : '#';
}

/**
 * @param {HTMLElement} page
 * @param {import('./store.js').Saved} item
 */
function entry(page, item) {
  const copy = page.querySelector('template').content.firstElementChild.cloneNode(true);
  const link = copy.querySelector('h2 a');
  link.textContent = item.title;
  link.href = address(item.url);
  line(copy, '.when', item.when);
  line(copy, '.where', item.where);
  const phone = line(copy, '.phone', item.phone).querySelector('a');
  phone.href = `tel:${(item.phone ?? '').replace(/[^0-9+]/g, '')}`;
  const button = copy.querySelector('[data-remove]');
  button.querySelector('.vh').textContent = `: ${item.title}`;
  button.dataset.ref = item.ref;
  return copy;
}

/** @param {Document} document */
export function showList(document) {
  const page = document.querySelector('[data-my-list]');
  const list = page.querySelector('.mine');
  const print = document.querySelector('[data-print]');
  const mail = document.querySelector('[data-mail]');
  const show = () => {
    const items = saved();
    list.replaceChildren(...items.map((item) => entry(page, item)));
    page.querySelector('[data-empty]').hidden = items.length > 0;
    print.hidden = items.length === 0;
    mail.hidden = items.length === 0;
    const body = items.map(({ title, when, where, phone, url }) =>
      [title, when, where, phone, new URL(address(url), location.origin)].filter(Boolean).join('\n'));
    mail.href = `mailto:?subject=${encodeURIComponent(page.dataset.subject)}&body=${encodeURIComponent(body.join('\n\n'))}`;
    showCount(document);
  };
  list.addEventListener('click', (event) => {
    const button = event.target.closest('[data-remove]');
    if (button) {
      remove(button.dataset.ref);
      show();
      page.querySelector('a, button')?.focus();
    }
  });
  print.addEventListener('click', () => window.print());
  addEventListener('storage', show);
  show();
}
