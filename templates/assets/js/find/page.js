/**
 * The search page. Without this script its form leads to itself and the lists below it lead on;
 * with it, results come while one types.
 *
 * The address always says what is asked. Typing replaces it; choosing a filter or sending the form
 * makes a new one, so that "back" undoes a choice.
 */
import { sayNearDays } from '../dates.js';
import { offerSavingOf } from '../save.js';
import { cardElement } from './cards.js';
import { chipElement, chips } from './chips.js';
import { openEngine } from './engine.js';
import { checkboxes, fromAddress, fromForm, intoForm, isEmpty, toAddress } from './state.js';
import { insteadOfNothing } from './zero.js';

const PAGE = 20;
const MOST = 1000;
const TYPING_PAUSE = 150;
const SPEAKING_PAUSE = 700;

class SearchPage {
  /** @param {HTMLFormElement} form with data-search, the manifest's address */
  constructor(form) {
    this.form = form;
    this.results = document.querySelector('[data-results]');
    this.list = this.results.querySelector('[data-hits]');
    this.status = this.results.querySelector('[data-status]');
    this.heading = this.results.querySelector('[data-count]');
    this.more = this.results.querySelector('[data-more]');
    this.zero = this.results.querySelector('[data-zero]');
    this.asked = document.querySelector('[data-asked]');
    this.near = this.results.querySelector('[data-near]');
    this.corrected = this.results.querySelector('[data-corrected]');
    this.browse = document.querySelector('[data-browse]');
    this.filters = document.querySelector('[data-filters]');
    this.shown = 0;
    this.hits = [];
    this.inSight = new Set();
    this.counting = null;
  }

  start() {
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.visit(fromForm(this.form)).then(() => this.heading.focus());
    });
    this.form.elements.namedItem('q').addEventListener('input', () => this.typed());
    checkboxes(this.form).forEach((box) => box.addEventListener('change', () => this.chosen(box)));
    this.form.elements.namedItem('order').addEventListener('change', () => this.visit(fromForm(this.form)));
    this.more.addEventListener('click', () => this.showMore());
    this.zero.addEventListener('click', (event) => this.follow(event));
    addEventListener('popstate', () => this.restore());
    this.filters.hidden = false;
    this.watchGroups();
    this.browse.querySelector('.facets')?.remove();
    this.form.addEventListener('focusin', () => this.engine(), { once: true });
    this.restore();
  }

  /** The index, fetched when it is first needed; again when that failed. */
  engine() {
    this.opened ??= openEngine(this.form.dataset.search, document.documentElement.lang).catch((error) => {
      this.opened = undefined;
      throw error;
    });
    return this.opened;
  }

  restore() {
    const state = fromAddress(location.search);
    intoForm(this.form, state);
    this.show(state);
  }

  typed() {
    clearTimeout(this.typing);
    this.typing = setTimeout(() => {
      const state = fromForm(this.form);
      history.replaceState(null, '', location.pathname + toAddress(state));
      this.show(state);
    }, TYPING_PAUSE);
  }

  /** @param {import('./state.js').State} state */
  visit(state) {
    clearTimeout(this.typing);
    const address = toAddress(state);
    if (address !== location.search) {
      history.pushState(null, '', location.pathname + address);
    }
    return this.show(state);
  }

  /** Who takes away a filter that was understood takes away its words. */
  chosen(box) {
    const chip = this.chips?.find(({ facet, value }) => facet === box.name && value === box.value);
    return 'understood' in box.dataset && chip ? this.take(chip.less) : this.visit(fromForm(this.form));
  }

  /** @param {import('./state.js').State} state */
  take(state) {
    intoForm(this.form, state);
    return this.visit(state);
  }

  /** A link that loosens the search stays on the page. */
  follow(event) {
    const link = event.target.closest('a[data-less]');
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      const state = fromAddress(new URL(link.href).search);
      this.take(state).then(() => this.heading.focus());
    }
  }

  /** @param {import('./state.js').State} state */
  async show(state) {
    const turn = (this.turn = (this.turn ?? 0) + 1);
    if (isEmpty(state)) {
      this.results.hidden = true;
      this.asked.hidden = true;
      this.browse.hidden = false;
      this.counting = null;
      checkboxes(this.form).forEach((box) => showCount(box, ''));
      return;
    }
    this.results.setAttribute('aria-busy', 'true');
    try {
      const engine = await this.engine();
      const found = await this.ask(engine, state);
      if (turn === this.turn) {
        this.showFound(engine, state, found);
        await this.countAnew(engine, state);
      }
    } catch (error) {
      console.error(error);
      this.browse.hidden = false;
    } finally {
      this.results.removeAttribute('aria-busy');
    }
  }

  /** Everything the page needs before it changes. */
  async ask(engine, state) {
    const answer = await engine.search(state.text, state.filters, MOST, state.order);
    const { hits, total, fitting, terms } = answer;
    const [cards, near, instead] = await Promise.all([
      engine.marked(numbers(hits.slice(0, Math.min(fitting, PAGE))), terms),
      engine.marked(numbers(hits.slice(fitting)), terms),
      total > 0 ? null : insteadOfNothing(engine, state, (facet, value) => this.label(facet, value)),
    ]);
    return { answer, cards, near, instead };
  }

  showFound(engine, state, { answer, cards, near, instead }) {
    const { hits, total, fitting, terms, slips } = answer;
    this.hits = hits.slice(0, fitting);
    this.terms = terms;
    this.found = engine;
    this.shown = 0;
    this.list.replaceChildren();
    this.append(cards);
    this.showNear(near, fitting);
    this.showAsked(state, answer);
    this.showCorrected(slips, [...cards, ...near]);
    this.showNothing(engine, instead);
    this.results.hidden = false;
    this.browse.hidden = true;
    this.heading.textContent = total > 0 ? plural(engine.texts.found, fitting) : engine.texts.none;
    this.speak(this.heading.textContent);
  }

  /** The next results; the first new one gets the focus. */
  async showMore() {
    const { turn } = this;
    const cards = await this.found.marked(numbers(this.hits.slice(this.shown, this.shown + PAGE)), this.terms);
    if (turn === this.turn) {
      this.append(cards)[0]?.querySelector('a').focus();
    }
  }

  append(cards) {
    const items = cards.map((card) => cardElement(document, card, this.found.texts));
    this.list.append(...items);
    addCards(items);
    this.shown += items.length;
    this.more.hidden = this.shown >= this.hits.length;
    return items;
  }

  /** What does not fit all that was understood, where little or nothing does. */
  showNear(cards, fitting) {
    const items = cards.map((card) => cardElement(document, card, this.found.texts));
    this.near.hidden = items.length === 0;
    this.near.querySelector('[data-near-some]').hidden = fitting === 0;
    this.near.querySelector('[data-near-none]').hidden = fitting > 0;
    this.near.querySelector('[data-near-hits]').replaceChildren(...items);
    addCards(items);
  }

  /** The chips; a filter that was understood is chosen in the list of filters too. */
  showAsked(state, answer) {
    this.chips = chips(state, answer);
    const remove = (less) => this.take(less).then(() => this.heading.focus());
    this.asked.hidden = this.chips.length === 0;
    this.asked.querySelector('ul').replaceChildren(
      ...this.chips.map((chip) => chipElement(chip, this.label(chip.facet, chip.value), remove)),
    );
    for (const box of checkboxes(this.form)) {
      const chosen = (state.filters[box.name] ?? []).includes(box.value);
      const understood = answer.facts.some(({ facet, value }) => facet === box.name && value === box.value);
      box.checked = chosen || understood;
      delete box.dataset.understood;
      if (understood && !chosen) {
        box.dataset.understood = '';
      }
    }
  }

  /** The word that a misspelt one was taken for, as it stands in what was found. */
  showCorrected(slips, cards) {
    const words = Object.values(slips).map((terms) => {
      for (const { title, summary, marks } of cards) {
        for (const [text, found] of [[title, marks.title], [summary ?? '', marks.summary]]) {
          const mark = found.find(([, , term]) => terms.includes(term));
          if (mark) {
            return text.slice(mark[0], mark[1]).toLocaleLowerCase();
          }
        }
      }
      return '';
    }).filter(Boolean);
    this.corrected.hidden = words.length === 0;
    this.corrected.textContent = this.corrected.dataset.corrected.replace('{0}', words.join(' '));
  }

  /** Numbers beside filters cost some fetching: a group's come once it is in sight. */
  watchGroups() {
    const observer = new IntersectionObserver((changes) => {
      for (const { target, isIntersecting } of changes) {
        this.inSight[isIntersecting ? 'add' : 'delete'](target);
      }
      this.count().catch((error) => console.error(error));
    });
    this.filters.querySelectorAll('fieldset').forEach((group) => observer.observe(group));
  }

  countAnew(engine, state) {
    this.counting = { engine, state, done: new Set() };
    checkboxes(this.form)
      .filter((box) => !this.inSight.has(box.closest('fieldset')))
      .forEach((box) => showCount(box, ''));
    return this.count();
  }

  /** The groups in sight that show no numbers of this question yet. */
  async count() {
    const { counting } = this;
    const groups = [...this.inSight].filter((group) => counting && !counting.done.has(group));
    if (groups.length > 0) {
      groups.forEach((group) => counting.done.add(group));
      const facets = groups.map((group) => group.querySelector('input').name);
      const counts = await counting.engine.counts(counting.state.text, counting.state.filters, facets);
      if (counting === this.counting) {
        this.showCounts(counts);
      }
    }
  }

  showCounts(counts) {
    for (const box of checkboxes(this.form).filter(({ name }) => name in counts)) {
      const number = counts[box.name][box.value] ?? 0;
      showCount(box, String(number));
      box.disabled = number === 0 && !box.checked;
    }
  }

  showNothing(engine, instead) {
    this.zero.hidden = instead === null;
    if (instead) {
      const { people, ways } = instead;
      const cards = people.map((card) => cardElement(document, card, engine.texts));
      this.zero.querySelector('[data-people]').replaceChildren(...cards);
      addCards(cards);
      this.zero.querySelector('[data-loosen]').hidden = ways.length === 0;
      this.zero.querySelector('[data-ways]').replaceChildren(
        ...ways.map((way) => wayElement(way, engine.texts)),
      );
    }
  }

  label(facet, value) {
    const box = checkboxes(this.form).find((other) => other.name === facet && other.value === value);
    return box?.closest('label').querySelector('[data-label]')?.textContent ?? value;
  }

  /** Said once the person pauses, not at every letter. */
  speak(text) {
    clearTimeout(this.speaking);
    this.speaking = setTimeout(() => {
      this.status.textContent = text;
    }, SPEAKING_PAUSE);
  }
}

function numbers(hits) {
  return hits.map(({ ref }) => Number(ref));
}

/** New cards get what the page's first ones got when it was loaded. */
function addCards(items) {
  sayNearDays(document);
  items.forEach(offerSavingOf);
}

/** Beside a filter; nothing is said while nothing is asked. */
function showCount(box, text) {
  box.closest('label').querySelector('[data-number]').textContent = text;
  box.disabled = false;
}

function wayElement({ text, count, address }, texts) {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = address;
  link.dataset.less = '';
  const bold = document.createElement('b');
  bold.textContent = texts.without.replace('{0}', text);
  link.append(bold, ' ', plural(texts.found, count));
  item.append(link);
  return item;
}

/** The form of a text for a number, as the page's language has it. */
function plural(forms, number) {
  const rule = new Intl.PluralRules(document.documentElement.lang).select(number);
  const digits = new Intl.NumberFormat(document.documentElement.lang).format(number);
  return (forms[rule] ?? forms.other).replace('{n}', digits);
}

const form = document.querySelector('form[data-search]');
if (form) {
  new SearchPage(form).start();
}
