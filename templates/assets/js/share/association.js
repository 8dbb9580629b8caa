/** The keys of an association. */
import { contact } from './contact.js';
import { lines, mapping, quoted, told } from './yaml.js';

/**
 * @param {import('./entry.js').Answers} answers
 * @returns {string[]}
 */
export function association(answers) {
  const offers = lines(answers.offers);
  return [
    `type: ${answers.associationType}`,
    ...(offers.length > 0 ? [`offers: [${offers.map((name) => `{name: ${quoted(name)}}`).join(', ')}]`] : []),
    ...contact(answers),
    `welcomes: ${answers.welcomes}`,
    ...told('membership_fee', answers.fee),
    ...told('comes_to_you', answers.comesToYou),
    ...mapping('volunteer', [...told('tasks', answers.tasks), ...told('trial', answers.trial)]),
    ...told('website', answers.website),
  ];
}
