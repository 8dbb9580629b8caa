/** Draws the cards of a deck one at a time, in an order nobody knows; without it all lie open. */

class Deck {
  /** @param {HTMLElement} table with `data-draw`, after it the deck */
  constructor(table) {
    this.table = table;
    this.card = table.querySelector('[data-card]');
    this.count = table.querySelector('[data-drawn]');
    this.faces = [...table.parentElement.querySelectorAll('.deck > li')];
    this.drawn = [];
  }

  start() {
    this.table.hidden = false;
    this.table.parentElement.querySelector('details').open = false;
    this.on('next', () => this.turn(1));
    this.on('back', () => this.turn(-1));
    this.shuffle();
  }

  on(name, act) {
    this.table.querySelector(`[data-do=${name}]`).addEventListener('click', act);
  }

  /** Every card once, before any comes again. */
  shuffle() {
    this.order = this.faces.map((face) => [Math.random(), face]).sort(([a], [b]) => a - b).map(([, face]) => face);
    this.at = -1;
    this.show();
  }

  turn(by) {
    this.at += by;
    if (this.at >= this.order.length) {
      this.shuffle();
      this.at = 0;
    }
    this.show();
  }

  show() {
    const face = this.order[this.at];
    this.card.hidden = !face;
    this.count.hidden = !face;
    this.card.replaceChildren(...(face ? [...face.childNodes].map((node) => node.cloneNode(true)) : []));
    if (face?.lang) {
      this.card.lang = face.lang;
      this.card.dir = face.dir;
    }
    this.count.textContent = `${this.at + 1} / ${this.order.length}`;
    this.table.querySelector('[data-do=back]').disabled = this.at < 1;
  }
}

/** @param {Document} document */
export function offerDrawing(document) {
  document.querySelectorAll('[data-draw]').forEach((table) => new Deck(table).start());
}
