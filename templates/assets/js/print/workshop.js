/** The poster workshop: draws a poster from a file of the site and from what is typed. Nothing is sent. */

const SVG = 'http://www.w3.org/2000/svg';

/**
 * @typedef {object} Drawing
 * @property {number} width
 * @property {number} height
 * @property {Array<[number, number, string]>} shapes colour, width of the pen or 0, path
 */

/**
 * @typedef {Record<string, any> & {when: string[], price: string[], bricks: Drawing, code: Drawing,
 *   colours: Record<string, Record<string, string> & {tiles: string[]}>, colour: string}} Work
 */

const room = /** @type {HTMLElement | null} */ (document.querySelector('[data-workshop]'));

/**
 * @param {Drawing} drawing
 * @param {(colour: number) => string} paint
 */
function svg({ width, height, shapes }, paint) {
  const root = document.createElementNS(SVG, 'svg');
  root.setAttribute('viewBox', `0 0 ${width} ${height}`);
  root.setAttribute('preserveAspectRatio', 'none');
  for (const [colour, pen, d] of shapes) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', d);
    path.setAttribute('fill', pen ? 'none' : paint(colour));
    if (pen) {
      path.setAttribute('stroke', paint(colour));
      path.setAttribute('stroke-width', String(pen));
      path.setAttribute('stroke-linecap', 'round');
    }
    root.append(path);
  }
  return root;
}

/** @param {number} rgb */
const css = (rgb) => `#${rgb.toString(16).padStart(6, '0')}`;

/**
 * The largest size at which no word is broken and nothing runs out of its box.
 *
 * @param {HTMLElement} box
 * @param {number} largest in millimetres of A4
 * @param {boolean} high whether the box has a height of its own
 */
function fit(box, largest, high) {
  const words = box.firstElementChild ?? box;
  let low = 6;
  let top = largest;
  box.style.overflowWrap = 'normal';
  for (let i = 0; i < 9; i += 1) {
    const middle = (low + top) / 2;
    box.style.setProperty('--size', String(middle));
    const fits =
      box.scrollWidth <= box.clientWidth + 1 &&
      (!high ||
        words.getBoundingClientRect().height <=
          box.clientHeight - 2 * parseFloat(getComputedStyle(box).paddingBlockStart) + 1);
    if (fits) low = middle;
    else top = middle;
  }
  box.style.setProperty('--size', String(Math.floor(low * 10) / 10));
  box.style.overflowWrap = '';
}

class Workshop {
  /** @param {HTMLElement} element */
  constructor(element) {
    this.form = /** @type {HTMLFormElement} */ (element.querySelector('form'));
    this.poster = /** @type {HTMLElement} */ (element.querySelector('[data-poster]'));
    this.failed = /** @type {HTMLElement} */ (element.querySelector('[data-failed]'));
    /** @type {Work | undefined} */
    this.work = undefined;
  }

  start() {
    const { activity } = this.form.elements;
    const wanted = new URLSearchParams(location.search).get('id');
    if ([...activity.options].some((option) => option.value === wanted)) activity.value = wanted;
    activity.addEventListener('change', () => this.choose());
    this.form.addEventListener('input', (event) => {
      if (event.target !== activity) this.draw();
    });
    this.form.addEventListener('reset', (event) => {
      event.preventDefault();
      this.fill();
    });
    this.form.addEventListener('submit', (event) => event.preventDefault());
    this.form.querySelector('[data-print]').addEventListener('click', () => print());
    addEventListener('resize', () => this.draw());
    document.fonts.ready.then(() => this.draw());
    return this.choose();
  }

  async choose() {
    const { activity } = this.form.elements;
    try {
      const answer = await fetch(activity.selectedOptions[0].dataset.file);
      if (!answer.ok) throw new Error(String(answer.status));
      this.work = await answer.json();
      this.failed.hidden = true;
      history.replaceState(null, '', `?id=${activity.value}`);
      this.fill();
    } catch {
      this.failed.hidden = false;
    }
  }

  /** Puts what the activity says into the form. */
  fill() {
    const fields = this.form.elements;
    fields.title.value = this.work.title;
    fields.when.value = this.work.when.join('\n');
    fields.summary.value = this.work.summary;
    fields.colour.value = this.work.colour;
    this.draw();
  }

  draw() {
    if (!this.work) return;
    const fields = this.form.elements;
    const colours = this.work.colours[fields.colour.value];
    for (const [name, value] of Object.entries(colours)) {
      if (typeof value === 'string') this.poster.style.setProperty(`--${name}`, value);
    }
    this.poster.dataset.size = fields.size.value;
    const said = {
      ...this.work,
      price: this.work.price.join(', '),
      title: fields.title.value,
      when: fields.when.value,
      summary: fields.summary.value,
    };
    for (const element of this.poster.querySelectorAll('[data-text]')) {
      element.textContent = said[/** @type {HTMLElement} */ (element).dataset.text] ?? '';
    }
    this.show('bricks', svg(this.work.bricks, (number) => colours.tiles[number]));
    this.show('code', svg(this.work.code, css));
    const when = /** @type {HTMLElement} */ (this.poster.querySelector('.draft__when'));
    fit(when, said.when.includes('\n') ? 15 : 27, false);
    fit(this.poster.querySelector('.draft__title'), 84, true);
  }

  /**
   * @param {string} name
   * @param {Element} drawing
   */
  show(name, drawing) {
    this.poster.querySelector(`[data-drawing=${name}]`).replaceChildren(drawing);
  }
}

if (room) {
  room.hidden = false;
  new Workshop(room).start();
}
