/** Words the page says. */

/**
 * The form of a text for a number, as the page's language has it.
 *
 * @param {Object<string, string>} forms by the names of CLDR's plural rules; `{n}` is the number
 * @param {number} number
 */
export function plural(forms, number) {
  const rule = new Intl.PluralRules(document.documentElement.lang).select(number);
  const digits = new Intl.NumberFormat(document.documentElement.lang).format(number);
  return (forms[rule] ?? forms.other).replace('{n}', digits);
}

/**
 * A word as it is written where one of some terms was found.
 *
 * @param {import('./engine.js').Card[]} cards with marks
 * @param {string[]} terms
 * @returns {string} '' when they are in none of the texts shown
 */
export function firstMarked(cards, terms) {
  for (const { title, summary, marks } of cards) {
    for (const [text, found] of [[title, marks.title], [summary ?? '', marks.summary]]) {
      const mark = found.find(([, , term]) => terms.includes(term));
      if (mark) {
        return text.slice(mark[0], mark[1]).toLocaleLowerCase();
      }
    }
  }
  return '';
}
