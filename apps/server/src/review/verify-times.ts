import type { StoredRecord } from '#event-log';
import { findingOf, type Finding } from './finding-texts.js';

/** Clocks of machines may differ this much, ms. */
const tolerance = 15 * 60_000;

interface Recorded {
  readonly index: number;
  readonly stream: string;
  readonly at: number;
}

/**
 * Looks for records of a partition whose time does not fit the records around them: a machine's clock was wrong when
 * they were recorded. The fewest records that must be left out so that time runs forward are those at fault. Played
 * acts have times of their own.
 */
export class TimeCheck {
  readonly #records: Recorded[] = [];

  constructor(private readonly partition: number) {}

  /** Takes the accepted records of the partition, in order. */
  take({ record, position }: StoredRecord): void {
    if (record.actor['played'] === true) return;
    const { stream, recordedAt } = record;
    this.#records.push({ index: position.index, stream, at: Date.parse(recordedAt) });
  }

  findings(): Finding[] {
    const kept = longestRunForward(this.#records.map(({ at }) => at));
    const found: Finding[] = [];
    let before = -Infinity;
    let place = 0;
    for (const [number, record] of this.#records.entries()) {
      if (kept[place] === number) {
        before = record.at;
        place += 1;
        continue;
      }
      const next = kept[place];
      const after = next === undefined ? Infinity : (this.#records[next]?.at ?? Infinity);
      if (record.at - after > tolerance) found.push(this.#finding(record, record.at - after, 'clock-ahead'));
      else if (before - record.at > tolerance) found.push(this.#finding(record, before - record.at, 'clock-behind'));
    }
    return found;
  }

  #finding({ index, stream, at }: Recorded, off: number, code: 'clock-ahead' | 'clock-behind'): Finding {
    const where = `partition ${this.partition}, record ${index}, ${stream}`;
    return findingOf(where, code, { at: new Date(at).toISOString(), off: inWords(off) });
  }
}

/**
 * Places of the longest part of a list, in order, in which no number is smaller than the one before (patience sorting,
 * n log n).
 */
export const longestRunForward = (numbers: readonly number[]): number[] => {
  /** By length of a run, less one: the place at which the run of that length with the smallest end ends. */
  const ends: number[] = [];
  const previous: number[] = [];
  for (const [place, number] of numbers.entries()) {
    const length = firstAbove(ends, numbers, number);
    previous[place] = length === 0 ? -1 : (ends[length - 1] ?? -1);
    ends[length] = place;
  }
  const run: number[] = [];
  for (let place = ends.at(-1) ?? -1; place >= 0; place = previous[place] ?? -1) run.push(place);
  return run.reverse();
};

/** How many of the runs end at a number that is not above the one given. */
const firstAbove = (ends: readonly number[], numbers: readonly number[], number: number): number => {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[ends[middle] ?? 0] ?? 0) <= number) low = middle + 1;
    else high = middle;
  }
  return low;
};

const inWords = (ms: number): string => {
  const hours = ms / 3_600_000;
  if (hours >= 48) return `${Math.round(hours / 24)} days`;
  return hours >= 2 ? `${Math.round(hours)} hours` : `${Math.round(ms / 60_000)} minutes`;
};
