/** A list as an address and as a letter. The name of the list and the notes are in neither. */

const KEY = '#liste=';
const REF = /^[a-z]+\/[a-z0-9-]+$/;

/** Windows and Outlook cut longer addresses off. */
const LONGEST_LETTER = 1900;

/**
 * The address that holds the list: what stands after # is not sent to any server.
 *
 * @param {string} page address of the list's page
 * @param {import('../store.js').Item[]} items
 */
export function addressOf(page, items) {
  return `${page.split('#')[0]}${KEY}${items.map(({ ref }) => ref).join(',')}`;
}

/**
 * @param {string} hash of an address
 * @returns {string[]|undefined} the things an address holds; nothing when it holds no list
 */
export function refsIn(hash) {
  return hash.startsWith(KEY)
    ? [...new Set(hash.slice(KEY.length).split(',').filter((ref) => REF.test(ref)))]
    : undefined;
}

/**
 * The list as text.
 *
 * @param {import('../store.js').Item[]} items
 * @param {string} origin of the addresses
 */
export function textOf(items, origin) {
  const entries = items.map(({ title, facts, phone, url }) =>
    [title.text, ...facts.map(line), phone, origin + url].filter(Boolean).join('\n'));
  return entries.join('\n\n');
}

/** @param {import('../store.js').Fact} fact */
function line({ label, bold, plain }) {
  return `${label}: ${[bold.text, plain.text].filter(Boolean).join(' ')}`;
}

/**
 * The address that opens a letter with the list; a long list as titles, telephones and its address.
 *
 * @param {string} subject
 * @param {import('../store.js').Item[]} items
 * @param {string} page address of the list's page
 */
export function letterOf(subject, items, page) {
  const holding = addressOf(page, items);
  const brief = items.map(({ title, phone }) => [title.text, phone].filter(Boolean).join(' · ')).join('\n');
  const bodies = [`${textOf(items, new URL(page).origin)}\n\n${holding}`, `${brief}\n\n${holding}`, holding];
  const letters = bodies.map((body) =>
    `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replace(/\n/g, '\r\n'))}`);
  return letters.find((letter) => letter.length <= LONGEST_LETTER) ?? letters[letters.length - 1];
}
