/** Result cards from the page's own template, so that they look like every other card. */

/** As on the site's other cards. */
const MOST_STRIPS = 3;

/**
 * @param {Document|HTMLElement} page with `template[data-hit]` and `template[data-sign]`
 * @param {import('./engine.js').Card} card
 * @param {object} texts
 * @returns {HTMLElement}
 */
export function cardElement(page, card, texts) {
  const element = page.querySelector('template[data-hit]').content.firstElementChild.cloneNode(true);
  const article = element.querySelector('article');
  const look = page.querySelector(`template[data-sign="${CSS.escape(card.category ?? '')}"]`)
    ?? page.querySelector('template[data-sign=""]');
  article.classList.add(`p-${look.dataset.paper}`);
  article.dataset.ref = card.ref;
  article.dataset.phone = card.phone ?? '';
  article.querySelector('[data-slot=sign]').replaceWith(look.content.cloneNode(true));
  fill(article, 'topic', card.kind === 'activity' ? card.categoryName ?? card.label : card.label);
  const link = fill(article, 'title', card.title, card.language, card.marks?.title);
  link.href = card.url;
  fill(article, 'pin', `: ${card.title}`);
  fill(article, 'alert', [card.status, card.alert].filter(Boolean).join('. '));
  fill(article, 'summary', card.summary, card.language, card.marks?.summary);
  fill(article, 'where', card.place);
  strips(article, card, texts);
  return element;
}

/** Puts a text in its slot; an empty one takes away what stands around the slot. */
function fill(article, slot, text, language, marks = []) {
  const element = article.querySelector(`[data-slot=${slot}]`);
  if (!text) {
    (element.closest('[data-if]') ?? element).remove();
    return element;
  }
  element.replaceChildren(...marked(text, marks));
  if (language) {
    element.lang = language;
    element.dir = 'auto';
  }
  return element;
}

/** A text with what was found in it marked. */
function marked(text, marks) {
  const nodes = [];
  let end = 0;
  for (const [from, to] of marks) {
    const found = document.createElement('mark');
    found.textContent = text.slice(from, to);
    nodes.push(text.slice(end, from), found);
    end = to;
  }
  return [...nodes, text.slice(end)];
}

/** From one hour to another reads from the left in every language. */
const HOURS = /^[\d.:–\s]+$/;

/** The facts on strips: a bold line and a plain one. */
function strips(article, card, texts) {
  const list = article.querySelector('[data-slot=strips]');
  const facts = [
    [texts.next, card.day ? capital(card.day) : card.when, card.day ? card.date : '', card.next],
    [texts.time, card.time, '', ''],
    [texts.price, card.price, card.per, ''],
    [texts.signup, card.signup, '', ''],
  ]
    .filter(([, bold]) => bold)
    .slice(0, MOST_STRIPS);
  list.append(...facts.map((fact) => strip(...fact)));
  if (card.phone) {
    list.append(strip(texts.phone, phoneLink(card.phone), '', ''));
  }
  if (!list.firstElementChild) {
    list.remove();
  }
}

function phoneLink(phone) {
  const link = document.createElement('a');
  link.href = `tel:${phone.replace(/[^+\d]/g, '')}`;
  link.className = 'tel';
  link.textContent = phone;
  return link;
}

function strip(label, bold, plain, date) {
  const strip = document.createElement('div');
  const term = document.createElement('dt');
  term.className = 'vh';
  term.textContent = label;
  const fact = document.createElement('dd');
  const first = document.createElement('b');
  if (date) {
    const time = document.createElement('time');
    time.dateTime = date;
    time.dataset.near = '';
    time.textContent = bold;
    first.append(time);
  } else {
    first.append(bold);
  }
  if (HOURS.test(first.textContent)) {
    first.className = 'nw';
  }
  fact.append(first, ' ', plain ?? '');
  strip.append(term, fact);
  return strip;
}

function capital(text) {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
