import { dueDate, type LegalDate } from '../deadlines/index.js';
import type { Penalty } from '../events/investigation.js';
import type { Law } from '../law.js';
import type { Challenge } from '../state/challenges.js';
import { isRevoked, wasServed, type CaseInExecution } from '../state/questions.js';
import type { LateFine } from './late-fine.js';

type Sums = Pick<Penalty, 'fine' | 'confiscatedGains'>;

/** A review or a court left more to pay than was owed before (ALL Art.77; ARL Art.63). Sums in fen. */
interface RaisedSums {
  readonly challenge: number;
  readonly before: Sums;
  readonly after: Sums;
  /** Day on which the decision that raises them took effect for the party. */
  readonly on: LegalDate;
}

/**
 * A sum in fen that was raised on a day: until the last day to pay what was added only `before` is due (APL Art.67).
 */
export interface Raise {
  readonly before: number;
  readonly on: LegalDate;
  readonly until: LegalDate;
}

/** The last of the fifteen days to pay, from the receipt of what asks for the money (PR Art.72). */
export const payBy = (receivedOn: LegalDate, law: Law): LegalDate =>
  dueDate({ clock: 'pay', start: receivedOn }, law).due as LegalDate;

/** What findings added to the money that the decision of a case asks for, oldest first; none where it fell. */
export const raisesOf = (state: CaseInExecution): RaisedSums[] => {
  if (isRevoked(state)) return [];
  const since = wasServed(state) ? state.execution.servedOn : state.decision.decidedOn;
  const left = sumsLeft(state.challenges.brought, since);
  const raises = left.map(({ challenge, on, after }, place) => {
    const before = left[place - 1]?.after ?? decidedSums(state);
    return { challenge, before, after, on };
  });
  return raises.filter(
    ({ before, after }) => after.fine > before.fine || after.confiscatedGains > before.confiscatedGains,
  );
};

const nothing: Sums = { fine: 0, confiscatedGains: 0 };

const decidedSums = ({ decision }: CaseInExecution): Sums => {
  if (!('outcome' in decision)) return decision.penalty;
  return decision.outcome === 'penalty' ? decision.handling.penalty : (decision.penalty ?? nothing);
};

/** What each challenge since a day left to pay, in the order in which they took effect. */
const sumsLeft = (brought: readonly Challenge[], since: LegalDate) =>
  brought
    .flatMap(({ id, endedOn, findings }) => {
      const after = findings.at(-1)?.penalty;
      return endedOn === null || endedOn < since || after === undefined ? [] : [{ challenge: id, on: endedOn, after }];
    })
    .sort((one, other) => one.on.localeCompare(other.on));

/** The raises of a fine, each with the end of its own term of fifteen days. */
export const fineRaises = ({ fine, earlierFines }: LateFine, law: Law): Raise[] =>
  earlierFines.flatMap(({ fine: before, until: on }, place) =>
    (earlierFines[place + 1]?.fine ?? fine) > before ? [{ before, on, until: payBy(on, law) }] : [],
  );

/** The raises of the confiscated gains of a case. */
export const gainsRaises = (state: CaseInExecution, law: Law): Raise[] =>
  raisesOf(state).flatMap(({ before, after, on }) =>
    after.confiscatedGains > before.confiscatedGains
      ? [{ before: before.confiscatedGains, on, until: payBy(on, law) }]
      : [],
  );

/** A sum in fen without what was added to it and may still be paid after a day without being late. */
export const withoutRaises = (sum: number, raises: readonly Raise[], from: LegalDate): number =>
  raises.reduce((due, { before, on, until }) => (on <= from && from < until ? Math.min(due, before) : due), sum);
