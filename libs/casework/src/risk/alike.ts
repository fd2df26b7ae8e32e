/*
 * How alike two texts are: the share of runs of three characters that both have, by the coefficient of Dice over
 * multisets. Near-identical texts come near 100, texts of the same trade far below. Spaces, punctuation and the forms
 * in which a keyboard writes the same character do not count.
 */

/** Longer texts are compared by their first characters: the cost stays bounded, whatever is entered. */
const mostCharacters = 20_000;
const run = 3;

/** The runs of a text and how often each is in it; made once where a text is held against many. */
export interface Runs {
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
  /** Characters that count. */
  readonly characters: number;
}

/** A text without what does not count: two that are written differently and say the same are the same. */
export const plainText = (text: string): string =>
  text
    .slice(0, mostCharacters)
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s\p{P}\p{S}]/gu, '');

/** The runs of three characters of a text; a shorter text is one run. */
export const runsOf = (text: string): Runs => {
  const characters = [...plainText(text)];
  const counts = new Map<string, number>();
  const total = characters.length === 0 ? 0 : Math.max(1, characters.length - run + 1);
  for (let from = 0; from < total; from += 1) {
    const each = characters.slice(from, from + run).join('');
    counts.set(each, (counts.get(each) ?? 0) + 1);
  }
  return { counts, total, characters: characters.length };
};

/** How alike two texts are in whole percent, rounded down: only the same text comes to 100, an empty one to 0. */
export const percentAlike = (one: Runs, other: Runs): number => {
  if (one.total === 0 || other.total === 0) return 0;
  let shared = 0;
  for (const [each, count] of one.counts) shared += Math.min(count, other.counts.get(each) ?? 0);
  return Math.floor((200 * shared) / (one.total + other.total));
};
