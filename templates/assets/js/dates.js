/**
 * The pages are made some time before they are read. Weekdays and dates stand in the HTML; only
 * here is it known which of them is today.
 */
const DAY = 24 * 60 * 60 * 1000;

/**
 * A day in Denmark, in ISO form.
 * @param {number} ahead days from now
 * @returns {string}
 */
export function day(ahead) {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' });
  return format.format(new Date(Date.now() + ahead * DAY));
}

/**
 * Puts a word before a date or in its place; on paper the date stays as it was.
 * @param {HTMLTimeElement} time
 * @param {string} word
 */
function say(time, word) {
  const before = time.dataset.near === '+';
  const said = document.createElement('span');
  said.className = 'noprint';
  said.textContent = before ? `${word}, ` : word;
  const written = document.createElement('span');
  written.className = before ? '' : 'sheetonly';
  written.append(...time.childNodes);
  if (before && document.documentElement.lang === 'da') {
    // Danish weekdays have a capital only where they come first.
    written.textContent = written.textContent.replace(/^./u, (letter) => letter.toLowerCase());
  }
  time.replaceChildren(said, written);
}

/**
 * Says "today" and "tomorrow", marks today, and hides what is over.
 * @param {Document} document
 */
export function sayNearDays(document) {
  const today = day(0);
  const words = new Map([[today, document.body.dataset.today], [day(1), document.body.dataset.tomorrow]]);
  for (const time of document.querySelectorAll('time[data-near]')) {
    const word = words.get(time.dateTime);
    if (word) {
      say(time, word);
    }
  }
  for (const element of document.querySelectorAll('[data-day]')) {
    element.classList.toggle('today', element.dataset.day === today);
    if (element.matches('.dates li, .week7 li')) {
      element.hidden = element.dataset.day < today;
    }
  }
}
