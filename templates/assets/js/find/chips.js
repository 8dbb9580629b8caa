/** What is searched for, as chips that one can take away: filters chosen, and filters understood. */
import { without } from './state.js';

/**
 * @typedef {{facet: string, value: string, less: import('./state.js').State}} Chip less: the search
 *   without it
 *
 * @param {import('./state.js').State} state
 * @param {import('../search/answers.js').Answer} answer
 * @returns {Chip[]}
 */
export function chips(state, { facts, words }) {
  const inArea = 'area' in state.filters || facts.some(({ facet }) => facet === 'area');
  const filters = Object.entries(state.filters).filter(([facet]) => inArea || facet !== 'neighbours');
  const chosen = filters.flatMap(([facet, values]) =>
    values.map((value) => ({ facet, value, less: without(state, facet, value) })),
  );
  const understood = facts
    .filter(({ facet, value }) => !(state.filters[facet] ?? []).includes(value))
    .map(({ facet, value, from, to }) => ({
      facet,
      value,
      less: { ...state, text: words.filter((word, at) => at < from || at >= to).join(' ') },
    }));
  return [...chosen, ...understood];
}

/**
 * @param {Chip} chip
 * @param {string} label
 * @param {(less: import('./state.js').State) => void} remove
 * @returns {HTMLElement} from the page's template
 */
export function chipElement(chip, label, remove) {
  const item = document.querySelector('template[data-chip]').content.firstElementChild.cloneNode(true);
  const button = item.querySelector('button');
  button.querySelector('[data-label]').textContent = label;
  button.addEventListener('click', () => remove(chip.less));
  return item;
}
