import { legalDateOf, type LegalDate } from '../deadlines/index.js';
import type { At, CaseState } from '../state/case-state.js';
import { openReferral, type Referral } from '../state/other-bodies.js';
import { isFiled, type CaseTakenUp } from '../state/questions.js';
import { at, BrokenHistory, takenUp, type Appliers } from './applier.js';
import { backToInvestigation } from './back-to-investigation.js';

const withReferrals = <S extends CaseTakenUp>(state: S, referrals: Referral[]): S => ({
  ...state,
  aside: { ...state.aside, otherBodies: { ...state.aside.otherBodies, referrals } },
});

const changed = <S extends CaseTakenUp>(state: S, change: (before: Referral) => Referral): S => {
  const open = openReferral(state.aside);
  if (open === null) throw new BrokenHistory('A step of a referral was recorded and no suspected crime was reported');
  return withReferrals(state, [...state.aside.otherBodies.referrals.slice(0, -1), change(open)]);
};

const withPolice = (state: CaseState): At<'clue-referred' | 'referred'> => at(state, 'clue-referred', 'referred');

/** Goods that were handed over are no longer held by the bureau (ACL Art.21). */
export const seizuresMoved = <S extends CaseTakenUp>(
  state: S,
  on: LegalDate,
  outcome: 'handed-to-police' | 'transferred',
): S => {
  const measures = state.aside.measures.map((measure) =>
    measure.kind === 'seizure' && measure.taken !== null && measure.ended === null
      ? { ...measure, request: null, ended: { on, outcome } }
      : measure,
  );
  return { ...state, aside: { ...state.aside, measures } };
};

/** The case as the police have it: what was concluded goes, and a suspension or hearing under way ends with it. */
const sent = (state: CaseTakenUp, on: LegalDate): CaseState => {
  if (!isFiled(state)) return { ...at(state, 'verifying'), stage: 'clue-referred', proposal: null };
  const excluded = state.investigation.excluded.map((each) => (each.to === null ? { ...each, to: on } : each));
  return { ...backToInvestigation(state, { excluded }), stage: 'referred' };
};

/** A suspected crime from its report to its end (procedure T5a, T5b). */
export const police: Appliers<
  | 'CrimeReported'
  | 'ReferralDecided'
  | 'ReferralSent'
  | 'ReferralReceived'
  | 'PoliceAnswered'
  | 'PoliceRefusalContested'
  | 'HandedToPolice'
  | 'CaseTakenBack'
  | 'ConvictionRecorded'
> = {
  CrimeReported: (state, report, { on }) => {
    const before = takenUp(state);
    if (openReferral(before.aside) !== null) throw new BrokenHistory('A suspected crime was reported twice');
    const opened: Referral = {
      ...report,
      on,
      decided: null,
      sent: null,
      receivedOn: null,
      awaiting: null,
      answer: null,
      contests: [],
      handedOverOn: null,
      over: null,
    };
    return withReferrals(before, [...before.aside.otherBodies.referrals, opened]);
  },
  ReferralDecided: (state, decision, { at: instant, on, by }) =>
    changed(takenUp(state), (before) => ({
      ...before,
      decided: { ...decision, at: instant, on, by },
      over: decision.approved ? null : on,
    })),
  ReferralSent: (state, { sentAt, to }) => {
    const on = legalDateOf(sentAt);
    return sent(
      changed(takenUp(state), (before) => ({ ...before, sent: { at: sentAt, on, to } })),
      on,
    );
  },
  ReferralReceived: (state, { receivedOn }) =>
    changed(withPolice(state), (before) => ({
      ...before,
      receivedOn,
      awaiting: { from: 'police', since: receivedOn, answeredOn: null },
    })),
  PoliceAnswered: (state, answer) =>
    changed(withPolice(state), (before) => ({
      ...before,
      answer,
      receivedOn: answer.answer === 'forwarded' ? null : before.receivedOn,
      awaiting: before.awaiting === null ? null : { ...before.awaiting, answeredOn: answer.answeredOn },
    })),
  PoliceRefusalContested: (state, contest) =>
    changed(withPolice(state), (before) => ({
      ...before,
      contests: [...before.contests, contest],
      awaiting: { from: contest.addressee, since: contest.contestedOn, answeredOn: null },
    })),
  HandedToPolice: (state, { handedOverOn }) =>
    seizuresMoved(
      changed(withPolice(state), (before) => ({ ...before, handedOverOn })),
      handedOverOn,
      'handed-to-police',
    ),
  CaseTakenBack: (state, _, { on }) => {
    const before = changed(withPolice(state), (each) => ({ ...each, over: on }));
    return before.stage === 'referred' ? { ...before, stage: 'investigating' } : { ...before, stage: 'verifying' };
  },
  ConvictionRecorded: (state, { court, judgment }, { on }) => {
    const before = changed(withPolice(state), (each) => ({ ...each, over: on }));
    const transfer = { ground: 'transferred-criminal' as const, to: court, number: judgment, on };
    return before.stage === 'referred'
      ? { ...before, stage: 'transferred', transfer }
      : { ...before, stage: 'clue-transferred', transfer };
  },
};
