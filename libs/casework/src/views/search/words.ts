/** Characters of a term in the index: longer words are looked up by their beginning and then held against the text. */
export const longestTerm = 8;

/** Fewest characters that a word must have to be looked up. */
export const shortestTerm = 2;

/**
 * A text as it is compared: without width and case, without signs and spaces, so that 〔2026〕12 号, (2026)12号 and
 * 202612号 are the same.
 */
export const plainly = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

/** The terms by which any part of the texts is found: each begins at another character. */
export const termsOf = (texts: readonly string[]): string[] => {
  const found = texts.flatMap((text) => {
    const characters = [...text];
    const starts = characters.slice(0, Math.max(characters.length - shortestTerm + 1, 0));
    return starts.map((_, start) => characters.slice(start, start + longestTerm).join(''));
  });
  return [...new Set(found)];
};

/** The words of a search as they are compared, the longest first, since it narrows most. */
export const soughtWords = (search: string): string[] =>
  [...new Set(search.split(/\s+/).map(plainly))].filter((word) => word !== '').sort((a, b) => b.length - a.length);
