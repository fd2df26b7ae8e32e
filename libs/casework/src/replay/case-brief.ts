import { clocksOf } from '../clocks/case-clocks.js';
import type { CaseClock } from '../clocks/computed.js';
import { isPaused } from '../clocks/nearest.js';
import type { LegalDate } from '../deadlines/index.js';
import type { CaseFile } from '../evolve/case-file.js';
import type { Law } from '../law.js';
import { owedDuties, type OwedDuty } from '../owed/owed-duties.js';
import { risksOf, type Risk } from '../risk/index.js';
import { isPenalised } from '../standing/late-fine.js';
import { ledgerOn, type Ledger } from '../standing/ledger.js';
import type { CaseState } from '../state/case-state.js';
import { balance } from '../state/kept-goods.js';
import { linesOf } from '../state/lines.js';
import type { Measure } from '../state/measures.js';
import { isOpened, isTakenUp } from '../state/questions.js';
import { isMainEvent } from '../views/events/main-events.js';
import { eventRows, type EventRow } from '../views/events/rows.js';
import { summaryOf, type CaseSummary } from '../views/summary.js';
import { meanwhile, type Meanwhile, type Since } from './meanwhile.js';

/** The money of one party today, in fen. */
export interface MoneyInBrief {
  /** Counted from 1 in a case of several parties; null where there is one. */
  readonly forParty: number | null;
  readonly party: string;
  readonly ledger: Ledger;
}

/** A hold or seizure that has not ended, with the goods that lie in the store by its ledger, by name and unit. */
export interface HeldInBrief extends Pick<Measure, 'id' | 'kind' | 'items' | 'place'> {
  readonly takenOn: LegalDate;
  readonly stored: { readonly item: string; readonly quantity: number }[];
}

/** What who takes over a case must know of it (交接): where it stands, what runs, what is open, what happened since. */
export interface CaseBrief extends Omit<CaseSummary, 'units' | 'basisId' | 'fiction'> {
  readonly version: number;
  /** The main acts so far, in the order in which they were recorded. */
  readonly acts: EventRow[];
  /** What has not ended: what runs, the next to end first, then what stands still. */
  readonly clocks: CaseClock[];
  /** What is still owed outwards, the next to end first. */
  readonly owed: OwedDuty[];
  /** Holds and seizures in force, and goods of ended ones that still lie in the store. */
  readonly held: HeldInBrief[];
  readonly money: MoneyInBrief[];
  /** Signs that show now. */
  readonly risks: Risk[];
  /** How often an act was refused. */
  readonly refusedAttempts: number;
  /** What happened since a day or place in the log; null where none was asked for, or nothing did. */
  readonly since: Meanwhile | null;
}

const clocksIn = (state: CaseState, law: Law): CaseClock[] => {
  const open = clocksOf(state, law).filter(({ stoppedOn }) => stoppedOn === null);
  return [...open.filter((clock) => !isPaused(clock)), ...open.filter(isPaused)];
};

const moneyIn = (state: CaseState, day: LegalDate, law: Law): MoneyInBrief[] => {
  const lines = linesOf(state);
  return lines.flatMap((line, place) =>
    isPenalised(line) && isOpened(line)
      ? [
          {
            forParty: lines.length === 1 ? null : place + 1,
            party: line.intake.clue.party.name,
            ledger: ledgerOn(line, day, law),
          },
        ]
      : [],
  );
};

const storedIn = ({ kept }: Measure): HeldInBrief['stored'] =>
  [...balance(kept.moves)].filter(([, quantity]) => quantity > 0).map(([item, quantity]) => ({ item, quantity }));

const heldIn = (state: CaseState): HeldInBrief[] =>
  isTakenUp(state)
    ? state.aside.measures.flatMap((measure) => {
        const { id, kind, items, place, taken, ended } = measure;
        const stored = storedIn(measure);
        const isHeld = taken !== null && (ended === null || stored.length > 0);
        return isHeld ? [{ id, kind, items, place, takenOn: taken.on, stored }] : [];
      })
    : [];

/**
 * The brief of a case on a day. `since`: from when on what happened is told apart.
 * @returns null for a stream without events, and for a decision that was only taken in for reference.
 */
export const caseBrief = (file: CaseFile, day: LegalDate, law: Law, since: Since | null): CaseBrief | null => {
  const summary = summaryOf(file);
  if (summary === null || summary.stage === 'reference') return null;
  const { units: _units, basisId: _basisId, fiction: _fiction, ...known } = summary;
  const { state } = file;
  return {
    ...known,
    version: file.version,
    acts: eventRows(`case/${file.id}`, file.records, -1).filter(
      ({ kind, type }) => kind === 'event' && isMainEvent(type),
    ),
    clocks: clocksIn(state, law),
    owed: owedDuties(file, law).filter((duty) => duty.state === 'open'),
    held: heldIn(state),
    money: moneyIn(state, day, law),
    risks: risksOf({ ...file, law }).filter(({ until, since: from }) => until === null && from <= day),
    refusedAttempts: file.refused.length,
    since: since === null ? null : meanwhile(file, since, day, law),
  };
};
