import type { LegalDate } from '../deadlines/index.js';
import type { CaseState, ServedCase } from '../state/case-state.js';
import type { Duty } from '../state/challenges.js';
import { hasDecision, isFiled, type ChallengeableCase, type FiledCase } from '../state/questions.js';
import type { CaseFact } from './recorded.js';

/*
 * The money of a round whose decision fell (docs/decisions/012): a slip for it, or a correction of one, may come when
 * the case is handled anew. It has the ledger of that round, and what goes back is a duty of the case (ACL Art.41).
 */

/** Number of the round that a case is in, from 1. */
export const currentRound = (state: CaseState): number => (isFiled(state) ? state.earlierRounds.length + 1 : 1);

/** Day of the decision of a case; null before it is decided. */
export const decisionDay = (state: CaseState): LegalDate | null => {
  if (!hasDecision(state)) return null;
  return 'documentDate' in state.decision ? state.decision.documentDate : state.decision.decidedOn;
};

/** The round whose money a duty is: the one that it names, else the last that was decided by the day of the duty. */
export const roundOfDuty = (state: ChallengeableCase, { round, since }: Pick<Duty, 'round' | 'since'>): number => {
  if (round !== undefined || !isFiled(state)) return round ?? 1;
  const decided = [...state.earlierRounds, state].map(decisionDay);
  return decided.findLastIndex((day) => day !== null && day <= since) + 1 || 1;
};

/**
 * A round that is over, with the duties of the case as they stand now: those of its own money are without a number, as
 * in a case of one round.
 */
export const asRound = (state: FiledCase, round: number): ServedCase | undefined => {
  const ended = state.earlierRounds[round - 1];
  if (ended === undefined) return undefined;
  const duties = state.challenges.duties.map(({ round: named, ...duty }): Duty => {
    const own = roundOfDuty(state, named === undefined ? duty : { ...duty, round: named });
    return own === round ? duty : { ...duty, round: own };
  });
  const { lastDuty } = state.challenges;
  const challenges = { ...ended.challenges, duties, ...(lastDuty === undefined ? {} : { lastDuty }) };
  return { ...ended, challenges };
};

/** The case after something came in or went back of the money of a round that is over. */
export const inRound = <S extends FiledCase>(state: S, round: number, change: (ended: ServedCase) => CaseState): S => {
  const ended = asRound(state, round);
  if (ended === undefined) return state;
  const { earlierRounds } = state;
  const { challenges, ...after } = change(ended) as ServedCase;
  const before = new Map(state.challenges.duties.map((duty) => [duty.id, duty]));
  const duties = challenges.duties.map(({ round: _named, ...duty }): Duty => {
    const known = before.get(duty.id);
    const named = known === undefined ? round : known.round;
    return named === undefined ? duty : { ...duty, round: named };
  });
  const { lastDuty } = challenges;
  const kept = { ...after, challenges: earlierRounds[round - 1]?.challenges ?? challenges } as ServedCase;
  return {
    ...state,
    earlierRounds: earlierRounds.with(round - 1, kept),
    challenges: { ...state.challenges, duties, ...(lastDuty === undefined ? {} : { lastDuty }) },
  };
};

/** The round that is over whose money a duty is; undefined where it is of this one, or not of money. */
export const endedRoundOf = (
  state: ChallengeableCase,
  duty: Pick<Duty, 'kind' | 'round' | 'since'> | undefined,
): number | undefined => {
  if (duty?.kind !== 'return-money' && duty?.kind !== 'recover-money') return undefined;
  const round = roundOfDuty(state, duty);
  return round < currentRound(state) ? round : undefined;
};

/** The rounds of the entries of a party: of each the one that it names, else the one that ran when it was made. */
export const roundsOfEntries = (facts: readonly CaseFact[], party: number | undefined): number[] => {
  let round = 1;
  return facts.map(({ type, data, forParty }) => {
    const ofRound = 'ofRound' in data ? data.ofRound : undefined;
    const own = ofRound ?? round;
    const isOwn = forParty === undefined || party === undefined || forParty === party;
    if (type === 'RoundOpened' && isOwn) round += 1;
    return own;
  });
};
