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
function day(ahead) {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' });
  return format.format(new Date(Date.now() + ahead * DAY));
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
      time.textContent = time.dataset.near === '+' ? `${word}, ${time.textContent}` : word;
    }
  }
  for (const element of document.querySelectorAll('[data-day]')) {
    element.classList.toggle('today', element.dataset.day === today);
    if (element.matches('.dates li, .week7 li')) {
      element.hidden = element.dataset.day < today;
    }
  }
}
