import type { Duty } from '../state/challenges.js';
import type { CaseState } from '../state/case-state.js';
import type { Running } from './running.js';

/** The time for the bureau's answer to a reconsideration or a suit (ARL Art.48, 54; ALL Art.67). */
export const challenges = (state: CaseState): Running[] => {
  if (!('challenges' in state)) return [];
  return state.challenges.map(({ id, kind, simple, copyReceivedOn, answeredOn, endedOn }) => ({
    clock: 'answer to review / to suit',
    variant: kind === 'suit' ? 'suit' : simple ? 'review-simple' : 'review',
    of: id,
    start: copyReceivedOn,
    stoppedOn: answeredOn ?? endedOn,
  }));
};

const clockOf: Record<Duty['kind'], string> = {
  'withdraw-publication': 'withdraw publication',
  'remove-listing': 'dishonesty list: publish / stop',
  'return-goods': 'return goods and money',
  'return-money': 'return goods and money',
  'pay-damages': 'return goods and money',
  'perform-order': 'order of review or court',
  redo: 'order of review or court',
  'correction-report': 'correction report',
};

/**
 * What is owed after a decision was changed or fell (procedure §4.8). The day that the deciding body set goes before
 * the term of the table.
 */
export const duties = (state: CaseState): Running[] => {
  if (!('duties' in state)) return [];
  return state.duties.map(({ id, kind, since, by, doneOn }) => ({
    clock: clockOf[kind],
    ...(kind === 'remove-listing' ? { variant: 'stop' } : {}),
    of: id,
    start: since,
    stoppedOn: doneOn,
    ...(by === null ? {} : { fixedDue: by }),
  }));
};
