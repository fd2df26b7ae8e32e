import type { LegalDate } from '../deadlines/index.js';
import type { ClueTransferred } from '../events/transfer.js';
import type { CaseState } from '../state/case-state.js';
import type { OtherBodies } from '../state/other-bodies.js';
import type { Transfer } from '../state/parts.js';
import { isFiled, type CaseTakenUp } from '../state/questions.js';
import { at, BrokenHistory, inPart, takenUp, type Appliers } from './applier.js';
import { backToInvestigation } from './back-to-investigation.js';
import { seizuresMoved } from './police.js';

const changed = (state: CaseState, change: (before: OtherBodies) => OtherBodies): CaseTakenUp => {
  const before = takenUp(state);
  return inPart(before, 'aside', { otherBodies: change(before.aside.otherBodies) });
};

/** The clue ends; a filed case waits to be closed. What was concluded goes, and no suspension or hearing goes on. */
const left = (state: CaseTakenUp, transfer: Transfer): CaseState => {
  if (!isFiled(state)) return { ...at(state, 'verifying'), stage: 'clue-transferred', proposal: null, transfer };
  const excluded = state.investigation.excluded.map((each) => (each.to === null ? { ...each, to: transfer.on } : each));
  return { ...backToInvestigation(state, { excluded }), stage: 'transferred', transfer };
};

const transferred = (state: CaseState, data: ClueTransferred, on: LegalDate): CaseState => {
  const { recipient, to, number, goodsNumber } = data;
  const ground = recipient === 'market-regulator' ? 'transferred-regulator' : 'transferred-admin';
  const before = takenUp(state);
  const without = goodsNumber === undefined ? before : seizuresMoved(before, on, 'transferred');
  return left(without, { ground, to, number, on });
};

/** Samples, material, identification, assistance, jurisdiction, transfer (procedure T5, T9-T11, T20, §4.1). */
export const otherBodies: Appliers<
  | 'IdentificationAsked'
  | 'IdentificationReceived'
  | 'SampleTaken'
  | 'MaterialDemanded'
  | 'MaterialReceived'
  | 'AssistanceAsked'
  | 'AssistanceRecorded'
  | 'JurisdictionDisputed'
  | 'DisputeSettled'
  | 'SuperiorAsked'
  | 'SuperiorDecided'
  | 'ReportedToSuperior'
  | 'ClueTransferred'
  | 'CaseTransferred'
> = {
  IdentificationAsked: (state, asked) =>
    changed(state, (before) => ({
      ...before,
      identifications: [...before.identifications, { ...asked, answer: null }],
    })),
  IdentificationReceived: (state, answer) =>
    changed(state, (before) => ({
      ...before,
      identifications: before.identifications.map((each) =>
        each.identification === answer.identification ? { ...each, answer } : each,
      ),
    })),
  // A sample says all about itself; what it shows comes with the test.
  SampleTaken: (state) => state,
  MaterialDemanded: (state, asked) =>
    changed(state, (before) => ({ ...before, demands: [...before.demands, { ...asked, answer: null }] })),
  MaterialReceived: (state, answer) =>
    changed(state, (before) => ({
      ...before,
      demands: before.demands.map((each) => (each.demand === answer.demand ? { ...each, answer } : each)),
    })),
  AssistanceAsked: (state, asked) =>
    changed(state, (before) => ({
      ...before,
      letters: [...before.letters, { ...asked, receivedOn: null, lateUntil: null, answeredOn: null }],
    })),
  AssistanceRecorded: (state, { letter, news, on }) =>
    changed(state, (before) => ({
      ...before,
      letters: before.letters.map((each) => {
        if (each.letter !== letter) return each;
        if (news === 'received') return { ...each, receivedOn: on };
        return news === 'late' ? { ...each, lateUntil: on } : { ...each, answeredOn: on };
      }),
    })),
  JurisdictionDisputed: (state, dispute) =>
    changed(state, (before) => ({ ...before, dispute: { ...dispute, settled: null } })),
  DisputeSettled: (state, settled) =>
    changed(state, (before) => {
      if (before.dispute === null) throw new BrokenHistory('A dispute was settled that nobody had recorded');
      return { ...before, dispute: { ...before.dispute, settled } };
    }),
  SuperiorAsked: (state, asked) => changed(state, (before) => ({ ...before, asked: { ...asked, answeredOn: null } })),
  SuperiorDecided: (state, decision) => {
    const { decidedOn, superior, document, goodsNumber } = decision;
    const decided = changed(state, (before) => ({
      ...before,
      superiorDecisions: [...before.superiorDecisions, decision],
      asked: before.asked === null ? null : { ...before.asked, answeredOn: before.asked.answeredOn ?? decidedOn },
    }));
    if (decision.decision !== 'taken-over') return decided;
    const data = { recipient: 'market-regulator' as const, to: superior, number: document, reasons: document };
    return transferred(decided, goodsNumber === undefined ? data : { ...data, goodsNumber }, decidedOn);
  },
  ReportedToSuperior: (state, { reportedOn }) =>
    changed(state, (before) => ({ ...before, reportedBackOn: reportedOn })),
  ClueTransferred: (state, data, { on }) => transferred(at(state, 'verifying'), data, on),
  CaseTransferred: (state, data, { on }) => transferred(at(state, 'investigating', 'reviewed', 'notified'), data, on),
};
