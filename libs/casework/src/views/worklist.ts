import { clocksOf, type NamedClock } from '../clocks/case-clocks.js';
import { namedClock } from '../clocks/computed.js';
import { nextLapse } from '../clocks/lapses.js';
import { isPaused, nearestClock } from '../clocks/nearest.js';
import { linesOf } from '../state/lines.js';
import type { Proposal } from '../state/proposal.js';
import { proposalOf } from '../state/questions.js';
import { paceOf, stageSinceOf, type Pace, type PaceInDays } from './pace.js';
import { asOneText, textsOfCase } from './search/texts.js';
import { placeOf, summaryOf, type CaseSummary } from './summary.js';
import type { Fields, Kept, Sought, View } from './view.js';
import { ended, turnsOf, unfinished, waitsFor } from './waits-for.js';

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
  /** The role whose turn it is, first of all an approval; null where nothing is left to do. */
  readonly waitsFor: string | null;
  /** Further roles that it waits for at the same time. */
  readonly alsoWaitsFor: string[];
  /** Last day before the next lapse; 9999-12-31 where none can come. */
  readonly lapsesAfter: string;
}

/** What the worklist is sorted and summed up by that no answer carries. */
export interface InOrder extends PaceInDays {
  /** Place of the stage in the procedure; before all of them a complaint. */
  readonly stagePlace: number;
  /** The code with its numbers at one width, so that 9 comes before 10. */
  readonly codePlace: string | null;
  /** Every role that it waits for, as one text. */
  readonly turns: string;
}

const widestNumber = 8;

/** A code as it sorts. */
export const codePlaceOf = (code: string | null): string | null =>
  code?.replaceAll(/\d+/g, (number) => number.padStart(widestNumber, '0')) ?? null;

/** A case in the worklist. */
export interface CaseWorkRow extends CaseSummary, Work {}

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
    { open: 1, units: 1, turns: 1, due: 1 },
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
    const turns = [...new Set(lines.flatMap(waitsFor))];
    const [first, ...others] = turns;
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
        waitsFor: first ?? null,
        alsoWaitsFor: others,
        turns: turnsOf(turns),
        lapsesAfter: (isPlayed ? null : nextLapse(state, law)) ?? noClock,
      },
    ];
  },
};
