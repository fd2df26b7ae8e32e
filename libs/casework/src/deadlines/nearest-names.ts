const mostNames = 5;
const mostCharacters = 60;

const wordsOf = (name: string): string[] => name.toLowerCase().match(/[a-z]+/g) ?? [];

/** Number of letters to put in, take out or replace to make one name of the other. */
const distance = (one: string, other: string): number => {
  let row = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (const [place, letter] of [...one].entries()) {
    const next = [place + 1];
    for (const [beside, its] of [...other].entries()) {
      const replaced = (row[beside] ?? 0) + (letter === its ? 0 : 1);
      next.push(Math.min(replaced, (row[beside + 1] ?? 0) + 1, (next[beside] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
};

/** Letters with which both begin. */
const begun = (one: string, other: string): number => {
  const differs = [...one].findIndex((letter, place) => letter !== other[place]);
  return differs === -1 ? one.length : differs;
};

/**
 * The names most like a mistyped one, best first: those that share words with it, then those that begin like it, then
 * those that differ least.
 */
export const nearest = (mistyped: string, names: readonly string[]): string[] => {
  const asked = mistyped.slice(0, mostCharacters).toLowerCase();
  const words = new Set(wordsOf(asked));
  return [...new Set(names)]
    .map((name) => ({
      name,
      shared: wordsOf(name).filter((word) => words.has(word)).length,
      begun: begun(asked, name),
      apart: distance(asked, name),
    }))
    .sort((a, b) => b.shared - a.shared || b.begun - a.begun || a.apart - b.apart)
    .slice(0, mostNames)
    .map(({ name }) => name);
};
