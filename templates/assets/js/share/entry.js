/**
 * Makes an entry of what somebody has told in the form: the file an editor would write by hand.
 * Every text stands in double quotes, whatever is typed.
 *
 * @typedef {{title: string, summary: string, together: string, benefit: string, body?: string,
 *   categories: string[], setting: string, place?: string, areas: string[], meetingPoint?: string,
 *   rhythm: string, weekday?: string, ordinal?: string, date?: string, from?: string, to?: string,
 *   price: string, amount?: string, per?: string, signup: string, role: string, phone?: string,
 *   email?: string, host?: string, firstTime?: string, contribute?: string, today: string}} Answers
 */

/** Characters no text editor shows; the checks refuse them. */
// eslint-disable-next-line no-control-regex
const UNSEEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** What a new entry says where something is still to be filled in. */
const TO_FILL_IN = /^SKRIV/;

/**
 * @param {Answers} answers
 * @returns {{name: string, text: string}} the file's name and what stands in it
 */
export function fileOf(answers) {
  return { name: `${idOf(answers.title) || 'nyt-opslag'}.md`, text: `---\n${front(answers).join('\n')}\n---\n${body(answers.body)}\n` };
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

/** The lines between the rules. */
function front(answers) {
  const lines = [
    `title: ${quoted(answers.title)}`,
    `summary: ${quoted(answers.summary)}`,
  ];
  if (answers.setting === 'place') {
    lines.push(`place: ${answers.place}`);
  } else {
    lines.push(`areas: ${answers.areas.length > 0 ? list(answers.areas) : 'all'}`, `setting: ${answers.setting}`);
  }
  lines.push(
    `categories: ${list(answers.categories)}`,
    `verified: ${answers.today}`,
    `abc: {together: ${quoted(answers.together)}}`,
    `benefit: ${quoted(answers.benefit)}`,
    ...told('meeting_point', answers.meetingPoint),
    ...schedule(answers),
    `price: ${answers.price === 'free' ? 'free' : `{amount: ${amount(answers.amount)}, per: ${answers.per}}`}`,
    `signup: {how: ${answers.signup}}`,
    `contact: {${contact(answers).join(', ')}}`,
    ...told('host', answers.host),
    ...told('first_time', answers.firstTime),
  );
  const hands = (answers.contribute ?? '').split('\n').map(line).filter(Boolean);
  return hands.length > 0 ? [...lines, `contribute: [${hands.map(quoted).join(', ')}]`] : lines;
}

function schedule({ rhythm, weekday, ordinal, date, from, to, today }) {
  const when = {
    week: `every: week, on: [${weekday}], start: ${today}`,
    'two-weeks': `every: 2 weeks, on: [${weekday}], start: ${date}`,
    month: `every: month, on: ${ordinal} ${weekday}, start: ${today}`,
    once: `every: once, on: ${date}`,
  }[rhythm];
  const end = to ? `, to: ${quoted(to)}` : '';
  return when ? [`schedule: [{${when}, from: ${quoted(from)}${end}}]`] : [];
}

function contact({ role, phone, email }) {
  return [['role', role], ['phone', phone], ['email', email]]
    .filter(([, value]) => line(value ?? ''))
    .map(([key, value]) => `${key}: ${quoted(value)}`);
}

/** A key that is left out when nothing was said. */
function told(key, value) {
  return line(value ?? '') ? [`${key}: ${quoted(value)}`] : [];
}

/** One line without anything unseen; what the checks would take for a gap is written small. */
function line(text) {
  return text.replace(UNSEEN, '').replace(/\s+/g, ' ').trim().replace(TO_FILL_IN, 'Skriv');
}

/** JSON's double quotes are YAML's. */
function quoted(text) {
  return JSON.stringify(line(text));
}

/** Ids, as the form offers them. */
function list(ids) {
  return `[${ids.join(', ')}]`;
}

function amount(text) {
  return String(Number(String(text).replace(',', '.')));
}

/** Text as it was written: what Markdown would take for a link or for code is told it is none. */
function body(text = '') {
  return text.replace(/\r\n?/g, '\n').replace(UNSEEN, '').replace(/[\\`[\]<]/g, '\\$&').trim().replace(/^SKRIV/gm, 'Skriv');
}
