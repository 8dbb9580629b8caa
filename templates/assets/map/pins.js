/** The numbered places on the map that can be moved: the same as in the list beside it. */
import { apart } from './apart.js';

/** From the middle of one pin to that of the next: a finger's breadth. */
const APART = 44;

/** A pin that moved further than this shows from where. */
const MOVED = 20;

export class Pins {
  /**
   * @param {object} leaflet
   * @param {object} map Leaflet's
   * @param {string} close what the button says that closes what is told of a place
   * @param {HTMLElement[]} places entries of the list, with `data-at` and `data-number`
   */
  constructor(leaflet, map, close, places) {
    this.leaflet = leaflet;
    this.map = map;
    this.words = close;
    this.pins = places.map((place) => this.pin(place));
    map.on('zoomend', () => this.part());
    map.on('popupopen', ({ popup }) => {
      this.told = popup;
      popup.getElement().querySelector('a').focus({ preventScroll: true });
    });
    map.on('popupclose', ({ popup }) => {
      this.told = undefined;
      // Whoever was in it, or has just closed it, comes back to the pin; who went elsewhere is left there.
      if (document.activeElement === document.body || popup.getElement()?.contains(document.activeElement)) {
        popup.button.focus({ preventScroll: true });
      }
    });
  }

  bounds() {
    return this.leaflet.latLngBounds(this.pins.map(({ at }) => at));
  }

  /** Puts the pins on the map, in the order of the list. */
  put() {
    this.pins.forEach(({ lead, marker }) => {
      lead.addTo(this.map);
      marker.addTo(this.map);
    });
    this.part();
  }

  /**
   * Closes what is told of a place.
   * @return {boolean} whether anything was
   */
  close() {
    const had = this.told !== undefined;
    this.map.closePopup();
    return had;
  }

  pin(place) {
    const { leaflet } = this;
    const at = leaflet.latLng(place.dataset.at.split(',').map(Number));
    const link = place.querySelector('h3 a');
    const button = element('button', 'movable__pin', place.dataset.number);
    button.type = 'button';
    button.ariaLabel = link.textContent;
    const icon = leaflet.divIcon({ className: '', html: button, iconSize: [0, 0] });
    const marker = leaflet.marker(at, { icon, keyboard: false, interactive: false });
    button.addEventListener('focus', () => {
      // With keys only: a map that moves under a finger is missed by it.
      if (button.matches(':focus-visible')) {
        this.map.panInside(marker.getLatLng(), { padding: [40, 40] });
      }
    });
    const popup = leaflet.popup({
      closeButton: false,
      closeOnEscapeKey: false,
      minWidth: 180,
      maxWidth: 240,
      offset: [0, -12],
    });
    popup.button = button;
    popup.setContent(this.tell(link, place.querySelector('p')));
    button.addEventListener('click', (event) => {
      // The map would close again what is pressed on it.
      event.stopPropagation();
      const dragged = event.detail > 0 && this.map.dragging.moved();
      if (!dragged) {
        popup.setLatLng(marker.getLatLng()).openOn(this.map);
      }
    });
    const lead = leaflet.polyline([], { className: 'movable__lead', interactive: false });
    return { at, marker, lead };
  }

  /** What is told of a place: its name as a link to its page, its address, and a way back. */
  tell(link, where) {
    const words = element('div', 'movable__place');
    words.dir = document.documentElement.dir;
    const back = element('button', 'btn btn--line', this.words);
    back.type = 'button';
    back.addEventListener('click', () => this.close());
    const title = element('p', 'movable__title');
    title.append(link.cloneNode(true));
    words.append(title, where.cloneNode(true), back);
    return words;
  }

  /** Each where it is, or beside it where it would hide another. */
  part() {
    const { map } = this;
    const spots = apart(this.pins.map(({ at }) => map.latLngToLayerPoint(at)), APART);
    this.pins.forEach(({ at, marker, lead }, i) => {
      const moved = map.latLngToLayerPoint(at).distanceTo(spots[i]) > MOVED;
      const to = map.layerPointToLatLng(spots[i]);
      marker.setLatLng(to);
      lead.setLatLngs(moved ? [at, to] : []);
    });
  }
}

function element(name, style, text = '') {
  const made = document.createElement(name);
  made.className = style;
  made.textContent = text;
  return made;
}
