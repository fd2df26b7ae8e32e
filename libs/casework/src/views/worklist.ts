import { clocksOf, type NamedClock } from '../clocks/case-clocks.js';
import { namedClock } from '../clocks/computed.js';
import { nextLapse } from '../clocks/lapses.js';
import { isPaused, nearestClock } from '../clocks/nearest.js';
import { pendingRepair, unfinishedRepair } from '../standing/credit-repair.js';
import { imposes } from '../standing/penalty-sum.js';
import type { CaseState } from '../state/case-state.js';
import { linesOf } from '../state/lines.js';
import { openReferral } from '../state/other-bodies.js';
import type { Hearing } from '../state/parts.js';
import type { Proposal } from '../state/proposal.js';
import { canBeChallenged, isIrregular, isTakenUp, proposalOf } from '../state/questions.js';
import { paceOf, stageSinceOf, type Pace, type PaceInDays } from './pace.js';
import { asOneText, textsOfCase } from './search/texts.js';
import { placeOf, summaryOf, type CaseSummary } from './summary.js';
import type { Fields, Kept, Sought, View } from './view.js';

/** What the worklist shows of a case or a complaint. */
export interface Work extends Kept, Pace {
  readonly version: number;
  readonly open: boolean;
  readonly assigned: boolean;
  /** Last day of the nearest clock; 9999-12-31 where none runs. */
  readonly due: string;
  readonly clock: NamedClock | null;
  readonly provisional: boolean;
  /** A clock of it does not run at present: a test, a suspension. */
  readonly paused: boolean;
  readonly proposal: Proposal['matter'] | null;
  /** The role whose turn it is; null where nothing is left to do. */
  readonly waitsFor: string | null;
  /** Last day before the next lapse; 9999-12-31 where none can come. */
  readonly lapsesAfter: string;
}

/** What the worklist is sorted and summed up by that no answer carries. */
export interface InOrder extends PaceInDays {
  /** Place of the stage in the procedure; before all of them a complaint. */
  readonly stagePlace: number;
  /** The code with its numbers at one width, so that 9 comes before 10. */
  readonly codePlace: string | null;
}

const widestNumber = 8;

/** A code as it sorts. */
export const codePlaceOf = (code: string | null): string | null =>
  code?.replaceAll(/\d+/g, (number) => number.padStart(widestNumber, '0')) ?? null;

/** A case in the worklist. */
export interface CaseWorkRow extends CaseSummary, Work {}

const ended: ReadonlySet<CaseState['stage']> = new Set([
  'none',
  'reference',
  'not-filed',
  'clue-transferred',
  'archived',
  'summary-filed',
]);

/**
 * Sorts after every day of law: a case without a running clock comes last, and where nothing can lapse nothing is ever
 * due.
 */
const noClock = '9999-12-31';

/**
 * Open work, sorted by the nearest clock. What is overdue is asked with today's date: `due` before today. What time
 * does by itself is asked in the same way of all cases, ended ones too: `lapsesAfter`, the last day before the next
 * lapse, before today. A played case lives in the time of those who play it: their next act records what lapsed.
 */
export const worklistView: View<Fields<CaseWorkRow & Sought & InOrder>> = {
  name: 'worklist',
  indexes: [
    { open: 1, officers: 1, due: 1 },
    { open: 1, units: 1, due: 1 },
    { open: 1, units: 1, codePlace: -1 },
    { open: 1, units: 1, receivedOn: -1 },
    { open: 1, units: 1, stagePlace: 1 },
    { open: 1, units: 1, party: 1 },
    { open: 1, stage: 1, due: 1 },
    { open: 1, units: 1, assigned: 1, due: 1 },
    { open: 1, units: 1, waitsFor: 1, due: 1 },
    { open: 1, units: 1, lastActOn: 1 },
    { units: 1, lastActOn: -1 },
    { lapsesAfter: 1 },
  ],
  documents: (file, law) => {
    const summary = summaryOf(file);
    if (summary === null || summary.stage === 'reference') return [];
    const { state, position, version } = file;
    const clocks = clocksOf(state, law);
    const clock = nearestClock(clocks);
    const lines = linesOf(state);
    const proposal = lines.map(proposalOf).find((each) => each !== null);
    const isPlayed = file.records.at(-1)?.actor.played === true;
    return [
      {
        _id: file.id,
        position,
        version,
        ...summary,
        stagePlace: placeOf(summary.stage),
        codePlace: codePlaceOf(summary.caseCode),
        ...paceOf(stageSinceOf(file), file.records, clock),
        sought: asOneText(textsOfCase(state)),
        open: lines.some((line) => !ended.has(line.stage) || unfinished(line)),
        assigned: summary.officers.length > 0,
        due: clock?.due ?? noClock,
        clock: clock === undefined ? null : namedClock(clock),
        provisional: clock?.provisional ?? false,
        paused: clocks.some(isPaused),
        proposal: proposal?.matter ?? null,
        waitsFor: lines.map(waitsFor).find((role) => role !== null) ?? null,
        lapsesAfter: (isPlayed ? null : nextLapse(state, law)) ?? noClock,
      },
    ];
  },
};

/** Who prepares a hearing now (HR Art.18-21, 29). */
const hearingWaitsFor = ({ panel, fileHandedOn }: Hearing): string => {
  if (panel === null) return 'department-head';
  return fileHandedOn === null ? 'caseworker' : 'hearing-host';
};

/**
 * A case that has ended is work again while somebody challenges its decision, a duty is left of that (procedure §4.8),
 * credit repair is asked for, or its decision on the spot waits to be mended.
 */
const unfinished = (state: CaseState): boolean =>
  canBeChallenged(state) &&
  (isIrregular(state) ||
    state.challenges.brought.some(({ endedOn }) => endedOn === null) ||
    state.challenges.duties.some(({ doneOn }) => doneOn === null) ||
    pendingRepair(state) !== undefined ||
    unfinishedRepair(state) !== undefined);

/**
 * Accepted, it is for a department head to decide; what comes before and after that is for caseworkers (CRED Art.14,
 * 17).
 */
const afterTheEndWaitsFor = (state: CaseState): string =>
  typeof pendingRepair(state)?.acceptedOn === 'string' ? 'department-head' : 'caseworker';

/**
 * Who answers what is asked for a measure: the head of the case unit gives an opinion, a department head decides; one
 * that was taken on the spot goes to the department head within 24 hours (ACL Art.19; PR Art.34).
 */
const measuresWaitFor = ({ aside: { measures } }: Extract<CaseState, { aside: unknown }>): string | null => {
  const asked = measures.filter(({ request, ended }) => request !== null && ended === null);
  if (asked.length === 0) return null;
  const isEndorsed = asked.some(
    ({ request, urgent, taken }) =>
      request?.endorsedBy !== null || (urgent && taken !== null && request.for === 'start'),
  );
  return isEndorsed ? 'department-head' : 'unit-head';
};

/** Whose turn it is: a measure is the most urgent of all that is asked for. */
const waitsFor = (state: CaseState): string | null => {
  const measures = isTakenUp(state) ? measuresWaitFor(state) : null;
  if (measures !== null) return measures;
  const suspicion = isTakenUp(state) ? openReferral(state.aside) : null;
  if (suspicion !== null && suspicion.decided === null) return 'main-head';
  const proposal = proposalOf(state);
  if (proposal !== null && !ended.has(state.stage))
    return proposal.endorsedBy === null ? 'unit-head' : 'department-head';
  if (isIrregular(state)) return 'department-head';
  if (ended.has(state.stage) && unfinished(state)) return afterTheEndWaitsFor(state);
  switch (state.stage) {
    case 'none':
    case 'reference':
    case 'not-filed':
    case 'clue-transferred':
    case 'archived':
    case 'summary-filed':
      return null;
    case 'clue':
      return 'unit-head';
    case 'investigating':
      return state.investigation.officers.length < 2 ? 'unit-head' : 'caseworker';
    case 'suspended':
      return 'department-head';
    case 'hearing':
      return hearingWaitsFor(state.hearing);
    case 'in-review':
    case 'heard-in-review':
      return 'reviewer';
    case 'reviewed':
      return imposes(state.review.report.handling) ? 'department-head' : 'caseworker';
    case 'verifying':
      return state.intake.verifiers.length < 2 ? 'unit-head' : 'caseworker';
    case 'terminated':
    case 'transferred':
    case 'referred':
    case 'clue-referred':
    case 'reported':
    case 'approved':
    case 'notified':
    case 'heard':
    case 'decided':
    case 'executing':
    case 'performed':
    case 'closed':
    case 'revoked':
    case 'summary':
    case 'summary-revoked':
      return 'caseworker';
  }
};
