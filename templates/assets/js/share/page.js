/** The form that makes an entry and hands it over: by letter, as a file, or to the repository. */
import { day } from '../dates.js';
import { fileOf } from './entry.js';

/** Windows and Outlook cut longer addresses off. */
const LONGEST_LETTER = 1900;
/** Servers commonly refuse longer ones. */
const LONGEST_ADDRESS = 7500;

class ShareForm {
  /** @param {HTMLFormElement} form */
  constructor(form) {
    this.form = form;
    this.result = document.querySelector('[data-made]');
    this.text = this.result.querySelector('textarea');
  }

  start() {
    this.form.hidden = false;
    // A browser that finds a fault itself sends nothing, and ours would never be taken back.
    this.form.noValidate = true;
    this.form.querySelectorAll('input[type=date]').forEach((field) => { field.min = day(0); });
    this.form.addEventListener('change', () => this.ask());
    this.form.addEventListener('input', (event) => event.target.setCustomValidity?.(''));
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.make();
    });
    this.result.querySelector('[data-copy]').addEventListener('click', () => this.copy());
    this.result.querySelector('[data-mail]')?.addEventListener('click', () => this.copy());
    this.result.querySelector('[data-new]')?.addEventListener('click', () => this.copy());
    this.ask();
  }

  /** Shows the questions that follow from the answers; the others are neither asked nor sent. */
  ask() {
    const answers = new FormData(this.form);
    for (const part of this.form.querySelectorAll('[data-when]')) {
      const [name, values] = part.dataset.when.split('=');
      part.hidden = part.disabled = !values.split(' ').includes(String(answers.get(name)));
    }
  }

  /** @returns {import('./entry.js').Answers} */
  answers() {
    const form = new FormData(this.form);
    return {
      ...Object.fromEntries(form),
      categories: form.getAll('categories'),
      areas: form.getAll('areas'),
      today: day(0),
    };
  }

  make() {
    const answers = this.answers();
    if (!this.complete(answers)) {
      return;
    }
    const { name, text } = fileOf(answers);
    this.text.value = text;
    this.result.querySelector('[data-file]').textContent = name;
    this.offerFile(name, text);
    this.offerLetter(answers.title, name, text);
    this.offerRepository(name, text);
    this.result.hidden = false;
    this.result.querySelector('h2').focus();
  }

  /** What a browser cannot ask for by itself: one of several answers. */
  complete(answers) {
    this.require('categories', answers.categories.length > 0);
    this.require('phone', Boolean(answers.phone?.trim() || answers.email?.trim()));
    this.require('to', !answers.to || answers.to > answers.from);
    return this.form.reportValidity();
  }

  require(name, fulfilled) {
    const field = this.form.querySelector(`[name=${name}]`);
    if (!field.matches(':disabled')) {
      field.setCustomValidity(fulfilled ? '' : field.closest('[data-missing]').dataset.missing);
    }
  }

  offerFile(name, text) {
    const link = this.result.querySelector('[data-download]');
    URL.revokeObjectURL(link.href);
    link.download = name;
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/markdown' }));
  }

  /** A text too long for an address is copied, and the letter says where to put it. */
  offerLetter(title, name, text) {
    const link = this.result.querySelector('[data-mail]');
    if (link) {
      const { mail, subject, long } = link.dataset;
      const letter = (body) => `mailto:${mail}?subject=${encodeURIComponent(`${subject}: ${title}`)}&body=${encodeURIComponent(body.replace(/\n/g, '\r\n'))}`;
      const whole = letter(`${name}\n\n${text}`);
      link.href = whole.length <= LONGEST_LETTER ? whole : letter(`${name}\n\n${long}\n`);
    }
  }

  offerRepository(name, text) {
    const link = this.result.querySelector('[data-new]');
    if (link) {
      const fill = (value) => link.dataset.new.replace('{name}', encodeURIComponent(name)).replace('{text}', encodeURIComponent(value));
      const whole = fill(text);
      link.href = whole.length <= LONGEST_ADDRESS ? whole : fill('');
    }
  }

  async copy() {
    const status = this.result.querySelector('[data-copied]');
    try {
      await navigator.clipboard.writeText(this.text.value);
      status.textContent = status.dataset.copied;
    } catch {
      this.text.select();
    }
  }
}

/** @param {Document} document */
export function offerSharing(document) {
  new ShareForm(document.querySelector('form[data-share]')).start();
}
