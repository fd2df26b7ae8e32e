import type { CaseState } from '../case-state.js';
import type { LegalDate } from '../deadlines/index.js';
import type { Running } from './running.js';

type Pauses = Pick<Running, 'pauses' | 'pausedSince'>;

interface Period {
  from: LegalDate;
  to: LegalDate | null;
}

/** Periods that have ended are left out of the count; one that has not stops the clock. */
const pausing = (periods: readonly Period[]): Pauses => ({
  pauses: periods.flatMap(({ from, to }) => (to === null ? [] : [[from, to]])),
  pausedSince: periods.find(({ to }) => to === null)?.from ?? null,
});

const tests = (state: CaseState, measure?: number): Period[] => {
  if (!('tests' in state)) return [];
  return state.tests
    .filter((test) => measure === undefined || test.measure === measure)
    .map(({ commissionedOn, result }) => ({ from: commissionedOn, to: result?.receivedOn ?? null }));
};

/** Tests from commission to result (PR Art.18, 38): of one measure, or all. */
export const testing = (state: CaseState, measure?: number): Pauses => pausing(tests(state, measure));

/** What PR Art.64 leaves out of the case clock: tests, suspension, hearing, the term of a refund order. */
export const notCounted = (state: CaseState): Pauses =>
  pausing(inThisRound(state, [...tests(state), ...('excluded' in state ? state.excluded : [])]));

/** What was left out of the count of an earlier round is over with it. */
const inThisRound = (state: CaseState, periods: readonly Period[]): readonly Period[] => {
  const opened = 'round' in state ? state.round?.orderedOn : undefined;
  return opened === undefined ? periods : periods.filter(({ from }) => from >= opened);
};
