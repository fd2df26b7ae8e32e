import { unitsAbove, type Actor } from '../actor.js';
import { namedClock, type CaseClock } from '../clocks/computed.js';
import { nearestClock } from '../clocks/nearest.js';
import type { RefusedAttempt } from '../evolve/refused-attempt.js';
import type { Law } from '../law.js';
import { owingOf } from '../owed/ledger-of-row.js';
import { bureauOf } from '../registry/acting-unit.js';
import type { Document, Fields, View } from '../views/view.js';
import { placeShownTo, type AsSeen } from './as-seen.js';
import { supervisionClocks } from './clocks.js';
import type { SupervisionFact } from './evolve.js';
import { owedOfSupervision, owingSides, type OwingSide } from './owed.js';
import { supervisionRisksOf } from './risk.js';
import type { SupervisionOwedRow, SupervisionRiskRow, SupervisionRow } from './rows.js';
import { sideOfClock } from './sides.js';
import { casesAskedFor, isIssued, isOver, officersNamed, stageOfSupervision, type Supervision } from './state.js';
import { isForAddressed, ofNoCase } from './turns.js';
import { viewersOf, viewersOfDraft, viewKeysOf } from './viewers.js';
import { supervisionWork } from './work-rows.js';

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

/** What was sent and not done yet is for the unit addressed; an objection and everything else for who supervises. */
const isTurnOfAddressed = (state: Supervision): boolean => {
  const { objection, outside, filesAsked } = state;
  const isObjected = objection !== null && objection.rechecked === null;
  const isAnsweredFirst = isObjected && outside === null && filesAsked.every(({ handedOn }) => handedOn !== null);
  return !isAnsweredFirst && isForAddressed(state);
};

const waitsFor = (state: Supervision): SupervisionRow['waitsFor'] => {
  if (isOver(state)) return null;
  if (state.draft !== null) return 'approver';
  return isTurnOfAddressed(state) ? 'addressed' : 'supervisor';
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
  /** What was tried and refused in it. */
  readonly refused?: readonly RefusedAttempt[];
  /** How far it is to who does not see every draft; without it to everybody as far as it is. */
  readonly asSeen?: AsSeen;
}

const nothingHidden: AsSeen = { wholeFor: [], asSeen: [] };

const clockOf = (clocks: readonly CaseClock[]) => {
  const clock = nearestClock(clocks);
  return {
    due: clock?.due ?? noClock,
    clock: clock === undefined ? null : namedClock(clock),
    provisional: clock?.provisional ?? false,
  };
};

const bureauOpened = (state: Supervision): string | null =>
  state.level === 'above' && !isOver(state) && casesAskedFor(state).length > 0 ? bureauOf(state.addressed) : null;

const listed = (
  state: Supervision,
  law: Law,
  { id, position, version, asSeen = nothingHidden }: Place,
): Fields<SupervisionRow & Seen & AsSeen> => {
  const { level, unit, addressed, sign, matter, raisedBy, raisedOn, draft, dismissed, closed, fiction } = state;
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
    ...clockOf(supervisionClocks(state, law)),
    waitsFor: waitsFor(state),
    dismissedBefore: dismissed?.dismissedBefore.length ?? 0,
    fiction,
    dismissedOn: dismissed?.dismissedOn ?? null,
    closedOn: closed?.closedOn ?? null,
    viewers: viewersOf(state),
    draftViewers: viewersOfDraft(state),
    bureauOpened: bureauOpened(state),
    waitsWithoutDraft: waitsFor({ ...state, draft: null }),
    ...asSeen,
  };
};

/**
 * Whose turn it is, as a filter over rows as a person sees them: where a draft waits that is not for them, whose turn
 * it would be without it (SUP Art.17).
 */
export const waitsForShownTo = (actor: Actor, whose: unknown) => {
  const keys = viewKeysOf(actor);
  return {
    $or: [
      { draftViewers: { $in: keys }, waitsFor: whose },
      { draftViewers: { $nin: keys }, waitsWithoutDraft: whose },
    ],
  };
};

/** A row as a person may see it: without a draft that is not for them. */
export const rowShownTo = (actor: Actor, row: Document): Document => {
  const {
    draftViewers = [],
    waitsWithoutDraft,
    bureauOpened: _,
    ...shown
  } = placeShownTo(actor, row) as Document & Partial<SupervisionRow & Seen>;
  const keys = new Set(viewKeysOf(actor));
  const isShown = draftViewers.length === 0 || draftViewers.some((viewer) => keys.has(viewer));
  return isShown ? shown : { ...shown, draft: null, waitsFor: waitsWithoutDraft };
};

/**
 * What is overdue, was entered late or was tried shows among the signs of risk, with the unit that did it; before
 * something was sent there is no row, so that nobody learns of a draft there.
 */
const risky = (
  side: OwingSide,
  state: Supervision,
  law: Law,
  { id, position, refused = [], asSeen = nothingHidden }: Place,
): Fields<SupervisionRiskRow & AsSeen & { countedWith: string[] }> => {
  const risks = supervisionRisksOf(side, state, law, refused);
  const unit = unitOfSide(side, state);
  return {
    _id: `supervision/${id}${markOf(side)}`,
    position,
    ...ofNoCase(state, id),
    officers: [],
    unit,
    units: bothUnits(state),
    // Both units see it; it is a sign of the one that is late.
    countedWith: unitsAbove(unit),
    ...clockOf(supervisionClocks(state, law).filter((clock) => sideOfClock(clock) === side)),
    risks,
    numbers: [...new Set(risks.map(({ number }) => number))],
    riskOfficers: [...new Set(risks.flatMap((risk) => risk.officers))],
    firstOpen: risks.find(({ until }) => until === null)?.since ?? null,
    ...asSeen,
  };
};

/** What each of the two units owes is a row of its own: either list shows what its unit has to do. */
const owing = (
  side: OwingSide,
  state: Supervision,
  law: Law,
  { id, position, facts = [], asSeen = nothingHidden }: Place,
): Fields<SupervisionOwedRow & AsSeen & { viewers: string[] }> => {
  const unit = unitOfSide(side, state);
  return {
    _id: `supervision/${id}${markOf(side)}`,
    position,
    ...ofNoCase(state, id),
    officers: [],
    side,
    unit,
    units: unitsAbove(unit),
    otherParties: [],
    ...owingOf(owedOfSupervision(side, facts, state, law)),
    viewers: viewersOf(state),
    ...asSeen,
  };
};

const sidesOf = ({ level }: Supervision): readonly OwingSide[] => (level === 'outside' ? ['supervised'] : owingSides);

const unitOfSide = (side: OwingSide, { unit, addressed }: Supervision): string =>
  side === 'supervised' ? addressed : unit;

/** Behind the name of a matter, in lists that have a row of each side. */
const markOf = (side: OwingSide): string => (side === 'supervised' ? '' : '#supervising');

/** Everything that lists show of a matter. */
export const supervisionDocuments = (
  state: Supervision,
  law: Law,
  place: Place,
): { view: string; document: Document }[] => {
  const documents: { view: string; document: Document }[] = [
    { view: supervisionView.name, document: listed(state, law, place) },
    ...supervisionWork(state, law, place).map((document) => ({ view: 'worklist', document })),
  ];
  if (!isIssued(state)) return documents;
  const ofSides = sidesOf(state).flatMap((side) => [
    { view: 'owed', document: owing(side, state, law, place) },
    { view: 'risk-points', document: risky(side, state, law, place) },
  ]);
  return [...documents, ...ofSides];
};
