import { unitsAbove } from '../actor.js';
import { namedClock } from '../clocks/computed.js';
import { isPaused, nearestClock } from '../clocks/nearest.js';
import type { Law } from '../law.js';
import { owingOf, seenByUnit } from '../owed/ledger-of-row.js';
import { paceOf } from '../views/pace.js';
import { searchDocument } from '../views/search/search-view.js';
import { asOneText } from '../views/search/texts.js';
import type { Document, Fields, Sought, View } from '../views/view.js';
import { turnsOf } from '../views/waits-for.js';
import type { InOrder } from '../views/worklist.js';
import { complaintClocks } from './clocks.js';
import type { ComplaintFile } from './file.js';
import { owedOfComplaint } from './owed.js';
import { fileShownTo } from './reporter.js';
import { complaintRisks } from './risk.js';
import type { ComplaintOwedRow, ComplaintRiskRow, ComplaintRow, ComplaintWorkRow } from './rows.js';
import { isOpen, type Complaint } from './state.js';
import { textsOfComplaint } from './texts.js';

/** The list of complaints and reports. Nothing in it says who complained (CR121 Art.37). */
export const complaintsView: Pick<View, 'name' | 'indexes'> = {
  name: 'complaints',
  indexes: [
    { units: 1, open: 1, due: 1 },
    { units: 1, receivedOn: -1 },
    { handlers: 1, receivedOn: -1 },
  ],
};

/** Sorts after every day of law: nothing runs any more, and nothing of a complaint lapses. */
const noClock = '9999-12-31';

const shared = (state: Complaint, law: Law) => {
  const { unit, receivedOn, target, matter, fiction } = state.received;
  const clock = nearestClock(complaintClocks(state, law));
  return {
    unit,
    units: unitsAbove(unit),
    receivedOn,
    party: target.name,
    matter,
    fiction: fiction !== undefined,
    open: isOpen(state),
    due: clock?.due ?? noClock,
    clock: clock === undefined ? null : namedClock(clock),
    provisional: clock?.provisional ?? false,
  };
};

/** Beside cases, in the worklist and among risk points, a complaint's document is named after its stream. */
const nameOf = (id: string): string => `complaint/${id}`;

const ofNoCase = { caseId: null, caseCode: null, stage: 'complaint', basisId: null, filedOn: null } as const;

/** Everything that lists show of a complaint or report, to whom they may: nothing of it names who made it. */
export const complaintDocuments = (whole: ComplaintFile, law: Law): { view: string; document: Document }[] => {
  const file = fileShownTo(whole, null);
  const { id, state, position, version } = file;
  if (state === undefined) return [];
  const texts = textsOfComplaint(state);
  const common = shared(state, law);
  const { received, handlers, report, found } = state;
  const listed: Fields<ComplaintRow> = {
    _id: id,
    position,
    version,
    ...common,
    channel: received.channel,
    reference: received.reference ?? null,
    tracks: received.tracks,
    handlers,
    cases: [...new Set([report?.caseId, found?.caseId].filter((each) => typeof each === 'string'))],
  };
  const waitsFor = !common.open ? null : handlers.length === 0 ? 'unit-head' : 'caseworker';
  const work: Fields<ComplaintWorkRow & Sought & InOrder> = {
    _id: nameOf(id),
    position,
    version,
    complaintId: id,
    ...ofNoCase,
    ...common,
    sought: asOneText(texts),
    stagePlace: -1,
    codePlace: null,
    ...paceOf(received.receivedOn, file.records, nearestClock(complaintClocks(state, law))),
    paused: complaintClocks(state, law).some(isPaused),
    officers: handlers,
    assigned: handlers.length > 0,
    proposal: null,
    lapsesAfter: noClock,
    waitsFor,
    alsoWaitsFor: [],
    turns: turnsOf(waitsFor === null ? [] : [waitsFor]),
  };
  const risks = complaintRisks(file, law);
  const risky: Fields<ComplaintRiskRow> = {
    _id: nameOf(id),
    position,
    complaintId: id,
    ...ofNoCase,
    ...common,
    officers: handlers,
    risks,
    numbers: [...new Set(risks.map(({ number }) => number))],
    riskOfficers: [...new Set(risks.flatMap(({ officers }) => officers))],
    firstOpen: risks.find(({ until }) => until === null)?.since ?? null,
  };
  const { clock: _clock, provisional: _provisional, ...shown } = common;
  const owed: Fields<ComplaintOwedRow & { viewers: string[] }> = {
    _id: nameOf(id),
    position,
    complaintId: id,
    ...ofNoCase,
    ...shown,
    ...owingOf(owedOfComplaint(file, law)),
    otherParties: [],
    officers: handlers,
    viewers: [seenByUnit],
  };
  return [
    { view: 'owed', document: owed },
    { view: complaintsView.name, document: listed },
    { view: 'worklist', document: work },
    { view: 'risk-points', document: risky },
    searchDocument(nameOf(id), position, texts),
  ];
};
