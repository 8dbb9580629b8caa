/** The keys of a meeting place. */
import { contact } from './contact.js';
import { mapping, quoted, told } from './yaml.js';

const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const ACCESS = ['step-free-entrance', 'accessible-toilet', 'accessible-parking', 'lift', 'hearing-loop', 'seating'];

/**
 * @param {import('./entry.js').Answers} answers
 * @returns {string[]}
 */
export function place(answers) {
  return [
    `type: ${answers.placeType}`,
    `address: {street: ${quoted(answers.street)}, postcode: ${quoted(answers.postcode)}, city: ${quoted(answers.city)}}`,
    ...mapping('opening_hours', DAYS.flatMap((day) => hours(day, answers))),
    `transport: ${quoted(answers.transport)}`,
    ...mapping('accessibility', [
      ...ACCESS.map((feature) => `${feature}: ${answers[`access-${feature}`]}`),
      ...told('note', answers.accessNote),
    ]),
    ...told('cafe', answers.cafe),
    ...told('host', answers.host),
    ...contact(answers),
  ];
}

/** A day nothing is said about is closed. */
function hours(day, answers) {
  const [from, to] = [answers[`from-${day}`], answers[`to-${day}`]];
  return from && to ? [`${day}: "${from}-${to}"`] : [];
}
