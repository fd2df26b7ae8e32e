import type { CaseState } from '../../state/case-state.js';
import { linesOf } from '../../state/lines.js';
import { hasDecision, isFiled, isOpened } from '../../state/questions.js';
import { plainly } from './words.js';

/** The texts that are known, each once, as they are compared. */
export const known = (texts: readonly (string | null | undefined)[]): string[] => [
  ...new Set(texts.flatMap((text) => (typeof text === 'string' ? [plainly(text)] : [])).filter((text) => text !== '')),
];

/** By what a case is found: its code, matter and decisions, the names and credit codes of its parties. */
export const textsOfCase = (state: CaseState): string[] => {
  if (state.stage === 'reference') return known([state.reference.authority, state.reference.matter]);
  const ofLines = linesOf(state).flatMap((line) => [
    ...(isOpened(line)
      ? [line.intake.clue.party.name, line.intake.clue.party.creditCode, line.intake.clue.matter]
      : []),
    ...(hasDecision(line) ? [line.decision.number] : []),
  ]);
  return known([isFiled(state) ? state.investigation.filing.caseCode : null, ...ofLines]);
};

/** The texts as one, each on a line, so that no word is found across two of them. */
export const asOneText = (texts: readonly string[]): string => texts.join('\n');
