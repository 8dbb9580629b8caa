/** The form that makes an entry and hands it over: by letter, as a file, or to the repository. */
import { day } from '../dates.js';
import { fileOf } from './entry.js';
import { takeBack, tellFaults } from './faults.js';
import { line } from './yaml.js';

/** Windows and Outlook cut longer addresses off. */
const LONGEST_LETTER = 1900;
/** Servers commonly refuse longer ones. */
const LONGEST_ADDRESS = 7500;
const LEAST_SUMMARY = 20;

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
    this.form.addEventListener('input', (event) => {
      event.target.setCustomValidity?.('');
      takeBack(event.target);
    });
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
    for (const part of this.form.querySelectorAll('[data-when]')) {
      // What was asked just now can be what the next question hangs on.
      const answers = new FormData(this.form);
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
    this.demand(answers);
    if (!tellFaults(this.form)) {
      return;
    }
    const file = fileOf(answers);
    this.text.value = file.text;
    this.result.querySelector('[data-file]').textContent = file.name;
    this.offerFile(file);
    this.offerLetter(answers.title, file);
    this.offerRepository(file);
    this.result.hidden = false;
    this.result.querySelector('h2').focus();
  }

  /** What a browser does not see by itself: one of several answers, words and not just spaces. */
  demand(answers) {
    for (const field of this.form.querySelectorAll(':is(input[type=text],textarea)[required]')) {
      this.require(field, line(field.value) !== '');
    }
    const field = (name) => this.form.querySelector(`[name=${name}]`);
    this.require(field('summary'), line(answers.summary).length >= LEAST_SUMMARY);
    this.require(field('categories'), answers.categories.length > 0);
    this.require(field('phone'), Boolean(answers.phone?.trim() || answers.email?.trim()));
    const access = [...this.form.querySelectorAll('select[name^=access-]')];
    this.require(access[0], access.some((one) => one.value !== 'unknown'));
    for (const end of this.form.querySelectorAll('[data-after]')) {
      const from = answers[end.dataset.after];
      this.require(end, !end.value ? end.dataset.open === 'yes' || !from : end.value > from);
    }
  }

  require(field, fulfilled) {
    if (!field.matches(':disabled')) {
      field.setCustomValidity(fulfilled ? '' : '?');
    }
  }

  offerFile({ name, text }) {
    const link = this.result.querySelector('[data-download]');
    URL.revokeObjectURL(link.href);
    link.download = name;
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/markdown' }));
  }

  /** A text too long for an address is copied, and the letter says where to put it. */
  offerLetter(title, { folder, name, text }) {
    const link = this.result.querySelector('[data-mail]');
    if (link) {
      const { mail, subject, long } = link.dataset;
      const letter = (body) => `mailto:${mail}?subject=${encodeURIComponent(`${subject}: ${title}`)}&body=${encodeURIComponent(`${folder}/${name}\n\n${body}`.replace(/\n/g, '\r\n'))}`;
      const whole = letter(text);
      link.href = whole.length <= LONGEST_LETTER ? whole : letter(`${long}\n`);
    }
  }

  offerRepository({ folder, name, text }) {
    const link = this.result.querySelector('[data-new]');
    if (link) {
      const fill = (value) => link.dataset.new.replace('{folder}', folder).replace('{name}', encodeURIComponent(name)).replace('{text}', encodeURIComponent(value));
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
