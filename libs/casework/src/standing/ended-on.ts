import type { Context } from '../context.js';
import type { LegalDate } from '../deadlines/index.js';
import { reasonOf, type Reason } from '../discretion/index.js';
import type { Handling } from '../events/investigation.js';
import { refusals, type Refusal } from '../refusals/index.js';
import { actsOf, type OneAct } from './acts-of.js';
import { isPastLimitation, refuseIfLimitationExpired } from './limitation.js';

/**
 * An act with a day of its own, on which it ended or was found, or with a gravity of its own is held against its own
 * limitation: two or five years until it was found, counted from the end of a continuous one (APL Art.36). What it
 * leaves out is as the clue and the filing say; the filing itself was held against its limitation there, and is once
 * more where they were corrected.
 * @param violationOn the day on which the act of the filing ended
 */
export const refuseIfEndedBeyondTerm = (one: OneAct, violationOn: LegalDate, context: Context): Refusal | null => {
  const { act, endedOn, foundOn, graveHarm, outcome } = one;
  const isAsFiled = endedOn === undefined && foundOn === undefined && graveHarm === undefined;
  if (isAsFiled && !isFilingCorrected(context)) return null;
  if (endedOn !== undefined && endedOn > context.day) return refusals.notInTheFuture('endedOn');
  if (foundOn !== undefined && foundOn > context.day) return refusals.notInTheFuture('foundOn');
  const term = termOf(one, violationOn, context);
  if (outcome !== 'penalty' || term === null) return null;
  return refuseIfLimitationExpired({ ...term, ...(act === '' ? {} : { act }) }, context);
};

/** Whether an act was found after the time of its liability (APL Art.36); false where nobody knows when that was. */
export const isFoundTooLate = (act: OneAct, violationOn: LegalDate, context: Context): boolean => {
  const term = termOf(act, violationOn, context);
  return term !== null && isPastLimitation(term, context);
};

/** When an act ended and was found, and how grave it was: what it leaves out is as the clue and the filing say. */
const termOf = (
  { endedOn, foundOn, graveHarm }: Pick<OneAct, 'endedOn' | 'foundOn' | 'graveHarm'>,
  violationOn: LegalDate,
  context: Context,
) => {
  const filed = asFiled(context);
  const found = foundOn ?? filed.foundOn;
  return found === null
    ? null
    : { violationEndedOn: endedOn ?? violationOn, foundOn: found, graveHarm: graveHarm ?? filed.graveHarm };
};

/** Whether something was corrected in the clue or in the proposal to file. */
const isFilingCorrected = ({ facts }: Pick<Context, 'facts'>): boolean =>
  facts.some(({ type, data }) => {
    if (type !== 'EntryCorrected') return false;
    const entry = facts[data.event - 1]?.type;
    return entry === 'ClueRegistered' || entry === 'FilingProposed';
  });

/** The day of the clue, and whether the filing says that life, health or financial safety was harmed. */
const asFiled = ({ facts }: Pick<Context, 'facts'>) => {
  const clue = facts.find((fact) => fact.type === 'ClueRegistered');
  const filing = facts.findLast((fact) => fact.type === 'FilingProposed');
  return { foundOn: clue?.data.receivedOn ?? null, graveHarm: filing?.data.graveHarm ?? false };
};

/**
 * Says that an act is within the time of its liability only by a find of before the clue (APL Art.36): somebody who
 * enforces the law must have found it then, and the file show it.
 */
export const foundBeforeClue = (handling: Handling, violationOn: LegalDate, context: Context): Reason[] => {
  const { foundOn: receivedOn } = asFiled(context);
  return actsOf(handling).flatMap((one): Reason[] => {
    const { act, outcome, foundOn } = one;
    if (outcome !== 'penalty' || foundOn === undefined || receivedOn === null || foundOn >= receivedOn) return [];
    if (!isFoundTooLate({ ...one, foundOn: receivedOn }, violationOn, context)) return [];
    const message = `found on ${foundOn}, before the clue of ${receivedOn}: without that the time of liability is over`;
    return [reasonOf('FOUND_BEFORE_CLUE', { act, foundOn, receivedOn }, message)];
  });
};
