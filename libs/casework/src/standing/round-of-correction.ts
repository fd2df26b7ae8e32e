import type { EntryCorrected } from '../events/rounds.js';
import { fold, type CaseFact } from '../evolve/fold.js';
import { factsOfParty } from '../evolve/line-facts.js';
import { currentRound, endedRoundOf, roundsOfEntries } from '../evolve/round-money.js';
import { lineOf } from '../state/lines.js';
import { canBeChallenged } from '../state/questions.js';

/** The round that is over whose money a correction is about; empty where it is of the round that runs. */
export type Ended = Pick<EntryCorrected, 'ofRound'>;

/** Of a duty that was done the round whose money went back; undefined where it is of the round that runs. */
const roundOfDutyDone = (facts: readonly CaseFact[], event: number, party: number): number | undefined => {
  const entry = facts[event - 1];
  if (entry?.type !== 'DutySettled') return undefined;
  const then = lineOf(fold(facts.slice(0, event - 1)), party);
  if (then === undefined || !canBeChallenged(then)) return undefined;
  return endedRoundOf(
    then,
    then.challenges.duties.find(({ id }) => id === entry.data.duty),
  );
};

/** Whether an entry was made when the decision of its round had reached the party. */
const isAfterService = (facts: readonly CaseFact[], event: number, party: number): boolean =>
  factsOfParty(facts, party)
    .slice(0, event)
    .findLast(({ type }) => type === 'RoundOpened' || type === 'DecisionServed')?.type === 'DecisionServed';

/**
 * The round whose money an entry tells of, from 1. What was found before a decision reached the party is of the case,
 * and of the round that runs.
 * @param facts the history, with its corrections carried out.
 */
export const roundOfCorrection = (
  facts: readonly CaseFact[],
  event: number,
  party: number,
): { round: number; ended: Ended } => {
  const line = lineOf(fold(facts), party);
  const current = line === undefined ? 1 : currentRound(line);
  const entry = facts[event - 1];
  const named = entry?.type === 'PaymentRecorded' ? entry.data.ofRound : roundOfDutyDone(facts, event, party);
  const round =
    named ?? (isAfterService(facts, event, party) ? (roundsOfEntries(facts, party)[event - 1] ?? current) : current);
  return round < current ? { round, ended: { ofRound: round } } : { round: current, ended: {} };
};
