import { legalDateOf } from '../deadlines/index.js';
import type { SupervisionEvent } from '../events/catalogue.js';
import type { SupervisionInquired, SupervisionInstrument, SupervisionReported } from '../events/supervision.js';
import { BrokenHistory, unknownType } from '../evolve/applier.js';
import type { Recorded } from '../evolve/recorded.js';
import { namedInDraft, openToReport, standingDecision, type Draft, type Supervision } from './state.js';

export type SupervisionFact = Recorded<SupervisionEvent>;

const nothingYet = {
  draft: null,
  inDrafts: [],
  notice: null,
  decision: null,
  opinion: null,
  answered: null,
  filesAsked: [],
  inquired: null,
  urged: [],
  objection: null,
  corrected: null,
  reported: null,
  reportedOn: { decision: null, opinion: null },
  enteredLate: [],
  dismissed: null,
  closed: null,
} as const;

const union = (one: readonly string[], other: readonly string[]): string[] => [...new Set([...one, ...other])];

type Opening = Extract<SupervisionFact, { type: 'SupervisionRaised' | 'OutsideSupervisionEntered' }>;

const opened = (fact: Opening): Supervision => {
  const { by: raisedBy, recordedAt, data } = fact;
  const { unit, matter, fiction } = data;
  const shared = { ...nothingYet, unit, matter, fiction: fiction !== undefined, raisedBy };
  const start = { ...shared, filesAsked: [], urged: [], raisedOn: legalDateOf(recordedAt) };
  if (fact.type === 'OutsideSupervisionEntered')
    return { ...start, addressed: unit, level: 'outside', sign: null, ofSign: [], outside: fact.data };
  const { addressed, level, sign, officersConcerned = [] } = fact.data;
  const ofSign = union(sign.officer === undefined ? [] : [sign.officer], officersConcerned);
  return { ...start, addressed, level, sign, ofSign, outside: null };
};

const drafted = (before: Supervision, draft: Draft): Supervision => ({ ...before, draft });

/** The draft becomes what was sent. @throws {BrokenHistory} without a draft of that kind */
const issued = (
  before: Supervision,
  fact: Extract<SupervisionFact, { type: 'SupervisionInstrumentIssued' }>,
): Supervision => {
  const { draft } = before;
  const { instrument, number } = fact.data;
  if (draft?.instrument !== instrument)
    throw new BrokenHistory(`No draft of this kind was there to issue: ${instrument}`);
  const issuedOn = legalDateOf(fact.occurredAt);
  const sent = { text: draft.text, draftedBy: draft.draftedBy, number, issuedOn, issuedBy: fact.by, receivedOn: null };
  // Against a decision that comes after a revoked one nobody has objected yet, and nothing was mended for it.
  const isAnew = instrument === 'decision' && before.decision !== null;
  const reportedOn = { ...before.reportedOn, decision: null };
  const anew = isAnew ? { objection: null, corrected: null, reportedOn } : {};
  return { ...before, ...anew, draft: null, [instrument]: sent };
};

const sentOf = (before: Supervision, instrument: SupervisionInstrument) => {
  const sent = before[instrument];
  if (sent === null) throw new BrokenHistory(`What was received had not been sent: ${instrument}`);
  return sent;
};

const objection = (before: Supervision): NonNullable<Supervision['objection']> => {
  if (before.objection === null) throw new BrokenHistory('An objection went on that nobody had raised');
  return before.objection;
};

/** The matter after one more fact. @throws {BrokenHistory} when the fact cannot follow */
export const evolveSupervision = (before: Supervision | undefined, fact: SupervisionFact): Supervision => {
  if (fact.type === 'SupervisionRaised' || fact.type === 'OutsideSupervisionEntered')
    return withLateEntry(opened(fact), fact);
  if (before === undefined) throw new BrokenHistory(`${fact.type} stands before the matter was raised`);
  return withLateEntry(followed(before, fact), fact);
};

/** What was entered on a later day than it names stays told. */
const withLateEntry = (state: Supervision, { type, occurredAt, recordedAt, by }: SupervisionFact): Supervision => {
  const [on, enteredOn] = [legalDateOf(occurredAt), legalDateOf(recordedAt)];
  return on < enteredOn ? { ...state, enteredLate: [...state.enteredLate, { type, on, enteredOn, by }] } : state;
};

/** An inquiry after a correction found that it is none: it falls with its report, and the time to mend goes on. */
const inquired = (before: Supervision, data: SupervisionInquired): Supervision =>
  before.corrected === null || standingDecision(before) === null
    ? { ...before, inquired: data }
    : { ...before, inquired: data, corrected: null, reportedOn: { ...before.reportedOn, decision: null } };

const objected = ({ data, recordedAt }: Extract<SupervisionFact, { type: 'SupervisionObjected' }>) => ({
  ...data,
  enteredOn: legalDateOf(recordedAt),
  receivedOn: null,
  rechecked: null,
});

/** A report is on the instrument that it names, or on the one that was open to it then. */
const reported = (before: Supervision, data: SupervisionReported): Supervision => {
  const of = data.instrument ?? openToReport(before)[0] ?? 'decision';
  return { ...before, reported: data, reportedOn: { ...before.reportedOn, [of]: data.reportedOn } };
};

const followed = (before: Supervision, fact: Exclude<SupervisionFact, Opening>): Supervision => {
  switch (fact.type) {
    case 'SupervisionNoticeDrafted':
      return drafted(before, { instrument: 'notice', text: fact.data, draftedBy: fact.by });
    case 'SupervisionDecisionDrafted':
      return drafted(before, { instrument: 'decision', text: fact.data, draftedBy: fact.by });
    case 'SupervisionOpinionDrafted':
      return drafted(before, { instrument: 'opinion', text: fact.data, draftedBy: fact.by });
    case 'SupervisionDraftReturned':
      return { ...before, draft: null, inDrafts: union(before.inDrafts, namedInDraft(before.draft)) };
    case 'SupervisionInstrumentIssued':
      return issued(before, fact);
    case 'SupervisionInstrumentReceived': {
      const { instrument, receivedOn } = fact.data;
      return { ...before, [instrument]: { ...sentOf(before, instrument), receivedOn } };
    }
    case 'SupervisionAnswered':
      return { ...before, answered: fact.data };
    case 'SupervisionFilesAskedFor':
      return {
        ...before,
        filesAsked: [...before.filesAsked, { ...fact.data, askedOn: legalDateOf(fact.occurredAt), handedOn: null }],
      };
    case 'SupervisionFilesHandedOver': {
      const { handedOn, cases = [] } = fact.data;
      const handed = (asked: (typeof before.filesAsked)[number]) =>
        asked.handedOn === null ? { ...asked, handedOn, cases: union(asked.cases ?? [], cases) } : asked;
      return { ...before, filesAsked: before.filesAsked.map(handed) };
    }
    case 'SupervisionInquired':
      return inquired(before, fact.data);
    case 'SupervisionUrged':
      return { ...before, urged: [...before.urged, fact.data] };
    case 'SupervisionObjected':
      return { ...before, objection: objected(fact) };
    case 'SupervisionObjectionReceived':
      return { ...before, objection: { ...objection(before), receivedOn: fact.data.receivedOn } };
    case 'SupervisionRechecked':
      return { ...before, objection: { ...objection(before), rechecked: fact.data } };
    case 'SupervisionCorrected':
      return { ...before, corrected: fact.data };
    case 'SupervisionReported':
      return reported(before, fact.data);
    case 'SupervisionDismissed':
      // A draft that nobody approved falls with its sign.
      return { ...before, draft: null, dismissed: { ...fact.data, dismissedOn: legalDateOf(fact.occurredAt) } };
    case 'SupervisionClosed':
      return { ...before, closed: { ...fact.data, closedOn: legalDateOf(fact.occurredAt) } };
    default:
      throw unknownType(fact);
  }
};
