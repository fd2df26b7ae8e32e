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

/** What all lines have alike, once, and what only some of them have, with the number of its party. */
export const oncePerCase = <T extends object>(lines: readonly (readonly T[])[]): (T & { forParty?: number })[] => {
  const [first = []] = lines;
  if (lines.length < 2) return [...first];
  const told = lines.map((line) => new Set(line.map((each) => JSON.stringify(each))));
  const isOfAll = (each: T): boolean => told.every((texts) => texts.has(JSON.stringify(each)));
  return [
    ...first.filter(isOfAll),
    ...lines.flatMap((line, place) =>
      line.filter((each) => !isOfAll(each)).map((each) => ({ ...each, forParty: place + 1 })),
    ),
  ];
};
