const stopsAtTheEnd = /(?:[。；，、：\s]|(?<=\p{Script=Han})[.;,:])+$/u;

/**
 * Parts of a sentence in one, each without the stop that it ends with; empty ones are left out. The stop at the end is
 * the template's, which joins it once.
 */
export const inOneSentence = (parts: readonly string[], mark = '；'): string =>
  parts
    .map((part) => part.replace(stopsAtTheEnd, ''))
    .filter((part) => part !== '')
    .join(mark);
