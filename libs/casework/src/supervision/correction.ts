import type { Around } from '../context.js';
import { dueDate } from '../deadlines/index.js';
import {
  SupervisionCorrected,
  SupervisionObjected,
  SupervisionObjectionReceived,
  SupervisionRechecked,
  SupervisionReported,
  type MendingAct,
  type ReportedInstrument,
} from '../events/supervision.js';
import { refusals, type Refusal } from '../refusals/index.js';
import {
  either,
  refuseIfConcerned,
  refuseUnlessAddressed,
  refuseUnlessSupervising,
  supervisionAct,
  type SupervisionContext,
} from './act.js';
import { replyVariant } from './clocks.js';
import { openToReport, standingDecision, type Supervision } from './state.js';

const heads = ['unit-head', 'department-head', 'main-head'] as const;

const refuseUnlessDecided = (state: Supervision): Refusal | null =>
  standingDecision(state) === null ? refusals.missingBefore('supervision-decision', 'SUP Art.18') : null;

const refuseUnlessInTime = (state: Supervision, { day, law }: Around): Refusal | null => {
  const receivedOn = state.decision?.receivedOn ?? null;
  if (receivedOn === null) return refusals.missingBefore('supervision-receipt', 'SUP Art.19');
  const { due } = dueDate({ clock: 'supervision-objection', ...replyVariant(state), start: receivedOn }, law);
  return day > due ? refusals.tooLate('supervision-objection', due, 'SUP Art.19') : null;
};

/** Within five working days of the receipt of the decision, once (SUP Art.19). Against an opinion there is none. */
export const objectToDecision = supervisionAct({
  name: 'object-to-decision',
  chinese: '对监督决定提出异议',
  summary: 'Ask for a re-check of the decision, within five working days of its receipt',
  ground: 'SUP Art.19',
  by: heads,
  records: 'SupervisionObjected',
  body: SupervisionObjected,
  happenedOn: ({ objectedOn }) => objectedOn,
  refuseIf: either(refuseUnlessAddressed, refuseUnlessDecided, ({ objection }) =>
    objection === null ? null : refusals.supervisionSettled('objected-already'),
  ),
  refuseUnlessFit: (state, { objectedOn }, context) =>
    objectedOn < (state.decision?.receivedOn ?? objectedOn)
      ? refusals.notInOrder('objectedOn', 'the-receipt')
      : refuseUnlessInTime(state, context),
});

const refuseUnlessObjected = ({ objection }: Supervision): Refusal | null =>
  objection === null ? refusals.missingBefore('objection-raised', 'SUP Art.19') : null;

export const receiveObjection = supervisionAct({
  name: 'receive-objection',
  chinese: '收到异议',
  summary: 'Record the day on which the objection came; ten working days for the re-check run from it',
  ground: 'SUP Art.19',
  by: ['supervisor', 'department-head', 'main-head'],
  records: 'SupervisionObjectionReceived',
  body: SupervisionObjectionReceived,
  happenedOn: ({ receivedOn }) => receivedOn,
  refuseIf: either(refuseUnlessSupervising, refuseUnlessObjected, ({ objection }) =>
    objection?.receivedOn === null ? null : refusals.supervisionSettled('received-already'),
  ),
  refuseUnlessFit: ({ objection }, { receivedOn }) =>
    receivedOn < (objection?.objectedOn ?? receivedOn) ? refusals.notInOrder('receivedOn', 'the-objection') : null,
});

/** The level above answers the objection (SUP Art.19). */
export const decideRecheck = supervisionAct({
  name: 'decide-recheck',
  chinese: '监督复查',
  summary: 'Answer the objection: the decision stands, is changed, or is revoked',
  ground: 'SUP Art.19',
  by: ['department-head', 'main-head'],
  records: 'SupervisionRechecked',
  body: SupervisionRechecked,
  happenedOn: ({ recheckedOn }) => recheckedOn,
  refuseIf: either(refuseUnlessSupervising, refuseIfConcerned, refuseUnlessObjected, ({ objection }) =>
    objection?.rechecked === null ? null : refusals.supervisionSettled('rechecked-already'),
  ),
  refuseUnlessFit: ({ objection }, { recheckedOn, recheck, mendBy, requirements }) => {
    const from = objection?.receivedOn ?? objection?.objectedOn ?? recheckedOn;
    if (recheckedOn < from) return refusals.notInOrder('recheckedOn', 'the-objection');
    if (recheck !== 'changed')
      return mendBy === undefined && requirements === undefined ? null : refusals.onlyWhenChanged();
    if (requirements === undefined && mendBy === undefined) return refusals.changedHow();
    return mendBy !== undefined && mendBy < recheckedOn ? refusals.notInOrder('mendBy', 'the-approval') : null;
  },
});

/**
 * Acts that are named as having mended it are there, seen by who names them, and recorded since the first instrument
 * found what was to be mended (SUP Art.17, 18): what was recorded before cannot have mended it.
 */
export const refuseUnlessThere = (
  { notice, decision, opinion }: Supervision,
  acts: readonly MendingAct[] | undefined,
  context: SupervisionContext,
): Refusal | null => {
  const missing = (acts ?? []).find(({ caseId, event }) => !context.isInCase(caseId, event));
  if (missing !== undefined) return refusals.signNotThere(missing.caseId);
  const found = (notice ?? decision ?? opinion)?.issuedOn;
  if (found === undefined) return null;
  const early = (acts ?? []).find(({ caseId, event }) => (context.recordedOn(caseId, event) ?? found) < found);
  return early === undefined ? null : refusals.mendedBefore(early.caseId, early.event, found);
};

export const recordCorrection = supervisionAct({
  name: 'record-correction',
  chinese: '纠正',
  summary: 'Record that the matter was put right, with the acts that did it',
  ground: 'SUP Art.18',
  by: heads,
  records: 'SupervisionCorrected',
  body: SupervisionCorrected,
  happenedOn: ({ correctedOn }) => correctedOn,
  refuseIf: either(refuseUnlessAddressed, refuseUnlessDecided, ({ corrected }) =>
    corrected === null ? null : refusals.supervisionSettled('corrected-already'),
  ),
  refuseUnlessFit: (state, { correctedOn, mendingActs }, context) =>
    correctedOn < (state.decision?.issuedOn ?? correctedOn)
      ? refusals.notInOrder('correctedOn', 'the-decision')
      : refuseUnlessThere(state, mendingActs, context),
});

/** On an instrument a report is made once: on a decision after its correction, on an opinion after it was sent. */
const refuseUnlessOpenTo = (of: ReportedInstrument, state: Supervision): Refusal | null => {
  if (openToReport(state).includes(of)) return null;
  if (state.reportedOn[of] !== null) return refusals.supervisionSettled('reported-already');
  return of === 'opinion'
    ? refusals.missingBefore('supervision-instrument', 'SUP Art.20')
    : refusals.missingBefore('supervision-correction', 'SUP Art.18');
};

/** What is reported on: a correction that was made, or what an opinion asked for. */
const refuseUnlessToReport = (state: Supervision): Refusal | null => {
  if (openToReport(state).length > 0) return null;
  const isOnlyOpinion = state.reportedOn.opinion !== null && standingDecision(state) === null;
  return refuseUnlessOpenTo(isOnlyOpinion ? 'opinion' : 'decision', state);
};

/** The instrument that a report is on: that which is said, or the one that is open to it. */
const reportOf = (state: Supervision, { instrument }: SupervisionReported): ReportedInstrument =>
  instrument ?? openToReport(state)[0] ?? 'decision';

export const reportCorrection = supervisionAct({
  name: 'report-correction',
  chinese: '报告监督整改情况',
  summary: 'Report on the correction within ten working days, or on an opinion by its day',
  ground: 'SUP Art.18, 20',
  by: heads,
  records: 'SupervisionReported',
  body: SupervisionReported,
  happenedOn: ({ reportedOn }) => reportedOn,
  refuseIf: either(refuseUnlessAddressed, refuseUnlessToReport),
  refuseUnlessFit: (state, body) => {
    const { corrected, opinion } = state;
    const of = reportOf(state, body);
    const from = of === 'opinion' ? opinion?.issuedOn : corrected?.correctedOn;
    const isEarly = from !== undefined && body.reportedOn < from;
    return refuseUnlessOpenTo(of, state) ?? (isEarly ? refusals.notInOrder('reportedOn', 'correctedOn') : null);
  },
  adds: (state, body) => ({ instrument: reportOf(state, body) }),
});
