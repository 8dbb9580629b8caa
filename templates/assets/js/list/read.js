/** Reads what a page of the site says about its thing, from the page itself. */
import { factsOf, wordsOf } from './words.js';

/**
 * A thing as its page tells of it.
 *
 * @param {Document} page
 * @param {string} url its address
 * @param {string} today as an ISO date
 * @returns {import('../store.js').Item|undefined} nothing when the page is of no one thing
 */
export function itemOf(page, url, today) {
  const button = page.querySelector('[data-save][data-ref]');
  if (!button) {
    return undefined;
  }
  const facts = factsOf(page.querySelectorAll('.facts > div'));
  return {
    ref: button.dataset.ref,
    phone: button.dataset.phone ?? '',
    title: wordsOf(page.querySelector('h1')),
    facts: [...facts.map((fact) => stillAhead(fact, page, today)), ...hostOf(page)],
    url,
    code: codeOf(page.querySelector('[data-code]')),
  };
}

/** The drawing of the page's address as a QR code. */
function codeOf(svg) {
  return svg ? { box: svg.getAttribute('viewBox'), path: svg.firstElementChild.getAttribute('d') } : undefined;
}

/** Pages are made once a day at best; of a date that is over the next one on the page is told. */
function stillAhead(fact, page, today) {
  if (!fact.day || fact.day >= today) {
    return fact;
  }
  const next = [...page.querySelectorAll('.dates [data-day]')].find((date) => date.dataset.day >= today);
  return next
    ? { ...fact, bold: wordsOf(next.querySelector('time')), plain: wordsOf(next.querySelector('.nw')), day: next.dataset.day }
    : fact;
}

function hostOf(page) {
  const point = page.querySelector('.first [data-host]');
  return point
    ? [{ label: wordsOf(point.querySelector('dt')).text, bold: wordsOf(point.querySelector('dd')), plain: { text: '' } }]
    : [];
}
