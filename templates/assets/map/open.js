/**
 * Opens the map that can be moved, when somebody asks for it. Until then nothing of it is fetched:
 * then Leaflet comes from the site, and the pictures from the host the municipality has named. The
 * drawn map stays for those who do not ask, and on paper.
 */
import { Pins } from './pins.js';

const calm = matchMedia('(prefers-reduced-motion: reduce)');

/** How far a press on a button moves the map: a part of what is seen. */
const STEP = 1 / 3;
const DIRECTIONS = { north: [0, -STEP], south: [0, STEP], west: [-STEP, 0], east: [STEP, 0] };

class MovableMap {
  /** @param {HTMLElement} box `[data-movable]`, whose button waits for this script */
  constructor(box) {
    this.box = box;
    this.ask = box.querySelector('[data-ask]');
    this.opener = this.ask.querySelector('button');
    this.opened = box.querySelector('[data-opened]');
    this.canvas = box.querySelector('[data-canvas]');
    this.told = box.querySelector('[data-told]');
  }

  offer() {
    this.opener.disabled = false;
    this.box.addEventListener('click', ({ target }) => {
      const { do: what } = target.closest('[data-do]')?.dataset ?? {};
      if (what) {
        this.act(what);
      }
    });
    this.box.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !this.opened.hidden && !this.pins.close()) {
        this.close();
      }
    });
  }

  /** @param {string} what the button says */
  act(what) {
    if (what === 'open') {
      this.open();
    } else if (what === 'close') {
      this.close();
    } else if (what in DIRECTIONS) {
      const size = this.map.getSize();
      const [x, y] = DIRECTIONS[what];
      this.map.panBy([size.x * x, size.y * y]);
    } else {
      this.map.setZoom(this.map.getZoom() + (what === 'in' ? 1 : -1));
    }
  }

  async open() {
    this.told.textContent = '';
    try {
      this.leaflet ??= await fetched();
    } catch {
      this.told.textContent = this.told.dataset.failed;
      return;
    }
    this.show(true);
    if (this.map) {
      this.map.invalidateSize();
    } else {
      this.draw();
    }
    this.canvas.focus();
  }

  close() {
    this.pins.close();
    this.show(false);
    this.opener.focus();
  }

  show(open) {
    this.ask.hidden = open;
    this.opened.hidden = !open;
    this.told.textContent = '';
    this.box.parentElement.classList.toggle('mapped__map--moved', open);
  }

  draw() {
    const { leaflet, canvas } = this;
    const closest = Number(this.box.dataset.closest);
    const moves = !calm.matches;
    this.map = leaflet.map(canvas, {
      zoomControl: false,
      attributionControl: false,
      scrollWheelZoom: false,
      maxZoom: closest,
      zoomAnimation: moves,
      fadeAnimation: false,
      inertia: moves,
    });
    if (!moves) {
      this.map.panBy = (by) => leaflet.Map.prototype.panBy.call(this.map, by, { animate: false });
    }
    const places = [...document.querySelectorAll('[data-at]')];
    this.pins = new Pins(leaflet, this.map, canvas.dataset.close, places);
    this.map.fitBounds(this.pins.bounds(), { padding: [36, 36], maxZoom: Math.min(closest, 16) });
    this.pins.put();
    leaflet
      .tileLayer(this.box.dataset.tiles, { maxZoom: closest })
      .on('tileerror', () => { this.told.textContent ||= this.told.dataset.holes; })
      .addTo(this.map);
  }
}

/** Leaflet and its styles, from beside this file. */
async function fetched() {
  const [module] = await Promise.all([import('./leaflet.js'), styled('leaflet.css')]);
  return module.default;
}

function styled(file) {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = new URL(file, import.meta.url).href;
  return new Promise((done, failed) => {
    link.onload = done;
    link.onerror = failed;
    document.head.append(link);
  });
}

document.querySelectorAll('[data-movable]').forEach((box) => new MovableMap(box).offer());
