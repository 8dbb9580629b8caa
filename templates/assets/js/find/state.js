/**
 * What is asked, as it stands in the form and in the address: `?q=strik&area=noerreby&area=aalsted`.
 *
 * @typedef {{text: string, filters: Object<string, string[]>, order: string}} State order: '' by how
 *   well it answers, 'date', or the id of an area to be near to
 */

/**
 * @param {HTMLFormElement} form
 * @returns {State}
 */
export function fromForm(form) {
  const understood = checkboxes(form).filter((box) => 'understood' in box.dataset);
  const chosen = [...new FormData(form)].filter(
    ([name, value]) => !understood.some((box) => box.name === name && box.value === value),
  );
  return parse(chosen);
}

/**
 * @param {string} search the address from the question mark
 * @returns {State}
 */
export function fromAddress(search) {
  return parse(new URLSearchParams(search));
}

/** @param {Iterable<[string, string]>} pairs */
function parse(pairs) {
  const state = { text: '', filters: {}, order: '' };
  for (const [name, value] of pairs) {
    if (name === 'q') {
      state.text = value;
    } else if (name === 'order') {
      state.order = value;
    } else if (value) {
      (state.filters[name] ??= []).push(value);
    }
  }
  return state;
}

/**
 * @param {State} state
 * @returns {string} the query of an address, with its question mark, or ''
 */
export function toAddress({ text, filters, order }) {
  const query = new URLSearchParams();
  if (text.trim()) {
    query.set('q', text.trim());
  }
  for (const [facet, values] of Object.entries(filters)) {
    values.forEach((value) => query.append(facet, value));
  }
  if (order) {
    query.set('order', order);
  }
  return String(query) ? `?${query}` : '';
}

/**
 * @param {HTMLFormElement} form
 * @param {State} state
 */
export function intoForm(form, { text, filters, order }) {
  form.elements.namedItem('q').value = text;
  form.elements.namedItem('order').value = order;
  for (const box of checkboxes(form)) {
    box.checked = (filters[box.name] ?? []).includes(box.value);
    delete box.dataset.understood;
  }
}

/**
 * The filters, wherever on the page they stand.
 *
 * @param {HTMLFormElement} form
 * @returns {HTMLInputElement[]}
 */
export function checkboxes(form) {
  return [...form.elements].filter((element) => element.type === 'checkbox');
}

/** @param {State} state */
export function isEmpty({ text, filters: { neighbours, ...filters } }) {
  return text.trim() === '' && Object.keys(filters).length === 0;
}

/**
 * The same without one filter's value, or without all values of a facet.
 *
 * @param {State} state
 * @param {string} facet
 * @param {string} [value]
 * @returns {State}
 */
export function without({ filters, ...state }, facet, value) {
  const { [facet]: values = [], ...others } = filters;
  const rest = value === undefined ? [] : values.filter((other) => other !== value);
  return { ...state, filters: rest.length > 0 ? { ...others, [facet]: rest } : others };
}
