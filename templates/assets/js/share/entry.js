/**
 * Makes an entry of what somebody has told in the form: the file an editor would write by hand.
 *
 * @typedef {{kind: string, title: string, summary: string, body?: string, categories: string[], areas: string[],
 *   role: string, phone?: string, email?: string, host?: string, today: string} & Record<string, string>} Answers
 */
import { activity } from './activity.js';
import { association } from './association.js';
import { place } from './place.js';
import { body, list, quoted } from './yaml.js';

/** What is written of a kind beside what all entries have, and the folder it belongs in. */
const KINDS = {
  activity: { folder: 'activities', keys: activity },
  association: { folder: 'associations', keys: association },
  place: { folder: 'places', keys: place },
};

/**
 * @param {Answers} answers
 * @returns {{folder: string, name: string, text: string}} the file's folder, its name, and what stands in it
 */
export function fileOf(answers) {
  const { folder, keys } = KINDS[answers.kind];
  const front = [
    `title: ${quoted(answers.title)}`,
    `summary: ${quoted(answers.summary)}`,
    ...whose(answers),
    `categories: ${list(answers.categories)}`,
    `verified: ${answers.today}`,
    ...keys(answers),
  ];
  const name = `${idOf(answers.title) || 'nyt-opslag'}.md`;
  return { folder, name, text: `---\n${front.join('\n')}\n---\n${body(answers.body)}\n` };
}

/** An activity at a place has the place's areas. */
function whose({ kind, setting, place: where, areas }) {
  return kind === 'activity' && setting === 'place'
    ? [`place: ${where}`]
    : [`areas: ${areas.length > 0 ? list(areas) : 'all'}`];
}

/**
 * The id of a title: small letters, digits and hyphens.
 *
 * @param {string} title
 */
export function idOf(title) {
  const danish = title.normalize('NFC').toLowerCase().replace(/æ/g, 'ae').replace(/ø/g, 'oe').replace(/å/g, 'aa').replace(/ß/g, 'ss');
  return danish.normalize('NFD').replace(/\p{M}/gu, '').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}
