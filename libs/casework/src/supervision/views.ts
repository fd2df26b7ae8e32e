import { unitsAbove, type Actor } from '../actor.js';
import { namedClock } from '../clocks/computed.js';
import { nearestClock } from '../clocks/nearest.js';
import type { Law } from '../law.js';
import { owingOf } from '../owed/ledger-of-row.js';
import { bureauOf } from '../registry/acting-unit.js';
import type { Document, Fields, View } from '../views/view.js';
import { supervisionClocks } from './clocks.js';
import type { SupervisionFact } from './evolve.js';
import { owedOfSupervision, owingSides, type OwingSide } from './owed.js';
import { supervisionRisks } from './risk.js';
import type { SupervisionOwedRow, SupervisionRiskRow, SupervisionRow } from './rows.js';
import {
  casesAskedFor,
  isIssued,
  isOver,
  isRevoked,
  officersNamed,
  stageOfSupervision,
  standingDecision,
  type Supervision,
} from './state.js';
import { viewersOf, viewersOfDraft, viewKeysOf } from './viewers.js';

/** The list of supervision. `viewers`: who sees a row, drafts being seen by few; no answer shows it. */
export const supervisionView: Pick<View, 'name' | 'indexes'> = {
  name: 'supervision',
  indexes: [
    { viewers: 1, open: 1, due: 1 },
    { viewers: 1, raisedOn: -1 },
    { caseId: 1, viewers: 1 },
    { viewers: 1, bureauOpened: 1 },
    { riskPoint: 1, addressed: 1, dismissedOn: -1 },
  ],
};

/** Sorts after every day of law: nothing runs. */
const noClock = '9999-12-31';

const bothUnits = ({ unit, addressed }: Supervision): string[] => [
  ...new Set([...unitsAbove(unit), ...unitsAbove(addressed)]),
];

const documentsOf = ({ notice, decision, opinion, outside }: Supervision): string[] =>
  [notice?.number, decision?.number, opinion?.number, outside?.reference].filter((each) => each !== undefined);

/** A decision that stands or an opinion has no report yet (SUP Art.18, 20). */
const owesReport = (state: Supervision): boolean =>
  (standingDecision(state) !== null && state.reportedOn.decision === null) ||
  (state.opinion !== null && state.reportedOn.opinion === null);

/** What was sent and not done yet is for the unit addressed; an objection and everything else for who supervises. */
const isForAddressed = (state: Supervision): boolean => {
  const { notice, answered, opinion, outside, objection, filesAsked } = state;
  if (outside !== null) return answered === null;
  if (filesAsked.some(({ handedOn }) => handedOn === null)) return true;
  if (objection !== null && objection.rechecked === null) return false;
  if (standingDecision(state) !== null || opinion !== null) return owesReport(state);
  return notice !== null && answered === null && !isRevoked(state);
};

const waitsFor = (state: Supervision): SupervisionRow['waitsFor'] => {
  if (isOver(state)) return null;
  if (state.draft !== null) return 'approver';
  return isForAddressed(state) ? 'addressed' : 'supervisor';
};

/** Who sees a row, and the draft that waits in it; no answer carries it. */
interface Seen {
  readonly viewers: string[];
  readonly draftViewers: string[];
  /** The bureau of which a file is open to who supervises from above; null where none is. */
  readonly bureauOpened: string | null;
  /** Whose turn it is to whom the draft is none. */
  readonly waitsWithoutDraft: SupervisionRow['waitsFor'];
}

interface Place {
  readonly id: string;
  readonly position: number;
  readonly version: number;
  /** What was recorded so far, of which the ledger is read; without it nothing is owed. */
  readonly facts?: readonly SupervisionFact[];
}

const clockOf = (state: Supervision, law: Law) => {
  const clock = nearestClock(supervisionClocks(state, law));
  return {
    due: clock?.due ?? noClock,
    clock: clock === undefined ? null : namedClock(clock),
    provisional: clock?.provisional ?? false,
  };
};

const bureauOpened = (state: Supervision): string | null =>
  state.level === 'above' && !isOver(state) && casesAskedFor(state).length > 0 ? bureauOf(state.addressed) : null;

const listed = (state: Supervision, law: Law, { id, position, version }: Place): Fields<SupervisionRow & Seen> => {
  const { level, unit, addressed, sign, matter, raisedBy, raisedOn, draft, dismissed, fiction } = state;
  return {
    _id: id,
    position,
    version,
    level,
    unit,
    addressed,
    units: bothUnits(state),
    stage: stageOfSupervision(state),
    open: !isOver(state),
    riskPoint: sign?.riskPoint ?? null,
    caseId: sign?.caseId ?? null,
    complaintId: sign?.complaintId ?? null,
    officer: sign?.officer ?? null,
    party: sign?.party ?? null,
    matter,
    raisedBy,
    raisedOn,
    draft: draft?.instrument ?? null,
    documents: documentsOf(state),
    officers: officersNamed(state),
    ...clockOf(state, law),
    waitsFor: waitsFor(state),
    dismissedBefore: dismissed?.dismissedBefore.length ?? 0,
    fiction,
    dismissedOn: dismissed?.dismissedOn ?? null,
    viewers: viewersOf(state),
    draftViewers: viewersOfDraft(state),
    bureauOpened: bureauOpened(state),
    waitsWithoutDraft: waitsFor({ ...state, draft: null }),
  };
};

/** A row as a person may see it: without a draft that is not for them. */
export const rowShownTo = (actor: Actor, row: Document): Document => {
  const {
    draftViewers = [],
    waitsWithoutDraft,
    bureauOpened: _,
    ...shown
  } = row as Document & Partial<SupervisionRow & Seen>;
  const keys = new Set(viewKeysOf(actor));
  const isShown = draftViewers.length === 0 || draftViewers.some((viewer) => keys.has(viewer));
  return isShown ? shown : { ...shown, draft: null, waitsFor: waitsWithoutDraft };
};

/** What a matter has in place of a case's own fields, among cases. */
const ofNoCase = (state: Supervision, id: string) =>
  ({
    supervisionId: id,
    complaintId: null,
    caseId: null,
    caseCode: null,
    stage: 'supervision',
    basisId: null,
    filedOn: null,
    receivedOn: state.raisedOn,
    party: '',
    matter: state.matter,
    fiction: state.fiction,
    open: !isOver(state),
  }) as const;

/** What is overdue shows among the signs of risk; of a draft nothing runs, so that nobody learns of it there. */
const risky = (state: Supervision, law: Law, { id, position }: Place): Fields<SupervisionRiskRow> => {
  const risks = supervisionRisks(state, law);
  return {
    _id: `supervision/${id}`,
    position,
    ...ofNoCase(state, id),
    officers: [],
    unit: state.addressed,
    units: bothUnits(state),
    ...clockOf(state, law),
    risks,
    numbers: [...new Set(risks.map(({ number }) => number))],
    riskOfficers: [...new Set(risks.flatMap((risk) => risk.officers))],
    firstOpen: risks.find(({ until }) => until === null)?.since ?? null,
  };
};

/** What each of the two units owes is a row of its own: either list shows what its unit has to do. */
const owing = (
  side: OwingSide,
  state: Supervision,
  law: Law,
  { id, position, facts = [] }: Place,
): Fields<SupervisionOwedRow & { viewers: string[] }> => {
  const unit = side === 'supervised' ? state.addressed : state.unit;
  return {
    _id: `supervision/${id}${side === 'supervised' ? '' : '#supervising'}`,
    position,
    ...ofNoCase(state, id),
    officers: [],
    side,
    unit,
    units: unitsAbove(unit),
    otherParties: [],
    ...owingOf(owedOfSupervision(side, facts, state, law)),
    viewers: viewersOf(state),
  };
};

const sidesOf = ({ level }: Supervision): readonly OwingSide[] => (level === 'outside' ? ['supervised'] : owingSides);

/** Everything that lists show of a matter. */
export const supervisionDocuments = (
  state: Supervision,
  law: Law,
  place: Place,
): { view: string; document: Document }[] => {
  const documents: { view: string; document: Document }[] = [
    { view: supervisionView.name, document: listed(state, law, place) },
  ];
  if (!isIssued(state)) return documents;
  const owed = sidesOf(state).map((side) => ({ view: 'owed', document: owing(side, state, law, place) }));
  return [...documents, { view: 'risk-points', document: risky(state, law, place) }, ...owed];
};
