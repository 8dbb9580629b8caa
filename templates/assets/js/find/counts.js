/**
 * The numbers beside filters. They cost some fetching: a group's come once it is in sight, and on a
 * phone that is when it is opened.
 */
import { checkboxes } from './state.js';

export class Counts {
  /**
   * @param {HTMLFormElement} form
   * @param {HTMLElement} filters hidden until there is a script
   */
  constructor(form, filters) {
    this.form = form;
    this.filters = filters;
    this.inSight = new Set();
    this.asked = null;
  }

  start() {
    this.filters.hidden = false;
    const observer = new IntersectionObserver((changes) => {
      for (const { target, isIntersecting } of changes) {
        this.inSight[isIntersecting ? 'add' : 'delete'](target);
      }
      this.count().catch((error) => console.error(error));
    });
    this.filters.querySelectorAll('fieldset').forEach((group) => observer.observe(group));
  }

  /** Nothing is said while nothing is asked. */
  clear() {
    this.asked = null;
    checkboxes(this.form).forEach((box) => show(box, ''));
  }

  /**
   * @param {import('./engine.js').Engine} engine
   * @param {import('./state.js').State} state
   */
  countAnew(engine, state) {
    this.asked = { engine, state, done: new Set() };
    checkboxes(this.form)
      .filter((box) => !this.inSight.has(box.closest('fieldset')))
      .forEach((box) => show(box, ''));
    return this.count();
  }

  /** The groups in sight that show no numbers of this question yet. */
  async count() {
    const { asked } = this;
    const groups = [...this.inSight].filter((group) => asked && !asked.done.has(group));
    if (groups.length > 0) {
      groups.forEach((group) => asked.done.add(group));
      const facets = groups.map((group) => group.querySelector('input').name);
      const counts = await asked.engine.counts(asked.state.text, asked.state.filters, facets);
      if (asked === this.asked) {
        this.show(counts);
      }
    }
  }

  show(counts) {
    for (const box of checkboxes(this.form).filter(({ name }) => name in counts)) {
      const number = counts[box.name][box.value] ?? 0;
      show(box, String(number));
      box.disabled = number === 0 && !box.checked;
    }
  }
}

function show(box, text) {
  box.closest('label').querySelector('[data-number]').textContent = text;
  box.disabled = false;
}
