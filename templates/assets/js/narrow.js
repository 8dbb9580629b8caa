/** Narrows the calendar of a week down to an area or a category. */

/** @param {Document} document */
export function offerNarrowing(document) {
  const form = document.querySelector('[data-narrow]');
  const rows = [...document.querySelectorAll('[data-tags]')];
  const status = form.querySelector('[data-narrowed]');
  const narrow = () => {
    const wanted = [...new FormData(form).values()].filter(Boolean);
    for (const row of rows) {
      row.hidden = !wanted.every((tag) => row.dataset.tags.includes(` ${tag} `));
    }
    const left = rows.filter((row) => !row.hidden).length;
    status.textContent = wanted.length > 0 ? `${left} / ${rows.length}` : '';
    for (const group of document.querySelectorAll('.group')) {
      const all = [...group.querySelectorAll('[data-tags]')];
      group.classList.toggle('group--empty', all.length > 0 && all.every((row) => row.hidden));
    }
  };
  form.hidden = rows.length === 0;
  form.addEventListener('change', narrow);
  addEventListener('pageshow', narrow);
  narrow();
}
