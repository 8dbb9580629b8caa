/**
 * Suggestions below a search field: entries, areas and categories while one types. A combobox with
 * list autocomplete as the WAI-ARIA Authoring Practices have it; without this script the field is a
 * plain one of a form.
 */
import { openEngine } from './engine.js';

const MOST = 7;
const LEAST_LETTERS = 2;
const TYPING_PAUSE = 120;
const LIST = 'suggestions';

class Suggestions {
  /** @param {HTMLInputElement} field with data-suggest, the manifest's address */
  constructor(field) {
    this.field = field;
    this.at = -1;
    this.turn = 0;
    this.list = document.createElement('ul');
    this.list.id = LIST;
    this.list.className = 'suggest';
    this.list.setAttribute('role', 'listbox');
    this.list.setAttribute('aria-label', field.getAttribute('aria-label'));
    this.list.hidden = true;
    field.form.append(this.list);
    for (const [name, value] of Object.entries({
      role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': LIST,
    })) {
      field.setAttribute(name, value);
    }
  }

  start() {
    this.field.addEventListener('input', () => {
      clearTimeout(this.typing);
      this.typing = setTimeout(() => this.suggest(), TYPING_PAUSE);
    });
    this.field.addEventListener('keydown', (event) => this.pressed(event));
    this.field.addEventListener('blur', () => this.close());
    this.list.addEventListener('mousedown', (event) => event.preventDefault());
    this.list.addEventListener('click', (event) => this.go(event.target.closest('[role=option]')));
    this.engine = openEngine(this.field.dataset.suggest, document.documentElement.lang);
    this.suggest();
  }

  async suggest() {
    const turn = ++this.turn;
    const text = this.field.value.trim();
    if (text.length < LEAST_LETTERS) {
      this.close();
      return;
    }
    try {
      const engine = await this.engine;
      const { hits } = await engine.search(text, {}, MOST);
      const cards = await engine.cards(hits.map(({ ref }) => Number(ref)));
      if (turn === this.turn && document.activeElement === this.field) {
        this.show(cards);
      }
    } catch (error) {
      console.error(error);
      this.close();
    }
  }

  show(cards) {
    this.choose(-1);
    this.list.replaceChildren(...cards.map(option));
    this.list.hidden = cards.length === 0;
    this.field.setAttribute('aria-expanded', String(cards.length > 0));
  }

  close() {
    this.turn++;
    this.choose(-1);
    this.list.hidden = true;
    this.field.setAttribute('aria-expanded', 'false');
  }

  pressed(event) {
    const options = this.list.hidden ? [] : [...this.list.children];
    if (event.key === 'Escape' && options.length > 0) {
      event.preventDefault();
      this.close();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (options.length === 0) {
        this.suggest();
      } else {
        // Who chooses is not to have the list exchanged under the finger.
        clearTimeout(this.typing);
        this.turn++;
        // One place more than options: the field itself, where nothing is chosen.
        const step = event.key === 'ArrowDown' ? 1 : -1;
        const places = options.length + 1;
        this.choose(((this.at + 1 + step + places) % places) - 1);
      }
    } else if (event.key === 'Enter' && this.at >= 0) {
      event.preventDefault();
      this.go(options[this.at]);
    }
  }

  choose(at) {
    [...this.list.children].forEach((option, number) => option.setAttribute('aria-selected', String(number === at)));
    this.at = at;
    if (at < 0) {
      this.field.removeAttribute('aria-activedescendant');
    } else {
      this.field.setAttribute('aria-activedescendant', this.list.children[at].id);
      this.list.children[at].scrollIntoView({ block: 'nearest' });
    }
  }

  go(option) {
    if (option) {
      location.assign(option.dataset.url);
    }
  }
}

function option(card, number) {
  const item = document.createElement('li');
  item.id = `${LIST}-${number}`;
  item.setAttribute('role', 'option');
  item.setAttribute('aria-selected', 'false');
  item.dataset.url = card.url;
  const title = document.createElement('b');
  title.textContent = card.title;
  if (card.language) {
    title.lang = card.language;
  }
  const kind = document.createElement('span');
  kind.textContent = [card.label, card.place].filter(Boolean).join(' · ');
  item.append(title, ' ', kind);
  return item;
}

/** @param {HTMLInputElement} field */
export function offerSuggestions(field) {
  new Suggestions(field).start();
}
