/** Words and facts as the pages write them. */

/**
 * An element's words without "today", which will not be true tomorrow.
 *
 * @param {Element|null|undefined} element
 * @returns {import('../store.js').Words}
 */
export function wordsOf(element) {
  const copy = element?.cloneNode(true);
  copy?.querySelectorAll('.noprint, .vh').forEach((word) => word.remove());
  const text = copy?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  const lang = element?.getAttribute('lang');
  return lang ? { text, lang } : { text };
}

/**
 * @param {Iterable<Element>} strips with a `dt` and a `dd` of a bold line and a plain one
 * @returns {import('../store.js').Fact[]}
 */
export function factsOf(strips) {
  return [...strips].map((strip) => {
    const [bold, plain] = [strip.querySelector('dd b'), strip.querySelector('dd > span')];
    const loose = [...strip.querySelector('dd').childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
    return {
      label: strip.querySelector('dt').textContent.trim(),
      bold: wordsOf(bold),
      plain: plain ? wordsOf(plain) : { text: loose.map((node) => node.data.trim()).join(' ').trim() },
      day: strip.querySelector('time')?.dateTime,
    };
  });
}
