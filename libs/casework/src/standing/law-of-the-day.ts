import type { ReasonCode } from '../discretion/index.js';
import { refusals, type Refusal } from '../refusals/index.js';
import type { ActCheck } from './act-check.js';
import type { OneAct } from './acts-of.js';

/** What of a computation says that a text of another day applies (APL Art.37). */
export const ofAnotherDay: ReadonlySet<ReasonCode> = new Set(['MILDER_LAW', 'LATER_LAW_NOT_MILDER', 'REPEALED_LAW']);

/**
 * The text of the day of the act applies; where it was changed or repealed before the decision and the new one is
 * milder, or no longer has it unlawful, the new one (从旧兼从轻, APL Art.37). Which one is milder may be a matter of more
 * than the fine: who judges otherwise than the fines say so states which text applies, on which ground and why.
 */
export const refuseUnlessLawOfTheDay = (act: OneAct, { basisId, reasons }: ActCheck): Refusal | null => {
  const why = reasons.find(({ code }) => ofAnotherDay.has(code));
  if (why === undefined) return null;
  if (!isLawChosen(act)) return refusals.choiceOfLawUnstated(basisId, why);
  const applied = why.code === 'LATER_LAW_NOT_MILDER' ? 'of-the-decision' : 'of-the-act';
  return act.lawApplied === applied ? null : refusals.lawChosenNotApplied(basisId, applied);
};

type Chosen = Pick<OneAct, 'choiceOfLaw' | 'lawApplied' | 'choiceBecause'>;

/** Whether it is stated which text applies, on which ground and why (APL Art.37). */
const isLawChosen = ({ choiceOfLaw, lawApplied, choiceBecause }: Chosen): boolean =>
  choiceOfLaw !== undefined && lawApplied !== undefined && choiceBecause !== undefined;
