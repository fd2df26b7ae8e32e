import { unitsAbove, type Role } from '../actor.js';
import { namedClock, type CaseClock } from '../clocks/computed.js';
import { isPaused, nearestClock } from '../clocks/nearest.js';
import { legalDateOf, type LegalDate } from '../deadlines/index.js';
import type { Law } from '../law.js';
import { bureauOf } from '../registry/acting-unit.js';
import { paceOf } from '../views/pace.js';
import type { Document, Fields } from '../views/view.js';
import { turnsOf } from '../views/waits-for.js';
import type { InOrder, Work } from '../views/worklist.js';
import type { AsSeen } from './as-seen.js';
import { supervisionClocks } from './clocks.js';
import { evolveSupervision, type SupervisionFact } from './evolve.js';
import type { OwingSide } from './owed.js';
import type { OfNoCase } from './rows.js';
import { sideOfClock } from './sides.js';
import {
  isIssued,
  isOver,
  officersConcerned,
  stageOfSupervision,
  type Supervision,
  type SupervisionStage,
} from './state.js';
import { isForAddressed, ofNoCase } from './turns.js';
import { unsentDrafts, viewersOf, viewersOfDraft } from './viewers.js';

/** What one side of a matter has to do, in the worklist: `unit` does it. */
export interface SupervisionWorkRow extends OfNoCase, Work {
  readonly side: OwingSide;
}

/** The matter as a whole, drafts and all. */
interface ToldMatter {
  readonly open: boolean;
  /** Last day of the nearest clock of either unit. */
  readonly due: string;
  /** Day on which something was last recorded. */
  readonly on: LegalDate;
  /** Day on which something was last recorded that is no draft: to whom drafts are hidden nothing came since. */
  readonly onWithoutDrafts: LegalDate;
  /** Who sees a draft that was not sent. */
  readonly draftSeenBy: string[];
}

/** Who sees a row of work, and which rows stand for the matter; no answer carries it. */
export interface SeenWork {
  readonly viewers: string[];
  /**
   * To whom it is not there, though they are viewers: they see the draft that waits, and not what would without it; or
   * the matter is about them, and another head has to judge it.
   */
  readonly hiddenFrom: string[];
  /** Of the one row by which a person is told what happened in the matter, whichever of its units that is of. */
  readonly told: ToldMatter | null;
}

/** Sorts after every day of law: nothing runs, and nothing of a matter lapses. */
const noClock = '9999-12-31';

const approvers: Role[] = ['department-head', 'main-head'];

/** Who answers for the unit addressed: of a station its head, of a bureau its heads, to others the main head. */
const answerers = ({ addressed, level }: Supervision): Role[] => {
  const isStation = addressed !== bureauOf(addressed);
  if (level === 'inside') return isStation ? ['unit-head'] : approvers;
  return isStation ? ['unit-head', 'main-head'] : ['main-head'];
};

/** Who goes on for the unit that supervises, if no draft waits: an objection is answered by its heads (SUP Art.19). */
const supervisors = ({ objection }: Supervision): Role[] =>
  objection !== null && objection.rechecked === null ? approvers : ['supervisor'];

const draftTypes: ReadonlySet<SupervisionFact['type']> = new Set([
  'SupervisionNoticeDrafted',
  'SupervisionDecisionDrafted',
  'SupervisionOpinionDrafted',
  'SupervisionDraftReturned',
]);

/** Without drafts: nobody learns of one by the day on which the matter last went on. */
const withoutDrafts = (facts: readonly SupervisionFact[]): SupervisionFact[] =>
  facts.filter(({ type }) => !draftTypes.has(type));

/** The day on which the matter came to where it is. */
const stageSinceOf = (facts: readonly SupervisionFact[], raisedOn: LegalDate): LegalDate => {
  let state: Supervision | undefined;
  let reached: { stage: SupervisionStage; since: LegalDate } = { stage: 'raised', since: raisedOn };
  for (const fact of facts) {
    state = evolveSupervision(state, fact);
    const stage = stageOfSupervision(state);
    if (stage !== reached.stage) reached = { stage, since: legalDateOf(fact.occurredAt) };
  }
  return reached.since;
};

interface Place {
  readonly id: string;
  readonly position: number;
  readonly version: number;
  readonly facts?: readonly SupervisionFact[];
  /** How far it is to who does not see every draft. */
  readonly asSeen?: AsSeen;
}

interface Part {
  /** Behind the name of the matter's stream. */
  readonly mark: string;
  readonly side: OwingSide;
  readonly unit: string;
  readonly open: boolean;
  readonly by: Role[];
  readonly officers: string[];
  readonly seen: SeenWork;
  readonly facts: readonly SupervisionFact[];
  readonly clocks: readonly CaseClock[];
}

const rowOf = (part: Part, state: Supervision, { id, position, version, facts = [], asSeen }: Place): Document => {
  const { mark, side, unit, open, by, officers, clocks, seen } = part;
  const clock = nearestClock(clocks);
  const [first, ...others] = open ? by : [];
  const row: Fields<SupervisionWorkRow & InOrder & SeenWork & Partial<AsSeen> & { readonly sought: string }> = {
    _id: `supervision/${id}${mark}`,
    position,
    version,
    ...ofNoCase(state, id),
    side,
    unit,
    units: unitsAbove(unit),
    open,
    officers,
    // Nobody is named to a matter: its heads and who supervises take it up.
    assigned: true,
    ...paceOf(stageSinceOf(facts, state.raisedOn), recordedWith(part.facts), clock),
    due: clock?.due ?? noClock,
    clock: clock === undefined ? null : namedClock(clock),
    provisional: clock?.provisional ?? false,
    paused: clocks.some(isPaused),
    proposal: null,
    waitsFor: first ?? null,
    alsoWaitsFor: others,
    turns: turnsOf(open ? by : []),
    lapsesAfter: noClock,
    stagePlace: -1,
    codePlace: null,
    // A search finds no matter: it has a list of its own, by who may see it.
    sought: '',
    ...seen,
    ...asSeen,
  };
  return row;
};

const recordedWith = (facts: readonly SupervisionFact[]) =>
  facts.map((fact) => ({ events: [fact], recordedAt: fact.recordedAt }));

/** Those whom a matter is about, once something was sent: what is left is to be judged by others (SUP Art.16). */
const concerned = (state: Supervision): string[] =>
  isIssued(state) ? [...officersConcerned(state)].map((officer) => `person/${officer}`) : [];

/**
 * What a matter is to do, in the worklist: a row of the unit addressed, one of the unit that supervises, and one of
 * the draft that waits for a head of it, which is there for who may see the draft alone (SUP Art.17, 18, 20). Rows
 * stay when their turn is over: they were open on a day before.
 */
export const supervisionWork = (state: Supervision, law: Law, place: Place): Document[] => {
  const { level, unit, addressed, raisedBy, draft } = state;
  const clocks = supervisionClocks(state, law);
  const isOpen = !isOver(state);
  const facts = withoutDrafts(place.facts ?? []);
  const owes = isOpen && isForAddressed(state);
  const judged = concerned(state);
  const objects = state.objection !== null && state.objection.rechecked === null;
  const last = place.facts?.at(-1)?.recordedAt;
  const drafts = unsentDrafts(place.facts ?? []);
  const unsent = new Set(drafts.flatMap(({ numbers }) => numbers));
  const shown = place.facts?.findLast((_, index) => !unsent.has(index + 1))?.recordedAt;
  const told: ToldMatter = {
    open: isOpen,
    due: nearestClock(clocks)?.due ?? noClock,
    on: last === undefined ? state.raisedOn : legalDateOf(last),
    onWithoutDrafts: shown === undefined ? state.raisedOn : legalDateOf(shown),
    draftSeenBy: [...new Set(drafts.flatMap(({ viewers }) => viewers))],
  };
  const ofSide = (side: OwingSide): CaseClock[] => clocks.filter((clock) => sideOfClock(clock) === side);
  const supervised: Part = {
    mark: '',
    side: 'supervised',
    unit: addressed,
    open: owes && isIssued(state),
    by: answerers(state),
    officers: [],
    // Of a bureau that supervises itself another head answers; of a station there is only one.
    seen: { viewers: viewersOf(state), hiddenFrom: level === 'inside' && unit === addressed ? judged : [], told },
    facts,
    clocks: ofSide('supervised'),
  };
  const supervising: Part = {
    mark: '#supervising',
    side: 'supervising',
    unit,
    open: isOpen && (!owes || objects),
    by: supervisors(state),
    officers: [raisedBy],
    // Who sees the unit that supervises its own sees the one addressed, and is told by that row.
    seen: {
      viewers: viewersOf(state),
      hiddenFrom: [...viewersOfDraft(state), ...judged],
      told: level === 'above' ? told : null,
    },
    facts,
    clocks: ofSide('supervising'),
  };
  const drafted: Part = {
    mark: '#draft',
    side: 'supervising',
    unit,
    open: draft !== null,
    by: approvers,
    officers: draft === null ? [] : [draft.draftedBy],
    seen: { viewers: viewersOfDraft(state), hiddenFrom: [], told: null },
    facts: place.facts ?? [],
    clocks: [],
  };
  const parts = level === 'outside' ? [supervised] : [supervised, supervising, drafted];
  return parts.map((part) => rowOf(part, state, place));
};
