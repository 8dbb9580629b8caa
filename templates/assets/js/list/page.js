/**
 * The page with what a person has kept, or with a list that somebody sent as an address. A sent
 * list is shown as it came and touches the own one only when its button is pressed.
 */
import { day } from '../dates.js';
import { showCount } from '../save.js';
import { canSave, keep, kept, onOtherTab, save } from '../store.js';
import { entryElement, fill } from './entry.js';
import { fresh, MOST } from './fresh.js';
import { addressOf, letterOf, refsIn, textOf } from './share.js';

class ListPage {
  /** @param {HTMLElement} page */
  constructor(page) {
    this.page = page;
    this.list = page.querySelector('[data-entries]');
    this.template = page.querySelector('template[data-entry]');
    this.status = page.querySelector('[data-status]');
    this.name = page.querySelector('[data-name]');
    this.gone = new Set();
    this.removed = undefined;
  }

  start() {
    this.page.querySelector('[data-forgets]').hidden = canSave();
    this.list.addEventListener('click', (event) => this.pressed(event.target.closest('button')));
    this.list.addEventListener('input', (event) => this.noted(event.target));
    this.name.addEventListener('input', () => this.write({ ...kept(), name: this.name.value }));
    this.on('print', () => print());
    this.on('copy-text', () => this.copy(textOf(this.items, location.origin)));
    this.on('share', () => this.share());
    this.on('take', () => this.take());
    this.on('clear', () => this.clear());
    this.on('undo', () => this.undo());
    onOtherTab(() => this.shared || this.show());
    addEventListener('hashchange', () => this.open());
    return this.open();
  }

  on(name, act) {
    this.page.querySelector(`[data-do=${name}]`).addEventListener('click', act);
  }

  /** Shows the list of the address, or the own one. */
  open() {
    this.shared = refsIn(location.hash)?.slice(0, MOST).map(
      (ref) => kept().items.find((item) => item.ref === ref) ?? { ref, title: { text: '' }, facts: [], phone: '', url: this.address(ref) },
    );
    this.gone.clear();
    this.list.replaceChildren();
    this.show();
    return this.refresh();
  }

  get items() {
    return this.shared ?? kept().items;
  }

  address(ref) {
    const [kind, id] = ref.split('/');
    const folder = this.page.querySelector(`[data-folder="${CSS.escape(kind)}"]`)?.value;
    return folder && id ? `${folder}${id}/` : undefined;
  }

  /** Asks the site what is true today, and keeps it. */
  async refresh() {
    const found = await fresh(this.items.map(({ ref }) => ref), (ref) => this.address(ref), day(0));
    const now = (item) => {
      const answer = found.get(item.ref);
      return answer && answer !== 'gone' ? { ...answer, note: item.note } : item;
    };
    found.forEach((answer, ref) => answer === 'gone' && this.gone.add(ref));
    if (this.shared) {
      // What is unknown and cannot be asked for has nothing to show but its address.
      this.shared = this.shared.map(now).filter(({ title }) => title.text);
    } else if (found.size > 0) {
      const list = kept();
      this.write({ ...list, items: unique(list.items.map(now)) });
    }
    this.show();
    this.page.dataset.ready = '';
  }

  /** Brings what is shown into line with the list; what stays, stays the same element. */
  show() {
    const there = new Map([...this.list.children].map((entry) => [entry.dataset.ref, entry]));
    const entries = this.items.map((item) => {
      const entry = there.get(item.ref) ?? entryElement(this.template, item);
      fill(entry, item, this.gone.has(item.ref));
      const note = entry.querySelector('textarea');
      if (note !== document.activeElement) {
        note.value = item.note ?? '';
      }
      return entry;
    });
    // Moving an element takes the focus from it; nothing is moved that is where it should be.
    there.forEach((entry) => entries.includes(entry) || entry.remove());
    entries.forEach((entry, place) => {
      if (this.list.children[place] !== entry) {
        this.list.insertBefore(entry, this.list.children[place] ?? null);
      }
    });
    this.showAround();
  }

  /** Everything but the entries. */
  showAround() {
    const items = this.items;
    const { name } = kept();
    if (this.name !== document.activeElement) {
      this.name.value = name;
    }
    const sent = Boolean(this.shared);
    this.page.classList.toggle('is-sent', sent);
    this.page.querySelectorAll('[data-own]').forEach((part) => { part.hidden = sent || items.length === 0; });
    this.page.querySelectorAll('[data-sent]').forEach((part) => { part.hidden = !sent; });
    this.page.querySelectorAll('[data-some]').forEach((part) => { part.hidden = items.length === 0; });
    this.page.querySelector('[data-empty]').hidden = sent || items.length > 0;
    this.page.querySelector('[data-named]').textContent = sent || !name.trim() ? '' : `: ${name.trim()}`;
    this.page.querySelector('[data-mail]').href = letterOf(this.page.dataset.subject, items, location.href);
    [...this.list.children].forEach((entry, place, all) => {
      entry.querySelector('[data-up]').disabled = place === 0;
      entry.querySelector('[data-down]').disabled = place === all.length - 1;
    });
    showCount();
  }

  /** @param {HTMLButtonElement|null} button of an entry */
  pressed(button) {
    const ref = button?.closest('[data-ref]').dataset.ref;
    if (!ref) {
      return;
    }
    if ('remove' in button.dataset) {
      this.drop(ref);
    } else {
      this.move(ref, 'up' in button.dataset ? -1 : 1, button);
    }
  }

  move(ref, by, button) {
    const list = kept();
    const from = list.items.findIndex((item) => item.ref === ref);
    const to = Math.min(Math.max(from + by, 0), list.items.length - 1);
    const [item] = list.items.splice(from, 1);
    list.items.splice(to, 0, item);
    this.write(list);
    this.show();
    const other = button.closest('[data-ref]').querySelector(by < 0 ? '[data-down]' : '[data-up]');
    (button.disabled ? other : button).focus();
    this.say('moved', item.title.text, to + 1, list.items.length);
  }

  drop(ref) {
    const list = kept();
    const place = list.items.findIndex((item) => item.ref === ref);
    this.removed = list;
    this.write({ ...list, items: list.items.filter((item) => item.ref !== ref) });
    this.show();
    this.offerUndo('removed', list.items[place]?.title.text);
  }

  clear() {
    this.removed = kept();
    this.write({ name: '', items: [] });
    this.show();
    this.offerUndo('cleared');
  }

  undo() {
    if (this.removed) {
      this.write(this.removed);
      this.removed = undefined;
      this.show();
      this.say('back');
      (this.list.querySelector('h2 a') ?? this.page).focus();
    }
  }

  noted(field) {
    const ref = field.closest('[data-ref]').dataset.ref;
    const list = kept();
    this.write({ ...list, items: list.items.map((item) => (item.ref === ref ? { ...item, note: field.value } : item)) });
  }

  write(list) {
    if (!keep(list)) {
      this.page.querySelector('[data-forgets]').hidden = false;
    }
    this.page.querySelector('[data-named]').textContent = list.name.trim() ? `: ${list.name.trim()}` : '';
  }

  /** Puts the sent list's things at the end of the own one. */
  take() {
    const some = this.shared.filter(({ ref }) => !this.gone.has(ref));
    if (save(...some)) {
      history.replaceState(null, '', location.pathname);
      this.open();
      this.say('taken');
      this.page.querySelector('h1').focus();
    } else {
      this.page.querySelector('[data-forgets]').hidden = false;
    }
  }

  async share() {
    const url = addressOf(location.href, this.items);
    const phone = matchMedia('(pointer: coarse)').matches;
    if (phone && navigator.share) {
      await navigator.share({ title: this.page.dataset.subject, url }).catch(() => {});
    } else {
      await this.copy(url);
    }
  }

  /** Where the browser does not let a page copy, the text stands in a field to copy by hand. */
  async copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      this.say('copied');
    } catch {
      const field = this.page.querySelector('[data-by-hand]');
      field.hidden = false;
      field.querySelector('textarea').value = text;
      field.querySelector('textarea').select();
    }
  }

  offerUndo(key, ...values) {
    this.say(key, ...values);
    const undo = this.page.querySelector('[data-do=undo]');
    undo.hidden = false;
    undo.focus();
  }

  /** @param {string} key of a text on the page, with {0}, {1}... for values */
  say(key, ...values) {
    const text = this.page.querySelector(`[data-say="${key}"]`).value;
    this.status.textContent = text.replace(/\{(\d)\}/g, (hole, place) => values[place] ?? '');
    this.page.querySelector('[data-do=undo]').hidden = !this.removed || (key !== 'removed' && key !== 'cleared');
  }
}

/** A thing that has moved may be there under its new address already. */
function unique(items) {
  const seen = new Set();
  return items.filter(({ ref }) => !seen.has(ref) && seen.add(ref));
}

/** @param {Document} document */
export function showList(document) {
  return new ListPage(document.querySelector('[data-my-list]')).start();
}
