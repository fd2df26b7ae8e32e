import type { CaseFact } from '#casework/evolve/fold';
import { countIn, pastAs, pastOf, type PastAs } from '#casework/replay/past';
import { readPoint } from '#casework/replay/point';

/** What of a replay stands in the address: the event looked at, as what it is read, what it is compared with. */
export interface ReplayPlace {
  readonly at: number;
  readonly with: number | null;
  readonly as: PastAs;
}

/** The event of a point as people write it: a number, the end of a day, an instant, a named act; null for others. */
const numberIn = (text: string | null, as: PastAs, facts: readonly CaseFact[]): number | null => {
  const point = text === null ? null : readPoint(text);
  if (point === null) return null;
  if (point.kind === 'event') return Math.min(point.number, facts.length);
  const past = pastOf(facts, as);
  const count = countIn(past, point);
  return count === null ? null : (past.numbers[count - 1] ?? 0);
};

/** @param facts the case, whose last event is looked at when the address names none */
export const placeIn = (address: URLSearchParams, facts: readonly CaseFact[]): ReplayPlace => {
  const as = pastAs.find((each) => each === address.get('as')) ?? 'known';
  return {
    at: numberIn(address.get('at'), as, facts) ?? facts.length,
    with: numberIn(address.get('with'), as, facts),
    as,
  };
};

/** The same as it stands in the address; what is left out is as known. */
export const addressOf = ({ at, with: other, as }: ReplayPlace): Record<string, string> => ({
  at: String(at),
  ...(other === null ? {} : { with: String(other) }),
  ...(as === 'known' ? {} : { as }),
});
