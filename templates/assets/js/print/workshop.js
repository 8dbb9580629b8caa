/** The poster workshop: draws a poster from a file of the site and from what is typed. Nothing is sent. */
import { fitDisc, fitNote, fitTimes, fitTitle } from './fit.js';

const SVG = 'http://www.w3.org/2000/svg';
const SOFT_HYPHEN = /\u00ad/g;

/** From roomy to crowded: size of the text, side of the bricks, least height above the bar. */
const ROOMS = [
  ...[1.16, 1.12, 1.08, 1.04].map((text) => ({ text, brick: 42, up: 145.9, brief: false })),
  { text: 1, brick: 42, up: 112, brief: false },
  ...[1, 0.96, 0.92, 0.88, 0.84].map((text) => ({ text, brick: 21, up: 99, brief: false })),
  ...[1, 0.92, 0.84].map((text) => ({ text, brick: 21, up: 99, brief: true })),
  ...[0.8, 0.74, 0.68, 0.62].map((text) => ({ text, brick: 21, up: 88, brief: true })),
];

/**
 * @typedef {object} Drawing
 * @property {number} width
 * @property {number} height
 * @property {Array<[number, number, string]>} shapes colour, width of the pen or 0, path
 */

/**
 * @typedef {Record<string, any> & {when: Array<{days: string[], time: string}>, first: string[],
 *   colours: Record<string, any>}} Work
 */

const room = /** @type {HTMLElement | null} */ (document.querySelector('[data-workshop]'));

/**
 * @param {Drawing} drawing
 * @param {(colour: number) => string} paint
 * @param {number} from where the part to be seen begins, and
 * @param {number} width of it
 */
function svg({ width: whole, height, shapes }, paint, from = 0, width = whole) {
  const root = document.createElementNS(SVG, 'svg');
  root.setAttribute('viewBox', `${from} 0 ${width} ${height}`);
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

/** @param {string[]} colours */
const from = (colours) => (/** @type {number} */ number) => colours[number % colours.length];

/** @param {string} name @param {string} text */
function element(name, text) {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

/** @param {{days: string[], time: string}} row */
const written = ({ days, time }) => `${days[0]} ${time}`.trim();

class Workshop {
  /** @param {HTMLElement} place */
  constructor(place) {
    this.form = /** @type {HTMLFormElement} */ (place.querySelector('form'));
    this.poster = /** @type {HTMLElement} */ (place.querySelector('[data-poster]'));
    this.failed = /** @type {HTMLElement} */ (place.querySelector('[data-failed]'));
    this.photo = /** @type {HTMLImageElement} */ (place.querySelector('[data-photo]'));
    /** @type {Work | undefined} */
    this.work = undefined;
  }

  async start() {
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
    document.fonts.addEventListener('loadingdone', () => this.draw());
    await this.choose();
    await keep();
  }

  async choose() {
    const { activity } = this.form.elements;
    const wanted = activity.value;
    try {
      const answer = await fetch(activity.selectedOptions[0].dataset.file);
      if (!answer.ok) throw new Error(String(answer.status));
      const work = await answer.json();
      if (wanted !== activity.value) return;
      this.work = work;
      this.failed.hidden = true;
      history.replaceState(null, '', `?id=${wanted}`);
      this.fill();
    } catch {
      this.failed.hidden = false;
    }
  }

  /** Puts what the activity says into the form. */
  fill() {
    const fields = this.form.elements;
    fields.title.value = this.work.title.replace(SOFT_HYPHEN, '');
    fields.when.value = this.work.when.map(written).join('\n');
    fields.line.value = this.work.line;
    fields.summary.value = this.work.summary.replace(SOFT_HYPHEN, '');
    fields.colour.value = this.work.colour;
    this.picture();
    const { design } = this.work;
    fields.design.value = design === 'billede' && !this.photo.getAttribute('src') ? 'raab' : design;
    this.draw();
  }

  /** The activity's picture in its largest size; without one, no design is led by it. */
  picture() {
    const { activity, design } = this.form.elements;
    const { picture, alt } = activity.selectedOptions[0].dataset;
    const largest = picture?.split(', ').at(-1).split(' ')[0];
    if (largest) this.photo.src = largest;
    else this.photo.removeAttribute('src');
    this.photo.alt = alt ?? '';
    const led = [...design].find(({ value }) => value === 'billede');
    led.disabled = !largest;
    led.closest('label').hidden = !largest;
  }

  draw() {
    if (!this.work) return;
    const { work, poster } = this;
    const fields = this.form.elements;
    const colours = work.colours[fields.colour.value];
    for (const [name, value] of Object.entries(colours)) {
      if (typeof value === 'string') poster.style.setProperty(`--${name}`, value);
    }
    poster.lang = work.language;
    poster.dir = work.direction;
    poster.dataset.size = fields.size.value;
    poster.dataset.design = fields.design.value;
    this.say({ ...work, ...this.typed() });
    const design = fields.design.value;
    this.photo.hidden = design !== 'billede';
    this.paint(colours, design);
    if (design === 'raab') this.call();
    else this.pin(design === 'opslag' ? fitTimes : fitDisc);
  }

  /** What is in the form; what nobody changed keeps the places where its words may break. */
  typed() {
    const { title, line, summary } = this.form.elements;
    const same = title.value === this.work.title.replace(SOFT_HYPHEN, '');
    return { title: same ? this.work.title : title.value, line: line.value, summary: summary.value };
  }

  /** The rows of day and time: a day that nobody changed may be said shorter. */
  rows() {
    const lines = this.form.elements.when.value.split('\n').filter((line) => line.trim() !== '');
    return lines.map((line) => {
      const known = this.work.when.find((row) => written(row) === line.trim());
      const [, day, time] = /^(.*?)\s*(\d[\d.:]*(?:\s?[–-]\s?\d[\d.:]*)?)?\s*$/.exec(line);
      return known ?? (day ? { days: [day], time: time ?? '' } : { days: [line.trim()], time: '' });
    });
  }

  /** @param {Record<string, any>} said */
  say(said) {
    for (const place of this.poster.querySelectorAll('[data-text]')) {
      place.textContent = said[/** @type {HTMLElement} */ (place).dataset.text] ?? '';
    }
    const facts = { price: said.price, signup: [said.signup] };
    for (const [name, list] of Object.entries(facts)) {
      const lines = list.flatMap(({ main, more }) => [element('b', main), ...(more ? [element('small', more)] : [])]);
      this.poster.querySelector(`[data-facts=${name}]`).replaceChildren(...lines);
    }
    this.poster.querySelector('[data-first]').replaceChildren(...said.first.map((text) => element('p', text)));
  }

  /** @param {Record<string, any>} colours @param {string} design */
  paint(colours, design) {
    const board = design === 'opslag';
    const { code, sign, mark, bricks } = this.work;
    const side = bricks.width / 5;
    const tiles = from(board ? colours.boardTiles : colours.tiles);
    this.show('code', svg(code, css));
    this.show('sign', svg(sign, from(colours.corner)));
    this.show('mark', svg(mark, from(design === 'raab' ? colours.plainMark : colours.whiteMark)));
    if (board) this.show('bricks', ...[0, 1, 2, 3, 4].map((at) => svg(bricks, tiles, at * side, side)));
    else this.show('bricks', svg(bricks, tiles));
  }

  /** @param {string} name @param {...Element} drawings */
  show(name, ...drawings) {
    this.poster.querySelector(`[data-drawing=${name}]`).replaceChildren(...drawings);
  }

  /** The design that calls out: the text takes what it needs from below, the title has the rest. */
  call() {
    const up = /** @type {HTMLElement} */ (this.poster.querySelector('.own__up'));
    for (const note of this.notes()) note.style.removeProperty('--t');
    fitTimes(this.poster.querySelector('[data-when]'), this.rows());
    const unit = this.poster.offsetWidth / 210;
    const chosen = ROOMS.find(({ text, brick, up: least, brief }) => {
      this.poster.style.setProperty('--t', String(text));
      this.poster.style.setProperty('--brick', String(brick));
      this.poster.classList.toggle('is-brief', brief);
      return up.offsetHeight >= least * unit - 1;
    });
    if ((chosen ?? ROOMS.at(-1)).brick < 42) {
      const bricks = this.poster.querySelector('[data-drawing=bricks]');
      bricks.append(bricks.firstElementChild.cloneNode(true));
    }
    fitTitle(this.poster.querySelector('[data-title]'));
  }

  /**
   * The designs with places of their own: the text of each has its own size.
   *
   * @param {typeof fitTimes} times how day and time are set
   */
  pin(times) {
    this.poster.style.removeProperty('--t');
    this.poster.classList.remove('is-brief');
    times(this.poster.querySelector('[data-when]'), this.rows());
    this.notes().forEach(fitNote);
    fitTitle(this.poster.querySelector('[data-title]'));
  }

  /** @returns {HTMLElement[]} */
  notes() {
    return [...this.poster.querySelectorAll('[data-note]')];
  }
}

/** Has the service worker keep this page with all it took, so that it is there without a connection. */
async function keep() {
  if (!('serviceWorker' in navigator)) return;
  const { active } = await navigator.serviceWorker.ready;
  const files = performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => name.startsWith(`${location.origin}/`) && /\/(assets|media)\/|\/workshop\.json$/.test(name));
  active.postMessage({ keep: 'page', page: location.origin + location.pathname, files });
}

if (room) {
  room.hidden = false;
  new Workshop(room).start();
}
