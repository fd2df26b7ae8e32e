import type { LegalDate } from '../deadlines/index.js';
import { answerOn } from '../law-data/settings.js';
import type { Law } from '../law.js';
import type { CaseState } from '../state/case-state.js';
import { isFiled, isReviewed, isTakenUp } from '../state/questions.js';
import type { Running } from './running.js';

type Pauses = Pick<Running, 'pauses' | 'pausedSince'>;

interface Period {
  readonly from: LegalDate;
  readonly to: LegalDate | null;
}

/** Periods that have ended are left out of the count; one that has not stops the clock. */
const pausing = (periods: readonly Period[]): Pauses => ({
  pauses: periods.flatMap(({ from, to }) => (to === null ? [] : [[from, to]])),
  pausedSince: periods.find(({ to }) => to === null)?.from ?? null,
});

const tests = (state: CaseState, measure?: number): Period[] => {
  if (!isTakenUp(state)) return [];
  return state.aside.tests
    .filter((test) => measure === undefined || test.measure === measure)
    .map(({ commissionedOn, result }) => ({ from: commissionedOn, to: result?.receivedOn ?? null }));
};

/**
 * From the notice to the answer, at the latest to the day that the notice set: a rights holder who is silent stops no
 * clock for ever.
 */
const identifications = (state: CaseState): Period[] => {
  if (!isTakenUp(state)) return [];
  return state.aside.otherBodies.identifications.map(({ askedOn, answerBy, answer }) => {
    const received = answer?.receivedOn ?? answerBy;
    return { from: askedOn, to: received < answerBy ? received : answerBy };
  });
};

/**
 * With the police, from the sending to the day on which the case came back; counted where the setting of that day says
 * so.
 */
const referrals = (state: CaseState, law: Law): Period[] => {
  if (!isTakenUp(state)) return [];
  return state.aside.otherBodies.referrals.flatMap(({ sent, over }): Period[] => {
    if (sent === null) return [];
    return answerOn(law.settings, 'referralNotCounted', sent.on) ? [{ from: sent.on, to: over }] : [];
  });
};

/** Tests from commission to result (PR Art.38) of one measure. */
export const testing = (state: CaseState, measure: number): Pauses => pausing(tests(state, measure));

/** What PR Art.18 leaves out of the time to verify: tests and identifications; a referral by a dated setting. */
export const notVerified = (state: CaseState, law: Law): Pauses =>
  pausing([...tests(state), ...identifications(state), ...referrals(state, law)]);

/** From the proclamation of the notice to the day on which it counts as served, or the party is (PR Art.64, 82). */
const proclaimed = (state: CaseState): Period[] => {
  if (!isReviewed(state) || state.notice.service === null) return [];
  const { service, proclaimedOn } = state.notice;
  const from = service.method === 'proclamation' ? service.servedOn : proclaimedOn;
  return from === undefined ? [] : [{ from, to: service.effectiveOn }];
};

/** What PR Art.64 leaves out of the case clock besides: suspension, hearing, proclamation, a refund order's term. */
export const notCounted = (state: CaseState, law: Law): Pauses =>
  pausing(
    inThisRound(state, [
      ...tests(state),
      ...identifications(state),
      ...referrals(state, law),
      ...proclaimed(state),
      ...(isFiled(state) ? state.investigation.excluded : []),
    ]),
  );

/** What was left out of the count of an earlier round is over with it. */
const inThisRound = (state: CaseState, periods: readonly Period[]): readonly Period[] => {
  const opened = isFiled(state) ? state.challenges.round?.orderedOn : undefined;
  return opened === undefined ? periods : periods.filter(({ from }) => from >= opened);
};
