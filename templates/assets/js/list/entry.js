/** One thing on the list, as the page's template has it. */

/**
 * @param {HTMLTemplateElement} template
 * @param {import('../store.js').Item} item
 * @returns {HTMLElement}
 */
export function entryElement(template, item) {
  const entry = template.content.firstElementChild.cloneNode(true);
  entry.dataset.ref = item.ref;
  entry.querySelectorAll('[data-title]').forEach((element) => put(element, item.title));
  fill(entry, item);
  return entry;
}

/**
 * Shows what is known of a thing; what a person has written stays as it is.
 *
 * @param {HTMLElement} entry
 * @param {import('../store.js').Item} item
 * @param {boolean} [gone] whether the site no longer has it
 */
export function fill(entry, item, gone = false) {
  entry.querySelectorAll('[data-title]').forEach((element) => put(element, item.title));
  const link = entry.querySelector('h2 a');
  if (gone) {
    link.removeAttribute('href');
  } else {
    link.href = item.url;
  }
  entry.querySelector('[data-gone]').hidden = !gone;
  entry.querySelector('[data-facts]').replaceChildren(...item.facts.map((one) => fact(entry, one)));
  const phone = entry.querySelector('[data-phone]');
  phone.hidden = !item.phone;
  phone.href = `tel:${item.phone.replace(/[^0-9+]/g, '')}`;
  phone.querySelector('.tel').textContent = item.phone;
  entry.querySelector('[data-code]').replaceChildren(...(item.code ? [drawn(item.code)] : []));
}

/**
 * @param {HTMLElement} element
 * @param {import('../store.js').Words} words
 */
function put(element, { text, lang }) {
  element.textContent = text;
  if (lang) {
    element.lang = lang;
    element.dir = 'auto';
  }
}

function fact(entry, { label, bold, plain }) {
  const element = entry.querySelector('[data-fact]').content.firstElementChild.cloneNode(true);
  element.querySelector('dt').textContent = label;
  put(element.querySelector('b'), bold);
  put(element.querySelector('dd span'), plain);
  return element;
}

/** A QR code as its page draws it. */
function drawn({ box, path }) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', box);
  svg.setAttribute('aria-hidden', 'true');
  const modules = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  modules.setAttribute('d', path);
  svg.append(modules);
  return svg;
}
