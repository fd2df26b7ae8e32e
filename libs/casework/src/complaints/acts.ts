import { invalidInput, notYetHappened } from '../input/bounds.js';
import { hasRole, type Role } from '../actor.js';
import type { Context } from '../context.js';
import { DeadlineError, dueDate, isLegalDate, legalDateOf, startOf } from '../deadlines/index.js';
import { complaintEvents, type ComplaintEvent } from '../events/catalogue.js';
import {
  ClueLinked,
  ComplaintReceived,
  HandlersNamed,
  ReporterTold,
  ReportRepeated,
  TrackForwarded,
} from '../events/complaints.js';
import { isRefusal, refusals, type Refusal } from '../refusals/index.js';
import type { InvalidField } from '../input/validation.js';
import { act, refuseUnlessHandling, openReport, type ComplaintAct } from './act.js';
import { disputeActs } from './dispute-acts.js';
import { mediationActs } from './mediation-acts.js';
import { isOpenTrack, mediationOver, openDispute, waitsForClue, type Complaint } from './state.js';

/** T1 for what 12315 brings: forms 1 and 2. It opens a stream of its own. */
const receive = {
  name: 'receive-complaint',
  chinese: '投诉、举报登记',
  ground: 'CR121 Art.8, 9, 15',
  by: ['registrar', 'caseworker', 'unit-head'] as readonly Role[],
  body: ComplaintReceived,
};

const refuseUnlessReceivable = (body: ComplaintReceived, context: Context): Refusal | null => {
  if (body.tracks.length === 0) return refusals.noTrack();
  if (body.tracks.includes('complaint') && body.reporter === undefined) return refusals.complainantUnknown();
  if (body.receivedOn > context.day) return refusals.notInTheFuture('receivedOn');
  if (context.unit(body.unit) === undefined) return refusals.unitUnknown(body.unit);
  try {
    dueDate({ clock: 'complaint-acceptance', start: body.receivedOn }, context.law);
    return null;
  } catch (error) {
    if (error instanceof DeadlineError) return refusals.beforeTheCase('receivedOn', `the rules: ${error.message}`);
    throw error;
  }
};

/** What happens to a report until it is a clue, and to both tracks. */
const otherActs = [
  act({
    name: 'name-handlers',
    chinese: '指派承办人员',
    ground: 'CR121 Art.37',
    by: ['unit-head'],
    records: 'HandlersNamed',
    body: HandlersNamed,
    refuses: (_state, { handlers }, context) => {
      const unknown = handlers.find((officer) => context.officer(officer) === undefined);
      return unknown === undefined ? null : refusals.officerUnknown(unknown);
    },
  }),
  act({
    name: 'link-clue',
    chinese: '关联案源',
    ground: 'CR121 Art.27, 35; PR Art.18',
    by: ['caseworker', 'unit-head', 'registrar'],
    records: 'ClueLinked',
    body: ClueLinked,
    refuses: (state, { caseId }, context) => {
      if (!waitsForClue(state)) return refusals.notThisTrack('report');
      return context.namesComplaint(caseId) ? null : refusals.clueDoesNotNameIt(caseId);
    },
  }),
  act({
    name: 'record-repeat',
    chinese: '重复举报',
    ground: 'CR121 Art.35',
    by: ['caseworker', 'registrar', 'unit-head'],
    records: 'ReportRepeated',
    body: ReportRepeated,
    happened: ({ receivedOn }) => receivedOn,
    refuses: ({ report, received }, { receivedOn }) => {
      if (report === null || report.forwarded !== null) return refusals.notThisTrack('report');
      return receivedOn < received.receivedOn ? refusals.beforeTheCase('receivedOn', 'the first report') : null;
    },
  }),
  act({
    name: 'forward-track',
    chinese: '投诉、举报分送',
    ground: 'CR121 Art.9, 33',
    by: ['caseworker', 'unit-head'],
    records: 'TrackForwarded',
    body: TrackForwarded,
    happened: ({ forwardedOn }) => forwardedOn,
    refuses: (state, { track, forwardedOn }) => {
      const { mediation } = state;
      const report = openReport(state);
      if (track === 'complaint' && (mediation === null || mediationOver(mediation)))
        return refusals.notThisTrack(track);
      if (track === 'report' && isRefusal(report)) return report;
      return forwardedOn < state.received.receivedOn ? refusals.beforeTheCase('forwardedOn', 'the receipt') : null;
    },
  }),
  act({
    name: 'tell-reporter',
    chinese: '举报处理结果告知',
    ground: 'CR121 Art.36',
    by: ['caseworker'],
    records: 'ReporterTold',
    body: ReporterTold,
    happened: ({ toldOn }) => toldOn,
    refuses: (state, _body, context) => {
      const fault = refuseUnlessHandling(state, context);
      if (fault !== null) return fault;
      if (state.report === null) return refusals.notThisTrack('report');
      return state.report.caseId === null
        ? refusals.missingBefore('The clue that the report became', 'CR121 Art.36')
        : null;
    },
  }),
];

const later: readonly ComplaintAct[] = [...mediationActs, ...disputeActs, ...otherActs];

/** Every act on complaints and reports as a flat table, for the server and its API page. */
export const complaintActs: readonly {
  name: string;
  chinese: string;
  ground: string;
  by: readonly Role[];
  body: new () => object;
}[] = [receive, ...later];

export type ComplaintRuling =
  | { ruling: 'unknown'; known: string[] }
  | { ruling: 'invalid'; fields: InvalidField[] }
  | { ruling: 'forbidden'; roles: readonly Role[] }
  | { ruling: 'refused'; refusal: Refusal }
  | { ruling: 'accepted'; events: ComplaintEvent[] };

const fact = (type: ComplaintEvent['type'], occurredAt: string, data: object): ComplaintEvent =>
  ({ type, v: complaintEvents[type].v, occurredAt, data }) as ComplaintEvent;

/** Decides one command on a complaint or report; `state` undefined opens one. */
export const performOnComplaint = (
  state: Complaint | undefined,
  name: string,
  body: unknown,
  context: Omit<Context, 'day' | 'facts'>,
): ComplaintRuling => {
  const known = complaintActs.find((each) => each.name === name);
  if (known === undefined) return { ruling: 'unknown', known: complaintActs.map((each) => each.name) };
  const fields = invalidInput(known.body, body, context.now);
  if (fields.length > 0) return { ruling: 'invalid', fields };
  if (!hasRole(context.actor, known.by)) return { ruling: 'forbidden', roles: known.by };
  const day = legalDateOf(context.now);
  const step = later.find((each) => each.name === name);
  if (step === undefined) {
    if (state !== undefined) return { ruling: 'refused', refusal: refusals.alreadyExists('This complaint') };
    const received = body as ComplaintReceived;
    const refusal = refuseUnlessReceivable(received, { ...context, day, facts: [] });
    if (refusal !== null) return { ruling: 'refused', refusal };
    const early = notYetHappened(known.body, body, context.now);
    return early.length > 0
      ? { ruling: 'invalid', fields: early }
      : { ruling: 'accepted', events: [fact('ComplaintReceived', context.now, received)] };
  }
  if (state === undefined)
    return { ruling: 'refused', refusal: refusals.missingBefore('The registration of the complaint', 'CR121 Art.15') };
  const happened = step.happened?.(body as never) ?? context.now;
  if (isLegalDate(happened) && happened > day)
    return { ruling: 'refused', refusal: refusals.notInTheFuture('The act') };
  const occurredAt = !isLegalDate(happened) || happened === day ? context.now : startOf(happened);
  const refusal = step.refuses(state, body as never, { ...context, day, facts: [] });
  if (refusal !== null) return { ruling: 'refused', refusal };
  const early = notYetHappened(known.body, body, context.now);
  return early.length > 0
    ? { ruling: 'invalid', fields: early }
    : { ruling: 'accepted', events: [fact(step.records, occurredAt, body as object)] };
};

/**
 * What can be done now by this person, as the page shows it: role and the state allow it, whatever the body will say.
 */
export const complaintSteps = (
  state: Complaint,
): { action: string; chinese: string; ground: string; by: readonly Role[] }[] =>
  later
    .filter(({ records }) => possible(state).has(records))
    .map(({ name: action, chinese, ground, by }) => ({ action, chinese, ground, by }));

const possible = (state: Complaint): ReadonlySet<ComplaintEvent['type']> => {
  const { mediation, report } = state;
  const now: ComplaintEvent['type'][] = ['HandlersNamed'];
  if (waitsForClue(state)) now.push('ClueLinked');
  if (mediation !== null && !mediationOver(mediation)) {
    now.push('TrackForwarded', 'ComplaintHandedToPolice');
    if (mediation.accepted === null) now.push('ComplaintAccepted', 'ComplaintRefused');
    else if (mediation.ended !== null) now.push('PartiesTold');
    else if (mediation.tests.some(({ receivedOn }) => receivedOn === null))
      now.push('MediationTestReturned', 'MediationEnded');
    else now.push('MediationTestCommissioned', 'MediationEnded');
    if (mediation.accepted !== null && state.found === null) now.push('ClueFoundInMediation');
  }
  const dispute = openDispute(state);
  if (dispute !== null) now.push('ComplaintDisputeSettled');
  else if (isOpenTrack(state, 'complaint') || isOpenTrack(state, 'report')) now.push('ComplaintDisputed');
  if (dispute !== null && dispute.reported === null) now.push('ComplaintDisputeReported');
  if (report !== null && report.forwarded === null) now.push('ReportRepeated');
  if (report !== null && report.caseId !== null) now.push('ReporterTold');
  if (report !== null && report.caseId === null && report.forwarded === null) now.push('TrackForwarded');
  return new Set(now);
};
