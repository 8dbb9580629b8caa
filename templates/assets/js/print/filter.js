/** Shows of all that is printed only what is called so, is for an area, a place or of a format. */

/** Letters without the marks that people leave out: "cafe" finds Café, "aavang" and "åvang" Åvang. */
const plain = (/** @type {string} */ text) =>
  text
    .toLowerCase()
    .replaceAll('å', 'aa')
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u00ad]/g, '');

/**
 * @param {HTMLElement} line
 * @param {{words: string, area: string, place: string, format: string}} wanted
 * @returns {boolean} whether anything of the line is left
 */
function filterLine(line, { words, area, place, format }) {
  let files = 0;
  for (const item of line.querySelectorAll('.chips > li:not([data-workshop])')) {
    const address = item.querySelector('a').getAttribute('href');
    item.hidden = format !== '' && !address.includes(`/${format}.`);
    files += item.hidden ? 0 : 1;
  }
  const here = area === '' || line.dataset.areas.split(' ').includes(area);
  const inside = place === '' || line.dataset.place === place;
  const title = plain(line.querySelector('.prints__what').textContent);
  const called = plain(words)
    .split(/\s+/)
    .every((word) => title.includes(word));
  line.hidden = !here || !inside || !called || files === 0;
  return !line.hidden;
}

/** @param {HTMLFormElement} form */
function filter(form) {
  const wanted = /** @type {any} */ (Object.fromEntries(new FormData(form)));
  let any = false;
  for (const group of document.querySelectorAll('[data-group]')) {
    const left = [...group.querySelectorAll('.prints > li')].filter((line) =>
      filterLine(/** @type {HTMLElement} */ (line), wanted),
    );
    group.hidden = left.length === 0;
    any ||= left.length > 0;
  }
  form.querySelector('[data-none]').hidden = any;
}

const form = document.querySelector('[data-paper-filter]');
if (form) {
  form.hidden = false;
  form.addEventListener('input', () => filter(form));
  form.addEventListener('submit', (event) => event.preventDefault());
  filter(form);
}
