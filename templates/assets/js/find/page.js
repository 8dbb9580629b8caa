/**
 * The search page. Without this script its form leads to itself and the lists below it lead on;
 * with it, results come while one types.
 *
 * The address always says what is asked. Typing replaces it; choosing a filter or sending the form
 * makes a new one, so that "back" undoes a choice.
 */
import { chipElement, chips } from './chips.js';
import { Counts } from './counts.js';
import { openEngine } from './engine.js';
import { Results } from './results.js';
import { checkboxes, fromAddress, fromForm, intoForm, isEmpty, toAddress } from './state.js';

const TYPING_PAUSE = 150;
const SPEAKING_PAUSE = 700;

/** An answer that takes longer is waited for in words; most come sooner, and nothing flickers. */
const WAITING_PAUSE = 400;

class SearchPage {
  /** @param {HTMLFormElement} form with data-search, the manifest's address */
  constructor(form) {
    this.form = form;
    this.section = document.querySelector('[data-results]');
    this.results = new Results(this.section, (facet, value) => this.label(facet, value));
    this.counts = new Counts(form, document.querySelector('[data-filters]'));
    this.status = this.section.querySelector('[data-status]');
    this.heading = this.section.querySelector('[data-count]');
    this.asked = document.querySelector('[data-asked]');
    this.browse = document.querySelector('[data-browse]');
    this.progress = document.querySelector('[data-progress]');
  }

  start() {
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.visit(fromForm(this.form)).then(() => this.heading.focus());
    });
    this.form.elements.namedItem('q').addEventListener('input', () => this.typed());
    checkboxes(this.form).forEach((box) => box.addEventListener('change', () => this.chosen(box)));
    this.form.elements.namedItem('order').addEventListener('change', () => this.visit(fromForm(this.form)));
    this.section.addEventListener('click', (event) => this.follow(event));
    addEventListener('popstate', () => this.restore());
    this.counts.start();
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
      this.section.hidden = true;
      this.asked.hidden = true;
      this.browse.hidden = false;
      this.counts.clear();
      this.progressing('');
      return;
    }
    this.section.setAttribute('aria-busy', 'true');
    this.waiting ??= setTimeout(() => this.progressing('waiting'), WAITING_PAUSE);
    try {
      const engine = await this.engine();
      const found = await this.results.ask(engine, state);
      if (turn === this.turn) {
        this.progressing('');
        this.showAsked(state, found.answer);
        this.speak(this.results.show(engine, found));
        this.section.hidden = false;
        this.browse.hidden = true;
        await this.counts.countAnew(engine, state);
      }
    } catch (error) {
      console.error(error);
      this.browse.hidden = false;
      this.progressing('failed');
    } finally {
      this.section.removeAttribute('aria-busy');
    }
  }

  /** @param {'waiting'|'failed'|''} state */
  progressing(state) {
    clearTimeout(this.waiting);
    this.waiting = undefined;
    this.progress.textContent = this.progress.dataset[state] ?? '';
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
      if (box.checked) {
        box.closest('details').open = true;
      }
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

const form = document.querySelector('form[data-search]');
if (form) {
  new SearchPage(form).start();
}
