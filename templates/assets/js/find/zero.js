/** Nothing found: people to ring, what is close by, and what is there with one condition less. */
import { toAddress, without } from './state.js';
import { firstMarked, plural } from './words.js';

const MOST_PEOPLE = 3;
const MOST_WAYS = 8;

/** A word is cut to no fewer letters to find one like it. */
const LEAST_LETTERS = 3;

/**
 * @typedef {{text: string, count: number, address: string}} Way another search, and what it finds
 * @typedef {{people: import('./engine.js').Card[], ways: Way[]}} Instead
 *
 * @param {import('./engine.js').Engine} engine
 * @param {import('./state.js').State} state
 * @param {import('./engine.js').Found} answer
 * @param {(facet: string, value: string) => string} label the words of a filter
 * @returns {Promise<Instead>}
 */
export async function insteadOfNothing(engine, state, answer, label) {
  const areas = areasAsked(engine, state, answer);
  const [found, words, beside, less] = await Promise.all([
    people(engine, areas),
    nearestWords(engine, state, answer),
    inAreasBeside(engine, state, areas),
    withLess(engine, state, label),
  ]);
  const promising = [...beside, ...less].filter(({ count }) => count > 0).sort((a, b) => a.count - b.count);
  return { people: found, ways: [...words, ...promising].slice(0, MOST_WAYS) };
}

function areasAsked(engine, { filters }, { facts }) {
  const understood = facts.filter(({ facet }) => facet === 'area').map(({ value }) => value);
  return engine.areas.filter(({ id }) => [...(filters.area ?? []), ...understood].includes(id));
}

function areasBeside(engine, asked) {
  return engine.areas.filter((area) =>
    !asked.includes(area) && asked.some(({ neighbours }) => neighbours.includes(area.id)));
}

/** The bridge-builders of the areas asked for and their neighbours; else of all. */
function people(engine, asked) {
  const areas = asked.length > 0 ? [...asked, ...areasBeside(engine, asked)] : engine.areas;
  const numbers = areas.map(({ bridgeBuilder }) => bridgeBuilder).filter((number) => number !== undefined);
  return engine.cards([...new Set(numbers)].slice(0, MOST_PEOPLE));
}

/** For each word that is not there, one that begins as it does, as it is written where it stands. */
async function nearestWords(engine, state, { words }) {
  const ways = await Promise.all(words.map(async (word, at) => {
    const near = await nearestWord(engine, word);
    const text = words.map((other, index) => (index === at ? near : other)).join(' ');
    const { total } = near ? await engine.search(text, state.filters, 0) : { total: 0 };
    return {
      text: engine.texts.instead.replace('{0}', text), count: total, address: toAddress({ ...state, text }),
    };
  }));
  return ways.filter(({ count }) => count > 0);
}

async function nearestWord(engine, word) {
  for (let length = word.length; length >= LEAST_LETTERS; length--) {
    const { hits, terms } = await engine.search(word.slice(0, length), {}, 1);
    if (hits.length > 0) {
      const near = firstMarked(await engine.marked([Number(hits[0].ref)], terms), terms);
      return near === word.toLocaleLowerCase() ? '' : near;
    }
  }
  return '';
}

/** The same in each of the areas beside the chosen ones. */
function inAreasBeside(engine, state, asked) {
  const beside = (state.filters.area ?? []).length > 0 ? areasBeside(engine, asked) : [];
  return Promise.all(beside.map(({ id, name }) => {
    const other = { ...state, filters: { ...state.filters, area: [id] } };
    return way(engine, engine.texts['in-area'].replace('{0}', name), other);
  }));
}

/** Each condition left out in turn. */
function withLess(engine, state, label) {
  const ways = [];
  const offer = (text, less) => ways.push(way(engine, engine.texts.without.replace('{0}', text), less));
  const { neighbours, ...filters } = state.filters;
  for (const [facet, values] of Object.entries(filters)) {
    values.forEach((value) => offer(label(facet, value), without(state, facet, value)));
  }
  const words = state.text.trim().split(/\s+/).filter(Boolean);
  if (words.length > 0 && Object.keys(filters).length > 0) {
    offer(`»${state.text.trim()}«`, { ...state, text: '' });
  }
  if (words.length > 1) {
    words.forEach((word, at) => {
      offer(`»${word}«`, { ...state, text: words.filter((other, index) => index !== at).join(' ') });
    });
  }
  return Promise.all(ways);
}

/** @returns {Promise<Way>} */
async function way(engine, text, state) {
  const { total } = await engine.search(state.text, state.filters, 0);
  return { text, count: total, address: toAddress(state) || '?' };
}

/**
 * @param {Way} way
 * @param {object} texts
 * @returns {HTMLElement} a link to it
 */
export function wayElement({ text, count, address }, texts) {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = address;
  link.dataset.less = '';
  const bold = document.createElement('b');
  bold.textContent = text;
  link.append(bold, ' ', plural(texts.found, count));
  item.append(link);
  return item;
}
