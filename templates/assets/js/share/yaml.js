/** How what somebody typed is written in an entry: every text in double quotes, whatever it says. */

/** Characters no text editor shows; the checks refuse them. */
// eslint-disable-next-line no-control-regex
const UNSEEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** What a new entry says where something is still to be filled in. */
const TO_FILL_IN = /^SKRIV/;

/**
 * One line without anything unseen; what the checks would take for a gap is written small.
 *
 * @param {string} [text]
 */
export function line(text = '') {
  return text.replace(UNSEEN, '').replace(/\s+/g, ' ').trim().replace(TO_FILL_IN, 'Skriv');
}

/**
 * JSON's double quotes are YAML's.
 *
 * @param {string} [text]
 */
export function quoted(text) {
  return JSON.stringify(line(text));
}

/**
 * A key that is left out when nothing was said.
 *
 * @param {string} key
 * @param {string} [value]
 * @returns {string[]} a line, or none
 */
export function told(key, value) {
  return line(value) ? [`${key}: ${quoted(value)}`] : [];
}

/**
 * A key with keys of its own, left out when none of them was said.
 *
 * @param {string} key
 * @param {string[]} pairs
 * @returns {string[]} a line, or none
 */
export function mapping(key, pairs) {
  return pairs.length > 0 ? [`${key}: {${pairs.join(', ')}}`] : [];
}

/**
 * What stands on each line of a text that says something.
 *
 * @param {string} [text]
 */
export function lines(text = '') {
  return text.split('\n').map(line).filter(Boolean);
}

/**
 * Ids, as the form offers them.
 *
 * @param {string[]} ids
 */
export function list(ids) {
  return `[${ids.join(', ')}]`;
}

/**
 * Text as it was written: what Markdown would take for a link or for code is told it is none.
 *
 * @param {string} [text]
 */
export function body(text = '') {
  return text.replace(/\r\n?/g, '\n').replace(UNSEEN, '').replace(/[\\`[\]<]/g, '\\$&').trim().replace(/^SKRIV/gm, 'Skriv');
}
