import {
  CaseBackTestBody,
  changesIn,
  invalidInput,
  legalDateOf,
  wrongChanges,
  type Actor,
  type CaseBackTestAsked,
} from '#casework';
import { daysOfHistory } from '../lists/days-of-history.js';
import { unitAsked } from '../lists/list-request.js';
import { InvalidFields } from '../unanswered/unanswered.js';

/** What a back-test over single cases is asked, before what was dismissed is known. */
export type AskedOfCases = Omit<CaseBackTestAsked, 'dismissals'>;

/** @throws {InvalidFields} {Malformed} {Denied} for another unit than one's own and those below it */
export const askedOfCases = (body: unknown, actor: Actor): AskedOfCases => {
  const now = new Date().toISOString();
  const wrong = invalidInput(CaseBackTestBody, body, now);
  if (wrong.length > 0) throw new InvalidFields(wrong);
  // It has just been checked.
  const { number, changed = [], unit: asked, ...days } = body as CaseBackTestBody;
  const unit = unitAsked(asked, actor);
  const wrongInRule = wrongChanges(number, changed, unit);
  if (wrongInRule.length > 0) throw new InvalidFields(wrongInRule);
  return { number, changes: changesIn(changed, unit), unit, ...daysOfHistory(days, legalDateOf(now)) };
};
