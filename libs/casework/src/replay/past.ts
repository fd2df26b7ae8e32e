import { legalDateOf } from '../deadlines/index.js';
import { asCorrected, type CaseFact } from '../evolve/fold.js';
import { differences, type Difference } from './differences.js';
import { inOrderOfHappening } from './order-of-happening.js';
import { countAt, isOfAct, type Point } from './point.js';

/**
 * As what the past is read. `known`: what was recorded by then, whatever was recorded later. `true`: what had happened
 * by then as it is known today, each correction from the day of what it corrects.
 */
export const pastAs = ['known', 'true'] as const;

export type PastAs = (typeof pastAs)[number];

/** The history of a case in the order in which it is read. A beginning of it is a point in the life of the case. */
export interface Past {
  readonly readAs: PastAs;
  readonly facts: readonly CaseFact[];
  /** Number of each fact in its stream. */
  readonly numbers: readonly number[];
  /** The instant from which each is part of what is read; never earlier than the one before. */
  readonly instants: readonly string[];
  /** Numbers of the events that come after something that happened later: they could not come before it. */
  readonly outOfOrder: ReadonlySet<number>;
}

const asKnown = (facts: readonly CaseFact[]): Past => ({
  readAs: 'known',
  facts,
  numbers: facts.map((_, place) => place + 1),
  instants: facts.map(({ recordedAt }) => recordedAt),
  outOfOrder: new Set(),
});

const asTrue = (entered: readonly CaseFact[]): Past => {
  const order = inOrderOfHappening(asCorrected(entered));
  const outOfOrder = new Set<number>();
  const instants: string[] = [];
  let latest = '';
  for (const { at, number } of order) {
    if (at < latest) outOfOrder.add(number);
    else latest = at;
    instants.push(latest);
  }
  return {
    readAs: 'true',
    facts: order.map(({ fact }) => fact),
    numbers: order.map(({ number }) => number),
    instants,
    outOfOrder,
  };
};

const known: Record<PastAs, WeakMap<readonly CaseFact[], Past>> = { known: new WeakMap(), true: new WeakMap() };

/**
 * The history of a case read as it was known or as it is true. Expiries of law that were recorded stay, also where a
 * correction moved the day from which they were counted. @param facts all that is recorded, in the order of the log
 */
export const pastOf = (facts: readonly CaseFact[], readAs: PastAs): Past => {
  const past = known[readAs].get(facts) ?? (readAs === 'known' ? asKnown(facts) : asTrue(facts));
  known[readAs].set(facts, past);
  return past;
};

/**
 * How many facts of a past belong to a point: those recorded by then, or those that had happened by then. The number
 * of an event means this event and what comes before it. @returns null where the case has not come to it
 */
export const countIn = ({ readAs, facts, numbers, instants }: Past, point: Point): number | null => {
  if (readAs === 'known') return countAt(facts, point);
  switch (point.kind) {
    case 'event': {
      const place = numbers.indexOf(point.number);
      return place < 0 && point.number > 0 ? null : place + 1;
    }
    case 'day':
      return instants.filter((at) => legalDateOf(at) <= point.day).length;
    case 'instant':
      return instants.filter((at) => at <= point.at).length;
    case 'act': {
      const place = facts.findLastIndex((fact) => isOfAct(fact, point.act));
      return place < 0 ? null : place + 1;
    }
  }
};

/** What differs between two points of a past, each field with the number of the event that did it. */
export const differencesIn = ({ facts, numbers }: Past, from: number, to: number): Difference[] =>
  differences(facts, from, to).map(({ event, ...rest }) => ({ ...rest, event: numbers[event - 1] ?? event }));
