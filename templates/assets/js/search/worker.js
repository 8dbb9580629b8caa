/**
 * Answers questions beside the page, so that it stays smooth. Each message in is `{id, question,
 * details}`, each out `{id, answer}` or `{id, error}`; the first question is `open` with the
 * address of the pieces and the file that names them.
 */
import { Answers } from './answers.js';
// The modules that others import, so that all are fetched at once and not one after the other.
import './arabic.js';
import './danish-stem.js';
import './danish-words.js';
import './danish.js';
import './english.js';
import './fold.js';
import './numbers.js';
import './rank.js';
import './slips.js';
import './text.js';

let folder;
let answers;
const coming = new Map();

async function open(address, file) {
  folder = address;
  const data = JSON.parse(await read(file));
  answers = new Answers(data);
  return { areas: data.areas, texts: data.texts };
}

async function ask(question, details) {
  for (;;) {
    const { answer, missing } = answers.ask(question, details);
    if (!missing) {
      return answer;
    }
    await Promise.all(missing.map(fetched));
  }
}

/** A piece that two questions wait for is fetched once. */
function fetched(file) {
  if (!coming.has(file)) {
    const piece = read(file)
      .then((text) => answers.put(file, text))
      .finally(() => coming.delete(file));
    coming.set(file, piece);
  }
  return coming.get(file);
}

async function read(file) {
  const url = new URL(file, folder);
  const response = await fetch(url);
  if (!response.ok) {
    throw new Error(`${url}: ${response.status}`);
  }
  return response.text();
}

addEventListener('message', async ({ data: { id, question, details } }) => {
  try {
    const answer = await (question === 'open' ? open(...details) : ask(question, details));
    postMessage({ id, answer });
  } catch (error) {
    postMessage({ id, error: String(error) });
  }
});
