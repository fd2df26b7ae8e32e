/** Every text in what a sentence is made from, however deep. */
const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

/** A text as it is looked for by a pattern. */
const plainly = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]/gu, String.raw`\$&`);

/**
 * A sentence of the server with the names of people in place of their identifiers. Only what the sentence is made from
 * is looked for, and only whole words: what else it says stays.
 * @param nameOf the name of an officer; the identifier itself where there is none
 */
export const namedIn = (sentence: string, madeFrom: unknown, nameOf: (id: string) => string): string =>
  [...new Set(textsIn(madeFrom))]
    .filter((id) => id !== '' && nameOf(id) !== id)
    .reduce(
      (said, id) => said.replaceAll(new RegExp(`(?<![A-Za-z0-9_.-])${plainly(id)}(?![A-Za-z0-9_-])`, 'g'), nameOf(id)),
      sentence,
    );
