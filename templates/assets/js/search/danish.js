/**
 * Danish: a stemmer by rules with a list of what the rules get wrong, and where compounds may be
 * cut. The stemmer knows æ, ø and å as written, and ae, oe and aa where somebody typed those.
 */
import { fold, loosen } from './fold.js';
import {
  empty, endings, heads, irregular, kin as kinWords, kinship as kinshipWords, modifiers, prefixes, weak, whole,
} from './danish-words.js';

const VOWELS = new Set('aeiouyæøåéèêóáüäö');
const VOWEL = /[aeiouyæøåéèêóáüäö]/;
const CONSONANT_END = /[^aeiouyæøåéü]$/;

/**
 * Endings of nouns, verbs and adjectives by their last letter, longest first; taken off again and
 * again.
 */
const INFLECTIONS = {
  e: ['erne', 'ende', 'ede', 'ene', 'ere', 'e'],
  n: ['eren', 'en'],
  r: ['er'],
  s: ['ernes', 'endes', 'enes', 'edes', 'ers', 'ens', 'ets'],
  t: ['et'],
};

/** The consonants a Danish word may begin with. */
const ONSETS = new Set(
  `b bl br bj c ch d dr dv f fl fr fj g gl gn gr gj h hj hv j k kl kn kr kv l m mj n nj p pl pr pj q
  r s sch sh sj sk skr skv sl sm sn sp spl spr st str sv t tr tj tv v vr w z`.split(/\s+/),
);

/** Neuters of adjectives: digitalt, hyggeligt, kreativt. */
const NEUTER = /(?:al|el|lig|ig|iv|som|bar|dig|d|løs|fuld)t$/;

/** Words in -s whose s is not the genitive's. */
const KEEPS_S = /(?:[sxzdnktuiao]|lle)s$/;

const FORMS = table(irregular);
const LAST_FORMS = table(irregular.filter((word) => word.last));
/** Looked at first: few words end as one of these forms does. */
const LAST_LETTERS = new Set([...LAST_FORMS.keys()].map((form) => form.slice(-2)));

/**
 * From form to stem, also for the forms as typed without æ, ø and å: soester, and soster where it
 * is long enough to be no other word.
 */
function table(words) {
  const pairs = words.flatMap(({ stem, forms }) => forms.map((form) => [form, stem]));
  const folded = pairs.map(([form, stem]) => [fold(form), stem]);
  const loose = folded.filter(([form]) => form.length > 6).map(([form, stem]) => [loosen(form), stem]);
  return new Map([...loose, ...folded, ...pairs]);
}

const STEMS = new Map();

/**
 * Compounds are cut at the same words again and again, so stems are remembered.
 *
 * @param {string} word in lower case
 * @returns {string} the same for every inflection of the word; not folded
 */
export function stem(word) {
  let known = STEMS.get(word);
  if (known === undefined) {
    known = stemOf(word);
    STEMS.set(word, known);
  }
  return known;
}

function stemOf(word) {
  return FORMS.get(word) ?? knownEnd(word) ?? tidy(derived(inflected(neuter(genitive(word)))));
}

/** A friend, where haven and prøven are none: besøgsven. */
const FRIEND = /^.{4,}sven(?=s?$)/;

/** The stem of a compound that ends in an irregular form: kogebøger is kogebog. */
function knownEnd(word) {
  const friend = word.includes('sven') ? FRIEND.exec(word) : null;
  if (friend) {
    return friend[0];
  }
  if (!LAST_LETTERS.has(word.slice(-2))) {
    return undefined;
  }
  for (let at = 2; at <= word.length - 4; at++) {
    const stem = LAST_FORMS.get(word.slice(at));
    if (stem !== undefined && VOWEL.test(word.slice(0, at))) {
      return word.slice(0, at) + stem;
    }
  }
  return undefined;
}

function genitive(word) {
  return word.length > 5 && word.endsWith('s') && !KEEPS_S.test(word) ? word.slice(0, -1) : word;
}

function neuter(word) {
  return word.length > 5 && word.endsWith('t') && NEUTER.test(word) ? word.slice(0, -1) : word;
}

function inflected(word) {
  let stem = word;
  for (let round = 0; round < 3; round++) {
    const ending = INFLECTIONS[stem[stem.length - 1]]?.find((end) => stem.endsWith(end) && canLose(stem, end));
    if (ending === undefined) {
      break;
    }
    stem = undouble(stem.slice(0, -ending.length));
  }
  return stem;
}

function canLose(word, ending) {
  const rest = word.slice(0, -ending.length);
  if (!VOWEL.test(rest) || rest.length < 2) {
    return false;
  }
  return rest.length > 2 || (CONSONANT_END.test(rest) && ending.length < 3);
}

/** Nouns made of verbs and adjectives: strikning, bevægelse, ensomhed. */
function derived(word) {
  for (const ending of ['hed', 'els', 'ering', 'ing']) {
    const rest = word.endsWith(ending) ? word.slice(0, -ending.length) : '';
    if (rest.length > 2 && VOWEL.test(rest)) {
      return ending === 'ing' && /[^aeiouyæøå]n$/.test(rest) ? rest.slice(0, -1) : rest;
    }
  }
  return word;
}

function tidy(word) {
  const stem = undouble(word);
  return stem.length > 4 && stem.endsWith('el') && /[^aeiouyæøå]el$/.test(stem) ? undouble(stem.slice(0, -2)) + 'l' : stem;
}

const DOUBLED = new Set('bdfgklmnprst');

function undouble(word) {
  const last = word[word.length - 1];
  return word.length > 3 && last === word[word.length - 2] && DOUBLED.has(last) ? word.slice(0, -1) : word;
}

const stems = (words) => new Set(words.map(stem));
const HEADS = stems(heads);
const MODIFIERS = new Set(modifiers.flatMap((word) => [word, fold(word)]));
const WHOLE = new Set([...whole, ...whole.map(stem)].flatMap((word) => [word, fold(word)]));
const PREFIXES = new Set(prefixes);
const ENDINGS = new Set([...endings, ...stems(endings)]);

/** A cut whose first part is enough to go by. */
export const FIRST = 1;
/** A cut whose last part is enough to go by. */
export const LAST = 2;

/**
 * Where a word may be a compound, in the order to try. Whether it is one depends on the words that
 * are known: a cut counts when all its parts are; one marked LAST also when the last part is, one
 * marked FIRST also when the first is.
 *
 * @param {string} word in lower case
 * @returns {{parts: string[], alone: number}[]} parts are stems, not folded; alone: the sum of
 *   FIRST and LAST
 */
export function cuts(word) {
  const whole = stem(word);
  if (whole.length < 5 || WHOLE.has(word) || WHOLE.has(whole)) {
    return [];
  }
  const found = [];
  const vowels = vowelsFrom(whole);
  for (let at = 2; at <= whole.length - 3; at++) {
    if (begins(whole, at, vowels[at]) && (at < 3 ? MODIFIERS.has(whole.slice(0, at)) : vowels[0] < at)) {
      const right = whole.slice(at);
      const head = HEADS.has(right);
      if ((head || right.length > 3) && !ENDINGS.has(right)) {
        const left = whole.slice(0, at);
        const alone = standsOut(left, right, head);
        for (const stem of firsts(left)) {
          found.push({ parts: [stem, right], alone });
        }
        if (head) {
          found.push(...middleCuts(left, right));
        }
      }
    }
  }
  return found.length > 1 ? found.sort((a, b) => a.parts.length - b.parts.length) : found;
}

/** For each place in a word where the next vowel is; after the word when there is none. */
function vowelsFrom(word) {
  const places = new Array(word.length);
  let next = word.length;
  for (let at = word.length - 1; at >= 0; at--) {
    next = VOWELS.has(word[at]) ? at : next;
    places[at] = next;
  }
  return places;
}

/** Whether a word may begin at a place in another. */
function begins(word, at, vowel) {
  return vowel === at || (vowel < word.length && vowel < at + 4 && ONSETS.has(word.slice(at, vowel)));
}

/** Højskole-sang-bog: what stands before a common last part may be two words. */
function middleCuts(left, right) {
  const found = [];
  const vowels = vowelsFrom(left);
  for (let at = 3; at <= left.length - 3; at++) {
    if (!begins(left, at, vowels[at])) {
      continue;
    }
    const middle = firsts(left.slice(at))[0];
    if (canBeFirst(left.slice(0, at)) && canBeLast(middle)) {
      found.push({ parts: [firsts(left.slice(0, at))[0], middle, right], alone: 0 });
    }
  }
  return found;
}

function canBeFirst(left) {
  return left.length < 3 ? MODIFIERS.has(left) : VOWEL.test(left);
}

function canBeLast(right) {
  return !ENDINGS.has(right) && (right.length > 3 || HEADS.has(right));
}

function standsOut(left, right, head) {
  const last = left.length > 2 && right.length > (head ? 3 : 5) && !PREFIXES.has(left);
  return (left.length > 4 && right.length > 3 ? FIRST : 0) + (last ? LAST : 0);
}

/** Stems of a first part, first without the letter that joins: tryghed-s-opkald, mand-e-hold. */
function firsts(left) {
  const known = FORMS.get(left);
  if (known !== undefined) {
    return [known];
  }
  const joined = left.length > 3 && left.endsWith('s');
  return joined ? [stem(left.slice(0, -1)), left] : [stem(left)];
}

/** Endings a typed word may have more of than a stem does, for words that are still being typed. */
export const unfinished = ['er', 'en', 'et', 'erne', 'ene', 'ning', 'ninger', 'ing', 'inger', 'ede', 'ende', 'else', 'elser', 'hed', 'heder'];

export const emptyWords = new Set(empty);
export const weakWords = new Set(weak);
/** Whom somebody asks for, and the words that say so: til min far. */
export const kin = new Set(kinWords.flatMap((word) => [word, fold(word)]));
export const kinship = new Set(kinshipWords);

/** Words that other words are made with, whatever the site writes about; stems. */
export const knownParts = [...new Set([...HEADS, ...modifiers])];
