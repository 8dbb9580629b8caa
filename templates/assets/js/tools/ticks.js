/** Keeps what is ticked on a checklist, in this browser only. */

/** @param {Document} document */
export function keepTicks(document) {
  const list = document.querySelector('[data-ticks]');
  const key = `genklang-ticks:${location.pathname}`;
  const boxes = [...list.querySelectorAll('input[type=checkbox]')];
  const again = document.querySelector('[data-again]');
  const ticked = read(key);
  const keep = () => {
    write(key, boxes.flatMap((box, place) => (box.checked ? [place] : [])));
    again.hidden = !boxes.some((box) => box.checked);
  };
  // Somebody may have ticked one before this script came.
  boxes.forEach((box, place) => { box.checked ||= ticked.includes(place); });
  list.addEventListener('change', keep);
  again.addEventListener('click', () => {
    boxes.forEach((box) => { box.checked = false; });
    keep();
    boxes[0].focus();
  });
  keep();
}

function read(key) {
  try {
    const ticked = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(ticked) ? ticked : [];
  } catch {
    return [];
  }
}

function write(key, ticked) {
  try {
    localStorage.setItem(key, JSON.stringify(ticked));
  } catch {
    // A browser that keeps nothing begins again next time.
  }
}
