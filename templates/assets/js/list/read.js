/** Reads what a page of the site says about its thing, from the page itself. */

/**
 * An element's words without "today", which will not be true tomorrow.
 *
 * @param {Element|null|undefined} element
 * @returns {import('../store.js').Words}
 */
export function wordsOf(element) {
  const copy = element?.cloneNode(true);
  copy?.querySelectorAll('.noprint, .vh').forEach((word) => word.remove());
  const text = copy?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  const lang = element?.getAttribute('lang');
  return lang ? { text, lang } : { text };
}

/**
 * @param {Iterable<Element>} strips with a `dt` and a `dd` of a bold line and a plain one
 * @returns {import('../store.js').Fact[]}
 */
export function factsOf(strips) {
  return [...strips].map((strip) => {
    const [bold, plain] = [strip.querySelector('dd b'), strip.querySelector('dd > span')];
    const loose = [...strip.querySelector('dd').childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
    return {
      label: strip.querySelector('dt').textContent.trim(),
      bold: wordsOf(bold),
      plain: plain ? wordsOf(plain) : { text: loose.map((node) => node.data.trim()).join(' ').trim() },
      day: strip.querySelector('time')?.dateTime,
    };
  });
}

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
