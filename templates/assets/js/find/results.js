/** What was found, as it stands on the page. */
import { sayNearDays } from '../dates.js';
import { offerSavingOf } from '../save.js';
import { cardElement } from './cards.js';
import { firstMarked, plural } from './words.js';
import { insteadOfNothing, wayElement } from './zero.js';

const PAGE = 20;
const MOST = 1000;

/**
 * @typedef {object} Shown
 * @property {import('./engine.js').Found} answer
 * @property {import('./engine.js').Card[]} cards of the first hits
 * @property {import('./engine.js').Card[]} near of those that come close
 * @property {import('./zero.js').Instead|null} instead where nothing was found
 */

export class Results {
  /**
   * @param {HTMLElement} section with the places for all of it
   * @param {(facet: string, value: string) => string} label the words of a filter
   */
  constructor(section, label) {
    const place = (name) => section.querySelector(`[data-${name}]`);
    this.label = label;
    this.heading = place('count');
    this.corrected = place('corrected');
    this.list = place('hits');
    this.more = place('more');
    this.order = section.querySelector('.order');
    this.near = place('near');
    this.zero = place('zero');
    this.more.addEventListener('click', () => this.showMore());
  }

  /**
   * Everything that is needed before the page changes.
   *
   * @param {import('./engine.js').Engine} engine
   * @param {import('./state.js').State} state
   * @returns {Promise<Shown>}
   */
  async ask(engine, state) {
    const answer = await engine.search(state.text, state.filters, MOST, state.order);
    const { hits, total, fitting, terms } = answer;
    const [cards, near, instead] = await Promise.all([
      engine.marked(numbers(hits.slice(0, Math.min(fitting, PAGE))), terms),
      engine.marked(numbers(hits.slice(fitting)), terms),
      total > 0 ? null : insteadOfNothing(engine, state, answer, this.label),
    ]);
    return { answer, cards, near, instead };
  }

  /**
   * @param {import('./engine.js').Engine} engine
   * @param {Shown} found
   * @returns {string} how much it is, in words
   */
  show(engine, { answer, cards, near, instead }) {
    const { hits, total, fitting, terms, slips } = answer;
    this.engine = engine;
    this.hits = hits.slice(0, fitting);
    this.terms = terms;
    this.list.replaceChildren();
    this.append(cards);
    this.showNear(near, fitting);
    this.showCorrected(slips, [...cards, ...near]);
    this.showNothing(instead);
    this.heading.textContent = total > 0 ? plural(engine.texts.found, fitting) : engine.texts.none;
    return this.heading.textContent;
  }

  /** The next results; the first new one gets the focus. */
  async showMore() {
    const { hits, engine } = this;
    const shown = this.list.children.length;
    const cards = await engine.marked(numbers(hits.slice(shown, shown + PAGE)), this.terms);
    if (hits === this.hits) {
      this.append(cards)[0]?.querySelector('a').focus();
    }
  }

  append(cards) {
    const items = this.elements(cards);
    this.list.append(...items);
    adorn(items);
    this.more.hidden = this.list.children.length >= this.hits.length;
    return items;
  }

  /** What does not fit all that was understood, where little or nothing does. */
  showNear(cards, fitting) {
    const items = this.elements(cards);
    this.near.hidden = items.length === 0;
    this.near.querySelector('[data-near-some]').hidden = fitting === 0;
    this.near.querySelector('[data-near-none]').hidden = fitting > 0;
    this.near.querySelector('[data-near-hits]').replaceChildren(...items);
    adorn(items);
  }

  /** The word that a misspelt one was taken for, as it stands in what was found. */
  showCorrected(slips, cards) {
    const words = Object.values(slips).map((terms) => firstMarked(cards, terms)).filter(Boolean);
    this.corrected.hidden = words.length === 0;
    this.corrected.textContent = this.corrected.dataset.corrected.replace('{0}', words.join(' '));
  }

  showNothing(instead) {
    this.zero.hidden = instead === null;
    this.order.hidden = instead !== null;
    if (instead) {
      const cards = this.elements(instead.people);
      this.zero.querySelector('[data-people]').replaceChildren(...cards);
      adorn(cards);
      this.zero.querySelector('[data-loosen]').hidden = instead.ways.length === 0;
      this.zero.querySelector('[data-ways]').replaceChildren(
        ...instead.ways.map((way) => wayElement(way, this.engine.texts)),
      );
    }
  }

  elements(cards) {
    return cards.map((card) => cardElement(document, card, this.engine.texts));
  }
}

function numbers(hits) {
  return hits.map(({ ref }) => Number(ref));
}

/** New cards get what the page's first ones got when it was loaded. */
function adorn(items) {
  sayNearDays(document);
  items.forEach(offerSavingOf);
}
