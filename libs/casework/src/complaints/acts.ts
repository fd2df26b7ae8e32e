import type { Around } from '../context.js';
import { DeadlineError, dueDate, legalDateOf } from '../deadlines/index.js';
import {
  ClueLinked,
  ComplaintReceived,
  HandlersNamed,
  ReporterTold,
  ReportRepeated,
  TrackForwarded,
} from '../events/complaints.js';
import { refusals, type Refusal } from '../refusals/index.js';
import {
  complaintAct,
  refuseIfBeforeReceipt,
  refuseUnlessHandling,
  type ComplaintContext,
  type ComplaintRow,
} from './act.js';
import { disputeActs } from './dispute-acts.js';
import { mediationActs } from './mediation-acts.js';
import { isOpenTrack, waitsForClue } from './state.js';

const refuseUnlessReceivable = (body: ComplaintReceived, context: ComplaintContext): Refusal | null => {
  if (body.tracks.length === 0) return refusals.noTrack();
  if (body.tracks.includes('complaint') && body.reporter === undefined) return refusals.complainantUnknown();
  if (body.receivedOn > legalDateOf(context.now)) return refusals.notInTheFuture('receivedOn');
  if (context.unit(body.unit) === undefined) return refusals.unitUnknown(body.unit);
  return refuseUnlessTermKnown(body, context);
};

const refuseUnlessTermKnown = ({ receivedOn }: ComplaintReceived, { law }: Around): Refusal | null => {
  try {
    dueDate({ clock: 'complaint-acceptance', start: receivedOn }, law);
    return null;
  } catch (error) {
    if (error instanceof DeadlineError)
      return refusals.beforeTheCase('receivedOn', { code: 'the-rules', parameters: { because: error.message } });
    throw error;
  }
};

/** T1 for what 12315 brings: forms 1 and 2. It opens a stream of its own. */
export const receiveComplaint = complaintAct<'ComplaintReceived', undefined>({
  name: 'receive-complaint',
  chinese: '投诉、举报登记',
  summary: 'Enter a complaint, a report, or both in one document',
  ground: 'CR121 Art.8, 9, 15',
  by: ['registrar', 'caseworker', 'unit-head'],
  records: 'ComplaintReceived',
  body: ComplaintReceived,
  refuseUnlessFit: (_state, body, context) => refuseUnlessReceivable(body, context),
});

/** What happens to a report until it is a clue, and to both tracks. */
const otherActs = [
  complaintAct({
    name: 'name-handlers',
    chinese: '指派承办人员',
    summary: 'Name the officers who handle the matter',
    ground: 'CR121 Art.37',
    by: ['unit-head'],
    records: 'HandlersNamed',
    body: HandlersNamed,
    refuseUnlessFit: (_state, { handlers }, context) => {
      const unknown = handlers.find((officer) => context.officer(officer) === undefined);
      return unknown === undefined ? null : refusals.officerUnknown(unknown);
    },
  }),
  complaintAct({
    name: 'link-clue',
    chinese: '关联案源',
    summary: 'Link the case that was registered from the matter',
    ground: 'CR121 Art.27, 35; PR Art.18',
    by: ['caseworker', 'unit-head', 'registrar'],
    records: 'ClueLinked',
    body: ClueLinked,
    refuseIf: (state) => (waitsForClue(state) ? null : refusals.notThisTrack('report')),
    refuseUnlessFit: (_state, { caseId }, context) =>
      context.namesComplaint(caseId) ? null : refusals.clueDoesNotNameIt(caseId),
  }),
  complaintAct({
    name: 'record-repeat',
    chinese: '重复举报',
    summary: 'Record that the same matter was reported again',
    ground: 'CR121 Art.35',
    by: ['caseworker', 'registrar', 'unit-head'],
    records: 'ReportRepeated',
    body: ReportRepeated,
    happenedOn: ({ receivedOn }) => receivedOn,
    refuseIf: ({ report }) => (report === null || report.forwarded !== null ? refusals.notThisTrack('report') : null),
    refuseUnlessFit: ({ received }, { receivedOn }) =>
      receivedOn < received.receivedOn ? refusals.beforeTheCase('receivedOn', 'first-report') : null,
  }),
  complaintAct({
    name: 'forward-track',
    chinese: '投诉、举报分送',
    summary: 'Forward a track to who is responsible for it',
    ground: 'CR121 Art.9, 33',
    by: ['caseworker', 'unit-head'],
    records: 'TrackForwarded',
    body: TrackForwarded,
    happenedOn: ({ forwardedOn }) => forwardedOn,
    refuseIf: (state) => {
      if (isOpenTrack(state, 'complaint') || isOpenTrack(state, 'report')) return null;
      return refusals.notThisTrack('complaint or report');
    },
    refuseUnlessFit: (state, { track, forwardedOn }) => {
      if (!isOpenTrack(state, track)) return refusals.notThisTrack(track);
      return refuseIfBeforeReceipt(state, forwardedOn, 'forwardedOn');
    },
  }),
  complaintAct({
    name: 'tell-reporter',
    chinese: '举报处理结果告知',
    summary: 'Record that the reporter was told what came of the report',
    ground: 'CR121 Art.36',
    by: ['caseworker'],
    records: 'ReporterTold',
    body: ReporterTold,
    happenedOn: ({ toldOn }) => toldOn,
    refuseIf: (state, context) => {
      const fault = refuseUnlessHandling(state, context);
      if (fault !== null) return fault;
      if (state.report === null) return refusals.notThisTrack('report');
      return state.report.caseId === null ? refusals.missingBefore('report-clue', 'CR121 Art.36') : null;
    },
  }),
];

/** Every act on a complaint or report that was received. */
export const complaintRows: readonly ComplaintRow[] = [...mediationActs, ...disputeActs, ...otherActs];
