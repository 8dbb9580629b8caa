/** Sets the words of a poster as large as they fit. Sizes are millimetres of A4. */

const CUTS = ['"Sofia Sans"', '"Sofia Sans Semi Condensed"', '"Sofia Sans Extra Condensed"'];

/** A wide cut is worth letters that are smaller by so much. */
const KEEP = 0.86;

/** Below this size of a headline, words are broken where hyphens may stand. */
const SMALLEST_TITLE = 18;

/**
 * @param {number} low a size that is taken when none fits
 * @param {number} high
 * @param {(size: number) => boolean} fits
 */
function largest(low, high, fits) {
  if (fits(high)) return high;
  let below = low;
  let above = high;
  while (above - below > high / 400) {
    const middle = (below + above) / 2;
    if (fits(middle)) below = middle;
    else above = middle;
  }
  fits(below);
  return below;
}

/** @param {HTMLElement} box whose only child must stand inside it */
function inside(box) {
  const words = /** @type {HTMLElement} */ (box.firstElementChild);
  return words.scrollWidth <= box.clientWidth && words.offsetHeight <= box.clientHeight;
}

/**
 * The widest cut that is not much smaller than the largest letters possible.
 *
 * @param {HTMLElement} box
 * @returns {number} the size
 */
export function fitTitle(box) {
  /** @param {string} cut */
  const size = (cut) => {
    box.style.setProperty('--cut', cut);
    return largest(8, 84, (millimetres) => {
      box.style.setProperty('--size', String(millimetres));
      return inside(box);
    });
  };
  box.classList.remove('is-broken');
  let sizes = CUTS.map(size);
  if (Math.max(...sizes) < SMALLEST_TITLE) {
    box.classList.add('is-broken');
    sizes = CUTS.map(size);
  }
  const chosen = sizes.findIndex((one) => one >= KEEP * Math.max(...sizes));
  box.style.setProperty('--cut', CUTS[chosen]);
  box.style.setProperty('--size', String(sizes[chosen]));
  return sizes[chosen];
}

/**
 * Day and time, each row in one line; days are said shorter where that makes them larger.
 *
 * @param {HTMLElement} box
 * @param {Array<{days: string[], time: string}>} rows
 */
export function fitTimes(box, rows) {
  const longest = Math.max(...rows.map((row) => row.days.length));
  const most = rows.length > 1 ? Math.min(20, 44 / rows.length) : 31;
  const readable = rows.length > 1 ? 11 : 19;
  let best = { size: 0, brief: 0 };
  for (let brief = 0; brief < longest && best.size < readable; brief += 1) {
    place(box, rows, brief);
    const size = largest(5, most, (millimetres) => {
      box.style.setProperty('--size', String(millimetres));
      return box.scrollWidth <= box.clientWidth;
    });
    if (size > best.size) best = { size, brief };
  }
  place(box, rows, best.brief);
  box.style.setProperty('--size', String(best.size));
}

/** The disc of day and time: how wide it is, and how near its edge letters may come. */
const DISC = { width: 82, margin: 4, leading: 0.96 };

/** A day wider than so many times its size is said shorter, a time is set in two lines. */
const WIDE = 4.3;

/**
 * Day and time below each other in a disc, as large as the circle is wide there.
 *
 * @param {HTMLElement} box
 * @param {Array<{days: string[], time: string}>} rows
 */
export function fitDisc(box, rows) {
  const width = (/** @type {string} */ text) => {
    const line = document.createElement('p');
    const words = document.createElement('span');
    words.textContent = text;
    line.append(words);
    box.replaceChildren(line);
    return (words.getBoundingClientRect().width * DISC.width) / box.getBoundingClientRect().width / 10;
  };
  box.style.setProperty('--size', '10');
  const brief = (/** @type {string[]} */ days) => days.find((day) => width(day) < WIDE) ?? days.at(-1);
  const split = (/** @type {string} */ time) => (width(time) > WIDE ? time.split(/(?=–)/) : [time]);
  const lines =
    rows.length === 1
      ? [brief(rows[0].days), ...split(rows[0].time)]
      : rows.map(({ days, time }) => `${days.at(-1)} ${time}`.trim());
  const said = lines.filter(Boolean);
  const widths = said.map(width);
  const radius = DISC.width / 2 - DISC.margin;
  const inCircle = (/** @type {number} */ size) =>
    widths.every((one, at) => {
      const middle = Math.abs(at + 0.5 - said.length / 2) * size * DISC.leading;
      return Math.hypot(middle + size * 0.33, (one * size) / 2) <= radius;
    });
  let size = said.length === 1 ? 30 : Math.min(26, 66 / said.length);
  while (size > 5 && !inCircle(size)) size -= 0.25;
  place(box, said.map((text) => ({ days: [text], time: '' })), 0);
  box.style.setProperty('--size', String(size));
}

/**
 * @param {HTMLElement} box
 * @param {Array<{days: string[], time: string}>} rows
 * @param {number} brief which of a day's lengths
 */
function place(box, rows, brief) {
  box.classList.toggle('is-one', rows.length === 1 && rows[0].time !== '');
  box.replaceChildren(
    ...rows.map(({ days, time }) => {
      const row = document.createElement('p');
      for (const text of [days[Math.min(brief, days.length - 1)], time]) {
        const part = document.createElement('span');
        part.textContent = text;
        if (text) row.append(part);
      }
      return row;
    }),
  );
}

/**
 * Text as large as its note allows.
 *
 * @param {HTMLElement} note
 */
export function fitNote(note) {
  largest(0.5, 1.12, (scale) => {
    note.style.setProperty('--t', String(scale));
    return inside(note);
  });
}
