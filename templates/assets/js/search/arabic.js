/** Arabic: one way to write alef, yeh and teh marbuta, no vowel signs, no article. */

/**
 * @param {string} word
 * @returns {string}
 */
export function stem(word) {
  const plain = word
    .replace(/[\u064b-\u065f\u0670\u0640]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه');
  const bare = plain.replace(/^[وبكل]?ال(?=.{3})/, '');
  return bare.replace(/(?:ات|ون|ين)$/, (ending) => (bare.length - ending.length > 2 ? '' : ending));
}

const list = (text) => new Set(text.split(/\s+/));

export const emptyWords = list(`و في من على الى إلى عن مع هذا هذه ذلك التي الذي ان أن إن كان كانت هو
  هي هم نحن انت أنت انا أنا او أو ثم لا ما لم لن قد كل`);

export const weakWords = new Set();
export const unfinished = [];
