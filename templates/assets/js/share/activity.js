/** The keys of an activity. */
import { contact } from './contact.js';
import { lines, quoted, told } from './yaml.js';

/**
 * @param {import('./entry.js').Answers} answers
 * @returns {string[]}
 */
export function activity(answers) {
  const hands = lines(answers.contribute);
  return [
    ...(answers.setting === 'place' ? [] : [`setting: ${answers.setting}`]),
    `abc: {together: ${quoted(answers.together)}}`,
    `benefit: ${quoted(answers.benefit)}`,
    ...told('meeting_point', answers.meetingPoint),
    ...schedule(answers),
    `price: ${answers.price === 'free' ? 'free' : `{amount: ${amount(answers.amount)}, per: ${answers.per}}`}`,
    `signup: {how: ${answers.signup}}`,
    ...contact(answers),
    ...told('host', answers.host),
    ...told('first_time', answers.firstTime),
    ...(hands.length > 0 ? [`contribute: [${hands.map(quoted).join(', ')}]`] : []),
  ];
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

function amount(text) {
  return String(Number(String(text).replace(',', '.')));
}
