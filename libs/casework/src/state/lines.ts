import type { CaseState, FiledLine } from './case-state.js';
import { isFiled } from './questions.js';

/*
 * A case with several parties has a line for each from its report on: the same case, with the notice, the hearing, the
 * decision, the money and the challenges of that party alone. Parties are counted from 1, in the order of the report.
 */

/** The case as each of its parties has it; one line where there is one party. */
export const linesOf = (state: CaseState): readonly CaseState[] => {
  if (!isFiled(state) || state.otherLines === undefined) return [state];
  const { otherLines, ...first } = state;
  return [first, ...otherLines];
};

/** Whether the case has a line for each of several parties. */
export const hasSeveralLines = (state: CaseState): boolean => isFiled(state) && state.otherLines !== undefined;

/** The case with these lines; the first is that of the first party. */
export const joined = ([first, ...others]: readonly CaseState[]): CaseState => {
  if (first === undefined || !isFiled(first) || others.length === 0) return first ?? { stage: 'none' };
  return { ...first, otherLines: others.filter((line): line is FiledLine => isFiled(line)) };
};

/** The case as one of its parties has it; undefined where there is no such party. */
export const lineOf = (state: CaseState, party: number): CaseState | undefined => linesOf(state)[party - 1];

/**
 * What all lines have alike, once, and what only some of them have, with the number of its party. Of what one line has
 * more often than another, as often as all have it is of all.
 */
export const oncePerCase = <T extends object>(lines: readonly (readonly T[])[]): (T & { forParty?: number })[] => {
  const [first = []] = lines;
  if (lines.length < 2) return [...first];
  const texts = lines.map((line) => line.map((each) => JSON.stringify(each)));
  const counts = texts.map(countsOf);
  const inAll = (text: string): number => Math.min(...counts.map((count) => count.get(text) ?? 0));
  const ofAll: T[] = [];
  const ofOne = lines.flatMap((line, place) => {
    const seen = new Map<string, number>();
    return line.flatMap((each, at) => {
      const text = texts[place]?.[at] ?? '';
      const before = seen.get(text) ?? 0;
      seen.set(text, before + 1);
      if (before >= inAll(text)) return [{ ...each, forParty: place + 1 }];
      if (place === 0) ofAll.push(each);
      return [];
    });
  });
  return [...ofAll, ...ofOne];
};

const countsOf = (texts: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
};
